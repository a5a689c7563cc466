package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.Callback;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;

/**
 * {@code Viper.Threads.Pool}: threads that work off a queue of functions (runtime.md §6.3). A trap in a task ends the
 * program, as in any thread. Null receivers do nothing.
 */
@RuntimeClass("Viper.Threads.Pool")
public final class PoolLibrary {
    private PoolLibrary() {
    }

    /** A pool of 1 to 1024 threads. */
    @Extern("New")
    public static PoolObject create(ProgramState program, long size) {
        return new PoolObject(program, size);
    }

    /** Queues {@code fn(arg)}; false for a null function and after a shutdown. */
    @Extern("Submit")
    public static boolean submit(ThreadState thread, PoolObject pool, Object function, Object argument) {
        Callback callback = Callback.of(thread, "Pool.Submit", function, 1);
        return pool != null && callback != null && pool.submit(thread, callback, argument);
    }

    /** Waits until all tasks are done. */
    @Extern("Wait")
    public static void await(PoolObject pool) {
        if (pool != null) {
            pool.await(Deadline.NEVER);
        }
    }

    /** Waits until all tasks are done, at most some milliseconds; whether they are. */
    @Extern("WaitFor")
    public static boolean awaitFor(PoolObject pool, long millis) {
        return pool != null && pool.await(Deadline.after(millis));
    }

    /** Does the queued tasks and ends the threads. */
    @Extern("Shutdown")
    public static void shutdown(ThreadState thread, PoolObject pool) {
        if (pool != null) {
            pool.shutdown(thread, false);
        }
    }

    /** Drops the queued tasks and ends the threads. */
    @Extern("ShutdownNow")
    public static void shutdownNow(ThreadState thread, PoolObject pool) {
        if (pool != null) {
            pool.shutdown(thread, true);
        }
    }

    /** The number of threads. */
    @Extern("get_Size")
    public static long size(PoolObject pool) {
        return pool == null ? 0 : pool.size();
    }

    /** The number of queued tasks. */
    @Extern("get_Pending")
    public static long pending(PoolObject pool) {
        return pool == null ? 0 : pool.pending();
    }

    /** The number of running tasks. */
    @Extern("get_Active")
    public static long active(PoolObject pool) {
        return pool == null ? 0 : pool.active();
    }

    /** Whether the pool was shut down; true for null. */
    @Extern("get_IsShutdown")
    public static boolean isShutdown(PoolObject pool) {
        return pool == null || pool.isShutdown();
    }
}
