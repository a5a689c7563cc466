package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Threads.Promise}: gives a future its result (runtime.md §6.3). */
@RuntimeClass("Viper.Threads.Promise")
public final class PromiseLibrary {
    private PromiseLibrary() {
    }

    /** A promise with a new future. */
    @Extern("New")
    public static PromiseObject create() {
        return new PromiseObject();
    }

    /**
     * The promise's future, always the same.
     *
     * @throws LibraryTrap Promise: null object
     */
    @Extern("GetFuture")
    public static FutureObject future(PromiseObject promise) {
        if (promise == null) {
            throw LibraryTrap.domainError("Promise: null object");
        }
        return promise.future;
    }

    /**
     * Sets the result of the future.
     *
     * @throws LibraryTrap Promise: null object
     * @throws LibraryTrap Promise: already completed
     */
    @Extern("Set")
    public static void set(PromiseObject promise, Object value) {
        check(future(promise).complete(value));
    }

    /**
     * Makes the future fail with a message.
     *
     * @throws LibraryTrap Promise: null object
     * @throws LibraryTrap Promise: already completed
     */
    @Extern("SetError")
    public static void setError(PromiseObject promise, ViperString message) {
        check(future(promise).fail(message));
    }

    /** Whether the future has its result or error; false for null. */
    @Extern("get_IsDone")
    public static boolean isDone(PromiseObject promise) {
        return promise != null && promise.future.isDone();
    }

    private static void check(boolean first) {
        if (!first) {
            throw LibraryTrap.domainError("Promise: already completed");
        }
    }
}
