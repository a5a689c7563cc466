package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Math.Bits}: operations on the 64 bits of an integer (runtime.md §4.1). */
@RuntimeClass("Viper.Math.Bits")
public final class BitsLibrary {
    private BitsLibrary() {
    }

    /** The bits set in both integers. */
    @Extern(value = "And", inline = true)
    public static long and(long a, long b) {
        return a & b;
    }

    /** The bits set in at least one of two integers. */
    @Extern(value = "Or", inline = true)
    public static long or(long a, long b) {
        return a | b;
    }

    /** The bits set in exactly one of two integers. */
    @Extern(value = "Xor", inline = true)
    public static long xor(long a, long b) {
        return a ^ b;
    }

    /** All bits inverted. */
    @Extern(value = "Not", inline = true)
    public static long not(long value) {
        return ~value;
    }

    /** Shifted left, filling with zeros; 0 for a count outside 0..63. */
    @Extern(value = "Shl", inline = true)
    public static long shl(long value, long count) {
        return isPosition(count) ? value << count : 0;
    }

    /** Shifted right, filling with the sign; a negative count shifts nothing, one above 63 leaves only the sign. */
    @Extern(value = "Shr", inline = true)
    public static long shr(long value, long count) {
        return count < 0 ? value : value >> Math.min(count, 63);
    }

    /** Shifted right, filling with zeros; 0 for a count outside 0..63. */
    @Extern(value = "Ushr", inline = true)
    public static long ushr(long value, long count) {
        return isPosition(count) ? value >>> count : 0;
    }

    /** Rotated left by the count modulo 64. */
    @Extern(value = "Rotl", inline = true)
    public static long rotl(long value, long count) {
        return Long.rotateLeft(value, (int) count);
    }

    /** Rotated right by the count modulo 64. */
    @Extern(value = "Rotr", inline = true)
    public static long rotr(long value, long count) {
        return Long.rotateRight(value, (int) count);
    }

    /** The number of bits set. */
    @Extern(value = "Count", inline = true)
    public static long count(long value) {
        return Long.bitCount(value);
    }

    /** The number of zero bits above the highest bit set; 64 for 0. */
    @Extern(value = "LeadZ", inline = true)
    public static long leadingZeros(long value) {
        return Long.numberOfLeadingZeros(value);
    }

    /** The number of zero bits below the lowest bit set; 64 for 0. */
    @Extern(value = "TrailZ", inline = true)
    public static long trailingZeros(long value) {
        return Long.numberOfTrailingZeros(value);
    }

    /** The bits in reverse order. */
    @Extern(value = "Flip", inline = true)
    public static long flip(long value) {
        return Long.reverse(value);
    }

    /** The bytes in reverse order. */
    @Extern(value = "Swap", inline = true)
    public static long swap(long value) {
        return Long.reverseBytes(value);
    }

    /** Whether a bit is set; false outside 0..63. */
    @Extern(value = "Get", inline = true)
    public static boolean get(long value, long bit) {
        return isPosition(bit) && (value >>> bit & 1) != 0;
    }

    /** The integer with one bit set; unchanged for a bit outside 0..63. */
    @Extern(value = "Set", inline = true)
    public static long set(long value, long bit) {
        return isPosition(bit) ? value | 1L << bit : value;
    }

    /** The integer with one bit cleared; unchanged for a bit outside 0..63. */
    @Extern(value = "Clear", inline = true)
    public static long clear(long value, long bit) {
        return isPosition(bit) ? value & ~(1L << bit) : value;
    }

    /** The integer with one bit inverted; unchanged for a bit outside 0..63. */
    @Extern(value = "Toggle", inline = true)
    public static long toggle(long value, long bit) {
        return isPosition(bit) ? value ^ 1L << bit : value;
    }

    private static boolean isPosition(long bit) {
        return bit >= 0 && bit < Long.SIZE;
    }
}
