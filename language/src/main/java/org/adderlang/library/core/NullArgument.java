package org.adderlang.library.core;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.runtime.LibraryTrap;

/** Checks of object arguments that must not be null. Suitable for partial evaluation. */
public final class NullArgument {
    private NullArgument() {
    }

    /** Traps with {@code FUNCTION: null NOUN} when the argument is null. */
    public static <T> T check(T argument, String function, String noun) {
        if (argument == null) {
            throw trap(function, noun);
        }
        return argument;
    }

    @TruffleBoundary
    private static LibraryTrap trap(String function, String noun) {
        return LibraryTrap.domainError(function + ": null " + noun);
    }
}
