package org.adderlang.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.adderlang.variants.Engines;
import org.adderlang.variants.Variant;
import org.graalvm.polyglot.Source;

/** Runs generated modules in several variants and compares what they do. */
final class DifferentialFuzzer implements AutoCloseable {
    /** All ways of interpreting; the first is what the others are compared with. */
    static final List<Variant> INTERPRETERS = List.of(Variant.PLAIN, Variant.INTERPRETED, Variant.UNFOLDED,
            Variant.UNPROMOTED, Variant.DIVIDED);
    /** Compiled code against the simplest interpreter. */
    static final List<Variant> COMPILERS = List.of(Variant.PLAIN, Variant.COMPILED, Variant.WARMED,
            Variant.COMPILED_PLAIN, Variant.COMPILED_IN_PARTS, Variant.WARMED_IN_PARTS);
    /** Some variants run in every so many modules only. */
    private static final int FULL_ROUND = 4;
    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("fuzz.limit", 60));

    private final List<Variant> variants;
    private final Engines engines = new Engines();
    private final boolean longLoops;
    private int round;

    DifferentialFuzzer(List<Variant> variants) {
        this.variants = variants;
        this.longLoops = variants.contains(Variant.WARMED);
    }

    /** Checks the programs of seeds {@code seed} to {@code seed + programs - 1}, one module; null if all is well. */
    String check(long seed, int programs) throws InterruptedException {
        String module = ModuleGenerator.generate(seed, programs, longLoops);
        List<Variant> variants = round++ % FULL_ROUND == 0 ? this.variants : this.variants.subList(0, longLoops ? 3 : 2);
        List<String> names = IntStream.range(0, programs).mapToObj(i -> "p" + i).toList();
        String difference = difference(module, names, variants, LIMIT);
        if (difference == null) {
            return null;
        }
        for (int i = 0; i < programs; i++) {
            String single = ModuleGenerator.generate(seed + i, 1, longLoops);
            String found = difference(single, List.of("p0"), this.variants, LIMIT);
            if (found != null) {
                if (category(found).equals("refused")) {
                    return "seed " + (seed + i) + ": " + found + "\n" + single;
                }
                String small = Shrinker.shrink(single, text -> stillFails(text, found));
                return "seed " + (seed + i) + ": " + found + "\nshrunk program, which ends with:\n"
                        + difference(small, List.of("p0"), this.variants, LIMIT) + "\n" + small;
            }
        }
        return "seeds " + seed + " to " + (seed + programs - 1) + ", only together: " + difference;
    }

    /** Whether a shrunk program fails in the way the original one did: differently, or in an error, or without end. */
    private boolean stillFails(String text, String original) {
        try {
            String now = difference(text, List.of("p0"), variants, Duration.ofSeconds(2));
            return now != null && category(now).equals(category(original));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String category(String difference) {
        if (difference.contains("internal error")) {
            return "internal error";
        }
        return difference.contains("no end after") ? "no end" : difference.contains("differs") ? "differs" : "refused";
    }

    /** Says how the variants disagree, or what went wrong in one of them; null if all is well. */
    private String difference(String module, List<String> programs, List<Variant> variants, Duration limit)
            throws InterruptedException {
        Source source = Source.newBuilder("viper", module, "fuzz.il").buildLiteral();
        Batch.Outcome expected = null;
        for (Variant variant : variants) {
            Batch.Outcome outcome = Batch.run(source, programs, variant, engines.of(variant), limit);
            if (outcome.failed()) {
                return variant + ": " + String.join("\n", failures(outcome));
            }
            if (expected == null) {
                expected = outcome;
            } else if (!outcome.equals(expected)) {
                return variant + " differs from " + variants.getFirst() + ":\n" + compare(expected, outcome);
            }
        }
        return null;
    }

    private static List<String> failures(Batch.Outcome outcome) {
        List<String> suspicious = outcome.results().stream().filter(r -> !r.matches("(?s)p\\d+: -?\\d+ (Trap .*)?")).toList();
        return suspicious.isEmpty() ? outcome.results() : suspicious;
    }

    private static String compare(Batch.Outcome expected, Batch.Outcome actual) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.min(expected.results().size(), actual.results().size()); i++) {
            if (!expected.results().get(i).equals(actual.results().get(i))) {
                lines.add("  expected " + expected.results().get(i) + "\n  was      " + actual.results().get(i));
            }
        }
        if (!expected.output().equals(actual.output())) {
            lines.add("  the output differs");
        }
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        engines.close();
    }
}
