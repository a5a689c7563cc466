package org.adderlang.library.strings;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: finding text (runtime.md §3). Positions count from 1; 0 means not found. */
@RuntimeClass("Viper.String")
public final class StringSearchLibrary {
    private StringSearchLibrary() {
    }

    /** The position of the first {@code needle}; 1 when it is empty, 0 when absent or null. */
    @Extern(value = {"IndexOf", "rt_str_index_of"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long indexOf(ViperString text, ViperString needle) {
        return text == null || needle == null ? 0 : find(text, needle, 0) + 1L;
    }

    /** The position of the first {@code needle} at or after {@code start}, which is clamped; 0 when absent or null. */
    @Extern(value = "IndexOfFrom", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long indexOfFrom(ViperString text, long start, ViperString needle) {
        if (text == null || needle == null) {
            return 0;
        }
        return find(text, needle, (int) Math.clamp(start - 1 < start ? start - 1 : 0, 0L, text.length())) + 1L;
    }

    /** The position of the first {@code needle} at or after {@code start}, which is clamped; 0 when absent or null. */
    @Extern(value = "rt_instr3", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long instr(long start, ViperString text, ViperString needle) {
        return indexOfFrom(text, start, needle);
    }

    /** The position of the last {@code needle}; 0 when it is absent, empty or null. */
    @Extern(value = "LastIndexOf", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long lastIndexOf(ViperString text, ViperString needle) {
        if (text == null || StringLibrary.isEmpty(needle)) {
            return 0;
        }
        for (int at = text.length() - needle.length(); at >= 0; at--) {
            if (matches(text, needle, at)) {
                return at + 1L;
            }
        }
        return 0;
    }

    /** Whether {@code needle} occurs; true when it is empty, false for null. */
    @Extern(value = "Has", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean has(ViperString text, ViperString needle) {
        return indexOf(text, needle) != 0;
    }

    /** Whether it starts with {@code prefix}; false for null. */
    @Extern(value = "StartsWith", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean startsWith(ViperString text, ViperString prefix) {
        return text != null && prefix != null && matches(text, prefix, 0);
    }

    /** Whether it ends with {@code suffix}; false for null. */
    @Extern(value = "EndsWith", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean endsWith(ViperString text, ViperString suffix) {
        return text != null && suffix != null && matches(text, suffix, text.length() - suffix.length());
    }

    /** How often {@code needle} occurs without overlaps; 0 when it is empty or null. */
    @Extern(value = "Count", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long count(ViperString text, ViperString needle) {
        if (text == null || StringLibrary.isEmpty(needle)) {
            return 0;
        }
        long count = 0;
        for (int at = find(text, needle, 0); at >= 0; at = find(text, needle, at + needle.length())) {
            count++;
        }
        return count;
    }

    /**
     * The 0-based index of the first {@code needle} at or after {@code from}, -1 if there is none.
     *
     * @param from 0 to the length of the text
     */
    static int find(ViperString text, ViperString needle, int from) {
        byte[] bytes = text.bytes();
        int last = bytes.length - needle.length();
        if (needle.length() == 0) {
            return from;
        }
        byte first = (byte) needle.byteAt(0);
        for (int at = from; at <= last; at++) {
            if (bytes[at] == first && matches(text, needle, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(ViperString text, ViperString part, int at) {
        if (at < 0 || part.length() > text.length() - at) {
            return false;
        }
        byte[] whole = text.bytes();
        byte[] wanted = part.bytes();
        for (int i = 0; i < wanted.length; i++) {
            if (whole[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
