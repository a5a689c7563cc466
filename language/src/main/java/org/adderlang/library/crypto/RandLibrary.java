package org.adderlang.library.crypto;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;

/** Viper.Crypto.Rand: unpredictable random numbers (runtime.md §11). */
@RuntimeClass("Viper.Crypto.Rand")
public final class RandLibrary {
    private static final int LONGEST = Integer.MAX_VALUE - 16;

    private RandLibrary() {
    }

    /**
     * This many random bytes.
     *
     * @throws LibraryTrap Rand.Bytes: count must be at least 1
     * @throws LibraryTrap Rand.Bytes: memory allocation failed
     */
    @Extern("Bytes")
    public static BytesObject bytes(long count) {
        if (count < 1) {
            throw LibraryTrap.domainError("Rand.Bytes: count must be at least 1");
        }
        if (count > LONGEST) {
            throw LibraryTrap.domainError("Rand.Bytes: memory allocation failed");
        }
        return new BytesObject(Primitives.random((int) count));
    }

    /**
     * A random integer between two others, both included; all are equally likely.
     *
     * @throws LibraryTrap Rand.Int: min must not be greater than max
     */
    @Extern("Int")
    public static long integer(long min, long max) {
        if (min > max) {
            throw LibraryTrap.domainError("Rand.Int: min must not be greater than max");
        }
        return Primitives.random(min, max);
    }
}
