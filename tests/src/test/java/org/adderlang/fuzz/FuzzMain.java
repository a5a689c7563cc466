package org.adderlang.fuzz;

import java.util.List;
import org.adderlang.variants.Variant;

/**
 * Runs a fuzzer until its time is over. System properties:
 * <ul>
 * <li>{@code fuzz.kind}: {@code interpret} (default: all variants of the interpreter), {@code compile}, or {@code mutate}
 * <li>{@code fuzz.seed}: the first seed (default: the clock); one program uses one seed
 * <li>{@code fuzz.count}: the most programs (default: no limit)
 * <li>{@code fuzz.minutes}: the time (default: 10)
 * <li>{@code fuzz.batch}: programs per module (default: 50, compiled 5)
 * <li>{@code fuzz.limit}: the seconds after which a module counts as endless (default: 60)
 * </ul>
 * The exit code is 1 if something failed.
 */
public final class FuzzMain {
    private static final int MAX_FAILURES = 10;

    private FuzzMain() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        String kind = System.getProperty("fuzz.kind", "interpret");
        long seed = Long.getLong("fuzz.seed", System.currentTimeMillis());
        long count = Long.getLong("fuzz.count", Long.MAX_VALUE);
        double minutes = Double.parseDouble(System.getProperty("fuzz.minutes", "10"));
        int batch = Integer.getInteger("fuzz.batch", kind.equals("compile") ? 5 : 50);
        long start = System.nanoTime();
        long end = start + (long) (minutes * 60e9);
        long done = 0;
        int failures = 0;
        try (Checker checker = checker(kind)) {
            while (done < count && failures < MAX_FAILURES && System.nanoTime() < end) {
                int now = (int) Math.min(batch, count - done);
                String failure = checker.check(seed + done, now);
                if (failure != null) {
                    System.out.println(failure);
                    failures++;
                }
                done += now;
            }
        }
        System.out.printf("fuzz %s: seeds %d to %d, %d programs in %.1f minutes, %d failures%n", kind, seed, seed + done - 1,
                done, (System.nanoTime() - start) / 60e9, failures);
        System.exit(failures == 0 ? 0 : 1);
    }

    private interface Checker extends AutoCloseable {
        String check(long seed, int count) throws InterruptedException;

        @Override
        void close();
    }

    private static Checker checker(String kind) {
        if (kind.equals("mutate")) {
            return new Mutating();
        }
        return new Comparing(kind.equals("compile") ? DifferentialFuzzer.COMPILERS : DifferentialFuzzer.INTERPRETERS);
    }

    private static final class Comparing implements Checker {
        private final DifferentialFuzzer fuzzer;

        Comparing(List<Variant> variants) {
            fuzzer = new DifferentialFuzzer(variants);
        }

        @Override
        public String check(long seed, int count) throws InterruptedException {
            return fuzzer.check(seed, count);
        }

        @Override
        public void close() {
            fuzzer.close();
        }
    }

    private static final class Mutating implements Checker {
        private final MutationFuzzer fuzzer = new MutationFuzzer();

        @Override
        public String check(long seed, int count) {
            for (int i = 0; i < count; i++) {
                String failure = fuzzer.check(seed + i);
                if (failure != null) {
                    return failure;
                }
            }
            return null;
        }

        @Override
        public void close() {
            fuzzer.close();
        }
    }
}
