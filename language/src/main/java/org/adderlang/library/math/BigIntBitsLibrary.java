package org.adderlang.library.math;

import java.math.BigInteger;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** The bits of Viper.Math.BigInt, in two's complement of unlimited width (runtime.md §12, §16). Null counts as zero. */
@RuntimeClass("Viper.Math.BigInt")
public final class BigIntBitsLibrary {
    private BigIntBitsLibrary() {
    }

    /** Bits set in both numbers. */
    @Extern("And")
    public static BigIntObject and(BigIntObject a, BigIntObject b) {
        return new BigIntObject(BigIntLibrary.value(a).and(BigIntLibrary.value(b)));
    }

    /** Bits set in either number. */
    @Extern("Or")
    public static BigIntObject or(BigIntObject a, BigIntObject b) {
        return new BigIntObject(BigIntLibrary.value(a).or(BigIntLibrary.value(b)));
    }

    /** Bits set in one of the numbers. */
    @Extern("Xor")
    public static BigIntObject xor(BigIntObject a, BigIntObject b) {
        return new BigIntObject(BigIntLibrary.value(a).xor(BigIntLibrary.value(b)));
    }

    /** All bits inverted, -a - 1. */
    @Extern("Not")
    public static BigIntObject not(BigIntObject a) {
        return new BigIntObject(BigIntLibrary.value(a).not());
    }

    /**
     * The number times 2 to a power; unchanged when the count is not positive.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern("Shl")
    public static BigIntObject shiftLeft(BigIntObject a, long count) {
        BigInteger value = BigIntLibrary.value(a);
        if (count <= 0 || value.signum() == 0) {
            return new BigIntObject(value);
        }
        return BigIntLimit.check(() -> value.shiftLeft(Math.toIntExact(count)));
    }

    /** The number divided by 2 to a power, rounded down; unchanged when the count is not positive. */
    @Extern("Shr")
    public static BigIntObject shiftRight(BigIntObject a, long count) {
        int bits = (int) Math.clamp(count, 0, Integer.MAX_VALUE);
        return new BigIntObject(BigIntLibrary.value(a).shiftRight(bits));
    }

    /** How many bits the magnitude has; 0 for zero. */
    @Extern("BitLength")
    public static long bitLength(BigIntObject a) {
        return BigIntLibrary.value(a).abs().bitLength();
    }

    /** Whether a bit is set; never for negative positions. */
    @Extern("TestBit")
    public static boolean testBit(BigIntObject a, long bit) {
        return bit >= 0 && BigIntLibrary.value(a).testBit((int) Math.min(bit, Integer.MAX_VALUE));
    }

    /**
     * The number with a bit set; unchanged for negative positions.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern("SetBit")
    public static BigIntObject setBit(BigIntObject a, long bit) {
        BigInteger value = BigIntLibrary.value(a);
        return bit < 0 || testBit(a, bit)
                ? new BigIntObject(value)
                : BigIntLimit.check(() -> value.setBit(Math.toIntExact(bit)));
    }

    /**
     * The number with a bit cleared; unchanged for negative positions.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern("ClearBit")
    public static BigIntObject clearBit(BigIntObject a, long bit) {
        BigInteger value = BigIntLibrary.value(a);
        return testBit(a, bit)
                ? BigIntLimit.check(() -> value.clearBit(Math.toIntExact(bit)))
                : new BigIntObject(value);
    }
}
