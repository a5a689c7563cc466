package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/**
 * What threads of a program cost. Run on an otherwise idle machine with at least two cores:
 * {@code mvn -pl tests -am -P extern-bench test -Dtest=ThreadBenchmarkRun}.
 */
class ThreadBenchmarkRun {
    private static final int LOCKS = 20_000_000;
    private static final String PROGRAM = """
            il 0.2.0
            extern @Viper.Threads.Thread.Start(ptr, ptr) -> ptr
            extern @Viper.Threads.Thread.Join(ptr) -> void
            extern @Viper.Threads.Monitor.Enter(ptr) -> void
            extern @Viper.Threads.Monitor.Exit(ptr) -> void
            func @nothing() -> void {
            entry:
              ret
            }
            func @startAndJoin() -> void {
            entry:
              %t = call @Viper.Threads.Thread.Start(@nothing, null)
              call @Viper.Threads.Thread.Join(%t)
              ret
            }
            func @enterAndExit(i64 %times) -> void {
            entry(%times:i64):
              %key = alloca 8
              br loop(%key, %times)
            loop(%k:ptr, %n:i64):
              call @Viper.Threads.Monitor.Enter(%k)
              call @Viper.Threads.Monitor.Exit(%k)
              %m = isub.ovf %n, 1
              %more = scmp_gt %m, 0
              cbr %more, loop(%k, %m), done
            done:
              ret
            }
            func @work(ptr %unused) -> void {
            entry(%unused:ptr):
              br loop(400000000, 1)
            loop(%n:i64, %a:i64):
              %b = xor %a, %n
              %c = shl %b, 1
              %m = isub.ovf %n, 1
              %more = scmp_gt %m, 0
              cbr %more, loop(%m, %c), done
            done:
              ret
            }
            func @oneWorker() -> void {
            entry:
              %t = call @Viper.Threads.Thread.Start(@work, null)
              call @Viper.Threads.Thread.Join(%t)
              ret
            }
            func @twoWorkers() -> void {
            entry:
              %t = call @Viper.Threads.Thread.Start(@work, null)
              %u = call @Viper.Threads.Thread.Start(@work, null)
              call @Viper.Threads.Thread.Join(%t)
              call @Viper.Threads.Thread.Join(%u)
              ret
            }
            """;

    @Test
    void run() {
        try (Engine engine = Engine.create("viper");
                Context context = Context.newBuilder("viper").engine(engine).allowAllAccess(true).build()) {
            Value program = context.eval("viper", PROGRAM);
            double start = median(2000, () -> time(() -> program.invokeMember("startAndJoin")));
            System.out.printf("start and join: median %.0f us%n", start / 1e3);
            ReentrantLock lock = new ReentrantLock();
            double monitor = median(7, () -> time(() -> program.invokeMember("enterAndExit", LOCKS)));
            double java = median(7, () -> time(() -> {
                for (int i = 0; i < LOCKS; i++) {
                    lock.lock();
                    lock.unlock();
                }
            }));
            System.out.printf("uncontended monitor: %.1f ns, ReentrantLock %.1f ns, ratio %.2f%n", monitor / LOCKS,
                    java / LOCKS, monitor / java);
            double one = median(7, () -> time(() -> program.invokeMember("oneWorker")));
            double two = median(7, () -> time(() -> program.invokeMember("twoWorkers")));
            System.out.printf("two workers do %.2f times the work of one%n", 2 * one / two);
            assertTrue(start > 0 && monitor > 0 && two > 0);
        }
    }

    /** The median of {@code count} measurements after half as many that do not count. */
    private static double median(int count, LongSupplier measurement) {
        for (int i = 0; i < count / 2; i++) {
            measurement.getAsLong();
        }
        long[] times = new long[count];
        Arrays.setAll(times, i -> measurement.getAsLong());
        Arrays.sort(times);
        return times[count / 2];
    }

    private static long time(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return System.nanoTime() - start;
    }
}
