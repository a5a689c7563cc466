package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.adderlang.runtime.ThreadState;
import org.graalvm.polyglot.Context;

/** Java threads inside one context, each with a ThreadState, for tests that call the library directly. */
final class GuestThreads implements AutoCloseable {
    private final Context context = Context.newBuilder("viper").option("engine.WarnInterpreterOnly", "false").build();
    private final ThreadState own = new ThreadState(null, 1000, 1 << 16);
    private final List<Thread> threads = new ArrayList<>();
    private volatile Throwable failure;

    GuestThreads() {
        context.initialize("viper");
        context.enter();
    }

    /** The state of the test's own thread. */
    ThreadState own() {
        return own;
    }

    /** Starts a thread and waits until it is blocked or has ended. */
    Thread startAndSettle(Consumer<ThreadState> body) {
        Thread thread = start(body);
        awaitTrue(() -> switch (thread.getState()) {
            case WAITING, TIMED_WAITING, TERMINATED -> true;
            default -> false;
        });
        return thread;
    }

    Thread start(Consumer<ThreadState> body) {
        Thread thread = new Thread(() -> {
            context.enter();
            try {
                body.accept(new ThreadState(null, 1000, 1 << 16));
            } catch (Throwable e) {
                failure = e;
            } finally {
                context.leave();
            }
        });
        threads.add(thread);
        thread.start();
        return thread;
    }

    static void awaitTrue(BooleanSupplier condition) {
        long limit = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > limit) {
                fail("nothing happened for 20 s");
            }
            Thread.onSpinWait();
            Thread.yield();
        }
    }

    /** Waits for the end of all threads. */
    void join() {
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        assertNull(failure);
    }

    @Override
    public void close() {
        context.leave();
        context.close(true);
    }
}
