package org.adderlang.library.collections;

import java.util.BitSet;
import java.util.function.BiConsumer;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Collections.BitSet}, an array of bits (runtime.md §5.4). What would need more than 2^30 bits is ignored, as
 * the reference ignores that memory ran out.
 */
@RuntimeClass("Viper.Collections.BitSet")
public final class BitSetLibrary {
    private static final int DEFAULT_LENGTH = 64;
    private static final long LARGEST = 1 << 30;

    private BitSetLibrary() {
    }

    /** Zero bits of a number, 64 when it is not positive. */
    @Extern("New")
    public static BitSetObject create(long length) {
        return new BitSetObject(length <= 0 ? DEFAULT_LENGTH : length > LARGEST ? 0 : (int) length);
    }

    /** The number of bits; 0 for null. */
    @Extern("get_Len")
    public static long length(BitSetObject set) {
        return set == null ? 0 : set.length();
    }

    /** How many bits are 1. */
    @Extern("get_Count")
    public static long count(BitSetObject set) {
        return set == null ? 0 : set.bits().cardinality();
    }

    /** Whether no bit is 1. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(BitSetObject set) {
        return set == null || set.bits().isEmpty();
    }

    /** The bit at an index; 0 when out of range. */
    @Extern("Get")
    public static boolean get(BitSetObject set, long index) {
        return usable(set, index) && set.bits().get((int) index);
    }

    /** Sets a bit to 1; an index beyond the end extends the set, a negative one does nothing. */
    @Extern("Set")
    public static void set(BitSetObject set, long index) {
        if (usable(set, index)) {
            set.set((int) index);
        }
    }

    /** Sets a bit to 0; nothing when out of range. */
    @Extern("Clear")
    public static void clear(BitSetObject set, long index) {
        if (usable(set, index)) {
            set.bits().clear((int) index);
        }
    }

    /** Changes a bit; an index beyond the end extends the set, a negative one does nothing. */
    @Extern("Toggle")
    public static void toggle(BitSetObject set, long index) {
        if (usable(set, index)) {
            set.flip((int) index);
        }
    }

    /** Sets all bits to 1. */
    @Extern("SetAll")
    public static void setAll(BitSetObject set) {
        if (set != null) {
            set.bits().set(0, set.length());
        }
    }

    /** Sets all bits to 0. */
    @Extern("ClearAll")
    public static void clearAll(BitSetObject set) {
        if (set != null) {
            set.bits().clear();
        }
    }

    /** A new set of the bits that are 1 in both, as long as the longer one. */
    @Extern("And")
    public static BitSetObject and(BitSetObject set, BitSetObject other) {
        return combine(set, other, BitSet::and);
    }

    /** A new set of the bits that are 1 in one or both, as long as the longer one. */
    @Extern("Or")
    public static BitSetObject or(BitSetObject set, BitSetObject other) {
        return combine(set, other, BitSet::or);
    }

    /** A new set of the bits that differ, as long as the longer one. */
    @Extern("Xor")
    public static BitSetObject xor(BitSetObject set, BitSetObject other) {
        return combine(set, other, BitSet::xor);
    }

    /** A new set of the opposite bits. */
    @Extern("Not")
    public static BitSetObject not(BitSetObject set) {
        var result = create(length(set));
        if (set != null) {
            result.bits().or(set.bits());
            result.bits().flip(0, set.length());
        }
        return result;
    }

    /** The bits as digits, the highest first, without leading zeros. */
    @Extern("ToString")
    public static ViperString toString(BitSetObject set) {
        return set == null ? ViperString.ofByte('0') : set.digits();
    }

    private static boolean usable(BitSetObject set, long index) {
        return set != null && index >= 0 && index < LARGEST;
    }

    private static BitSetObject combine(BitSetObject set, BitSetObject other, BiConsumer<BitSet, BitSet> operation) {
        if (set == null || other == null) {
            return create(0);
        }
        var result = create(Math.max(set.length(), other.length()));
        result.bits().or(set.bits());
        operation.accept(result.bits(), other.bits());
        return result;
    }
}
