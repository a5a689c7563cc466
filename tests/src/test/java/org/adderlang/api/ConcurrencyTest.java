package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.adderlang.externs.ForeignCall;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Many threads registering, unregistering, replacing and calling at once. */
class ConcurrencyTest {
    private static final int ROUNDS = 2000;

    @Test
    void noCallThatFollowsARegistrationSeesAnOlderOne() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            try (Engine engine = Engine.create("viper"); ExecutorService pool = Executors.newCachedThreadPool()) {
                List<Future<Void>> tasks = new ArrayList<>();
                var stop = new AtomicBoolean();
                var published = new AtomicLong();
                ExternRegistry process = ExternRegistry.process();
                process.registerLongs("stress", x -> 0);
                for (int i = 0; i < 3; i++) {
                    tasks.add(pool.submit(callUntil(engine, stop, published)));
                }
                for (int i = 0; i < 2; i++) {
                    tasks.add(pool.submit(churn(stop, "other" + i)));
                }
                for (long n = 1; n <= ROUNDS; n++) {
                    long value = n;
                    process.registerLongs(n % 2 == 0 ? "stress" : "STRESS", x -> value);
                    published.set(n);
                }
                stop.set(true);
                for (Future<Void> task : tasks) {
                    task.get();
                }
                assertTrue(process.unregister("stress"));
            }
        });
    }

    private static Callable<Void> callUntil(Engine engine, AtomicBoolean stop, AtomicLong published) {
        return () -> {
            try (Context context = Context.newBuilder("viper").engine(engine).build()) {
                Value program = Program.forwarding(context, "stress", "i64", "i64");
                while (!stop.get()) {
                    long atLeast = published.get();
                    long got = program.invokeMember("call", 0).asLong();
                    assertTrue(got >= atLeast, () -> got + " is older than " + atLeast);
                }
            }
            return null;
        };
    }

    private static Callable<Void> churn(AtomicBoolean stop, String name) {
        return () -> {
            while (!stop.get()) {
                ExternRegistry.process().registerLongs(name, x -> x);
                assertTrue(ExternRegistry.process().unregister(name));
            }
            return null;
        };
    }

    @Test
    void noUpdateIsLost() throws Exception {
        try (Context context = Program.context(); ExecutorService pool = Executors.newFixedThreadPool(4)) {
            ExternRegistry registry = ExternRegistry.ofContext(context);
            List<Future<?>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int id = thread;
                tasks.add(pool.submit(() -> {
                    for (int i = 0; i < 500; i++) {
                        registry.registerLongs("f" + id + "_" + i, x -> x);
                    }
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            assertEquals(2000, registry.list().size());
        }
    }

    @Test
    void overridingALibraryFunctionWhileItRuns() {
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            try (Context context = Program.context(); ExecutorService pool = Executors.newSingleThreadExecutor()) {
                Value program = Program.forwarding(context, "Viper.Math.AbsInt", "i64", "i64");
                var stop = new AtomicBoolean();
                var running = new CountDownLatch(1);
                Future<?> calls = pool.submit(() -> {
                    try {
                        while (!stop.get()) {
                            long got = program.invokeMember("call", -5).asLong();
                            assertTrue(got == 5 || got == 77, () -> "got " + got);
                            running.countDown();
                        }
                    } finally {
                        running.countDown();
                    }
                });
                running.await();
                for (int i = 0; i < 200; i++) {
                    ExternRegistry.ofContext(context).registerLongs("viper.math.absint", x -> 77);
                    ExternRegistry.ofContext(context).unregister("Viper.Math.AbsInt");
                }
                stop.set(true);
                calls.get();
                assertEquals(5, program.invokeMember("call", -5).asLong());
            }
        });
    }

    @Test
    void contextsCallOneExternAtTheSameTime() throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Long>> sums = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                sums.add(pool.submit(() -> {
                    long sum = 0;
                    try (Context context = Program.context()) {
                        ExternRegistry.ofContext(context).register("inc", "i64(i64)", c -> c.longArg(0) + 1);
                        Value program = Program.forwarding(context, "inc", "i64", "i64");
                        for (int n = 0; n < 2000; n++) {
                            sum += program.invokeMember("call", n).asLong();
                        }
                    } catch (PolyglotException e) {
                        throw new AssertionError(e);
                    }
                    return sum;
                }));
            }
            assertEquals(2001000, sums.get(0).get());
            assertEquals(2001000, sums.get(1).get());
        }
    }

    @Test
    void programsOfOneThreadTakeNoLock() throws Exception {
        var lockHeld = new ArrayList<Boolean>();
        try (Context context = Program.context()) {
            ExternRegistry registry = ExternRegistry.ofContext(context);
            ExternDescriptor extern = ExternDescriptor.of("f", Signature.parse("i64()"), c -> {
                lockHeld.add(registry.find("f").lock().isHeldByCurrentThread());
                return 0;
            });
            registry.register(extern);
            registry.register("threads", "void()", c -> {
                ((ForeignCall) c).program().expectSeveralThreads();
                return null;
            });
            Value program = Program.eval(context, """
                    il 0.2.0
                    extern @f() -> i64
                    extern @threads() -> void
                    func @call() -> i64 {
                    entry:
                      %r = call @f()
                      ret %r
                    }
                    """);
            program.invokeMember("call");
            program.invokeMember("threads");
            program.invokeMember("call");
            registry.register(extern.threadSafe());
            program.invokeMember("call");
            assertEquals(List.of(false, true, false), lockHeld);
        }
    }

}
