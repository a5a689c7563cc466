package org.adderlang.library.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.charset.StandardCharsets;
import org.adderlang.runtime.ViperString;

/** Integers in decimal, as fresh strings. */
public final class Decimal {
    private Decimal() {
    }

    /** The digits of {@code value}, after a minus sign when it is negative. */
    @TruffleBoundary
    public static ViperString of(long value) {
        return value == (int) value && value != Integer.MIN_VALUE ? small((int) value)
                : ViperString.wrap(Long.toString(value).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static ViperString small(int value) {
        int rest = Math.abs(value);
        int at = value < 0 ? 2 : 1;
        for (int left = rest; left >= 10; left /= 10) {
            at++;
        }
        byte[] text = new byte[at];
        do {
            int quotient = rest / 10;
            text[--at] = (byte) ('0' + rest - quotient * 10);
            rest = quotient;
        } while (rest != 0);
        if (value < 0) {
            text[0] = '-';
        }
        return ViperString.wrap(text);
    }
}
