package org.adderlang.library.collections;

import java.util.BitSet;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.BitSet}: bits 0 to a length that grows. */
public final class BitSetObject extends ManagedObject {
    private final BitSet bits = new BitSet();
    private int length;

    BitSetObject(int length) {
        this.length = length;
    }

    int length() {
        return length;
    }

    /** The bits below the length, for reading and combining. */
    BitSet bits() {
        return bits;
    }

    void set(int index) {
        bits.set(index);
        length = Math.max(length, index + 1);
    }

    void flip(int index) {
        bits.flip(index);
        length = Math.max(length, index + 1);
    }

    /** Highest bit first, without leading zeros. */
    ViperString digits() {
        byte[] digits = new byte[Math.max(1, bits.length())];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) (bits.get(digits.length - 1 - i) ? '1' : '0');
        }
        return ViperString.wrap(digits);
    }

    @Override
    public String describe() {
        return "BitSet of " + length;
    }
}
