package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Threads.Future}: a result that another thread is going to have (runtime.md §6.3). */
@RuntimeClass("Viper.Threads.Future")
public final class FutureLibrary {
    private FutureLibrary() {
    }

    /**
     * The result; waits for it. A failed future traps with its own message.
     *
     * @throws LibraryTrap Future: null object
     */
    @Extern("Get")
    public static Object get(FutureObject future) {
        if (future == null) {
            throw LibraryTrap.domainError("Future: null object");
        }
        return future.get();
    }

    /** Waits for the result or the error. */
    @Extern("Wait")
    public static void await(FutureObject future) {
        if (future != null) {
            future.await(Deadline.NEVER);
        }
    }

    /** Waits for the result or the error, at most some milliseconds; whether it came. */
    @Extern("WaitFor")
    public static boolean awaitFor(FutureObject future, long millis) {
        return future != null && future.await(Deadline.after(millis));
    }

    /** Whether there is a result or an error; false for null. */
    @Extern("get_IsDone")
    public static boolean isDone(FutureObject future) {
        return future != null && future.isDone();
    }

    /** Whether there is an error; false for null. */
    @Extern("get_IsError")
    public static boolean isError(FutureObject future) {
        return future != null && future.error() != null;
    }

    /** The error; empty when there is none, and for null. */
    @Extern("get_Error")
    public static ViperString error(FutureObject future) {
        ViperString error = future == null ? null : future.error();
        return error == null ? ViperString.EMPTY : error;
    }

    /** The result; null when there is none yet, or an error. */
    @Extern("TryGet")
    public static Object tryGet(FutureObject future) {
        return future == null ? null : future.value();
    }

    /** The result; null when there is none within some milliseconds, or an error. */
    @Extern("GetFor")
    public static Object getFor(FutureObject future, long millis) {
        awaitFor(future, millis);
        return tryGet(future);
    }
}
