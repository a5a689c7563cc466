package org.adderlang.library.strings;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: replacing, padding, repeating and reversing (runtime.md §3). */
@RuntimeClass("Viper.String")
public final class StringEditLibrary {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private StringEditLibrary() {
    }

    /**
     * With every {@code needle} replaced, from left to right; unchanged when the needle is empty or it or the replacement is
     * null, empty for a null text.
     */
    @Extern("Replace")
    public static ViperString replace(ViperString text, ViperString needle, ViperString replacement) {
        if (text == null) {
            return ViperString.EMPTY;
        }
        if (StringLibrary.isEmpty(needle) || replacement == null) {
            return text;
        }
        int at = StringSearchLibrary.find(text, needle, 0);
        if (at < 0) {
            return text;
        }
        var result = new ByteArrayOutputStream(text.length());
        int done = 0;
        for (; at >= 0; at = StringSearchLibrary.find(text, needle, done)) {
            result.write(text.bytes(), done, at - done);
            result.writeBytes(replacement.bytes());
            done = at + needle.length();
        }
        result.write(text.bytes(), done, text.length() - done);
        return ViperString.wrap(result.toByteArray());
    }

    /**
     * Padded on the left with the first byte of {@code pad} to {@code width} bytes; empty for null.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern("PadLeft")
    public static ViperString padLeft(ViperString text, long width, ViperString pad) {
        ViperString padding = padding(text, width, pad);
        return padding == null ? orEmpty(text) : padding.concat(text);
    }

    /**
     * Padded on the right with the first byte of {@code pad} to {@code width} bytes; empty for null.
     *
     * @throws LibraryTrap out of memory
     */
    @Extern("PadRight")
    public static ViperString padRight(ViperString text, long width, ViperString pad) {
        ViperString padding = padding(text, width, pad);
        return padding == null ? orEmpty(text) : text.concat(padding);
    }

    /**
     * {@code count} copies one after the other; empty for null or when the count is 0 or less.
     *
     * @throws LibraryTrap rt_str_repeat: length overflow
     */
    @Extern("Repeat")
    public static ViperString repeat(ViperString text, long count) {
        if (StringLibrary.isEmpty(text) || count <= 0) {
            return ViperString.EMPTY;
        }
        if (count > MAX_LENGTH / text.length()) {
            throw LibraryTrap.domainError("rt_str_repeat: length overflow");
        }
        byte[] result = new byte[text.length() * (int) count];
        for (int at = 0; at < result.length; at += text.length()) {
            System.arraycopy(text.bytes(), 0, result, at, text.length());
        }
        return ViperString.wrap(result);
    }

    /** With its UTF-8 characters in reverse order; empty for null. */
    @Extern("Flip")
    public static ViperString flip(ViperString text) {
        if (text == null) {
            return ViperString.EMPTY;
        }
        byte[] source = text.bytes();
        byte[] result = new byte[source.length];
        int at = 0;
        while (at < source.length) {
            int width = Math.min(sequenceLength(source[at] & 0xff), source.length - at);
            System.arraycopy(source, at, result, result.length - at - width, width);
            at += width;
        }
        return ViperString.wrap(result);
    }

    /** The bytes of the UTF-8 sequence that a lead byte announces; 1 for bytes that are no lead byte. */
    private static int sequenceLength(int lead) {
        if (lead < 0xc0 || lead > 0xf7) {
            return 1;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    private static ViperString orEmpty(ViperString text) {
        return text == null ? ViperString.EMPTY : text;
    }

    /** Null when nothing is to be added. */
    private static ViperString padding(ViperString text, long width, ViperString pad) {
        if (text == null || width <= text.length() || StringLibrary.isEmpty(pad)) {
            return null;
        }
        if (width > MAX_LENGTH) {
            throw LibraryTrap.domainError("out of memory");
        }
        byte[] padding = new byte[(int) width - text.length()];
        Arrays.fill(padding, (byte) pad.byteAt(0));
        return ViperString.wrap(padding);
    }
}
