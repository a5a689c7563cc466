package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Threads.CancelToken}: a flag with which threads ask each other to stop (runtime.md §6.3). */
@RuntimeClass("Viper.Threads.CancelToken")
public final class CancelTokenLibrary {
    private CancelTokenLibrary() {
    }

    /** A token that is not cancelled. */
    @Extern("New")
    public static CancelTokenObject create() {
        return new CancelTokenObject(null);
    }

    /** A token for which Check also looks at another one. */
    @Extern("Linked")
    public static CancelTokenObject linked(CancelTokenObject parent) {
        return new CancelTokenObject(parent);
    }

    /** Whether the token itself is cancelled; false for null. */
    @Extern("get_IsCancelled")
    public static boolean isCancelled(CancelTokenObject token) {
        return token != null && token.isCancelled();
    }

    /** Cancels the token. */
    @Extern("Cancel")
    public static void cancel(CancelTokenObject token) {
        if (token != null) {
            token.set(true);
        }
    }

    /** Makes the token not cancelled. */
    @Extern("Reset")
    public static void reset(CancelTokenObject token) {
        if (token != null) {
            token.set(false);
        }
    }

    /** Whether the token or the one it is linked to is cancelled; false for null. */
    @Extern("Check")
    public static boolean check(CancelTokenObject token) {
        return token != null && token.check();
    }

    /**
     * Traps when Check is true.
     *
     * @throws LibraryTrap OperationCancelledException: cancellation was requested
     */
    @Extern("ThrowIfCancelled")
    public static void throwIfCancelled(CancelTokenObject token) {
        if (check(token)) {
            throw LibraryTrap.domainError("OperationCancelledException: cancellation was requested");
        }
    }
}
