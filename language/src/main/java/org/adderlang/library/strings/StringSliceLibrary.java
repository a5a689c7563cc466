package org.adderlang.library.strings;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CParse;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: parts of strings (runtime.md §3). Substring counts from 0, Mid and MidLen from 1. */
@RuntimeClass("Viper.String")
public final class StringSliceLibrary {
    private StringSliceLibrary() {
    }

    /**
     * At most {@code length} bytes from 0-based {@code start} on; both are clamped to the string.
     *
     * @throws LibraryTrap rt_str_substr: null
     */
    @Extern(value = {"Substring", "rt_str_substr"}, inline = true)
    public static ViperString substring(ViperString text, long start, long length) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_str_substr: null");
        }
        return slice(text, start, length);
    }

    /**
     * The first {@code length} bytes, or the whole string if it is shorter.
     *
     * @throws LibraryTrap LEFT$: null string
     * @throws LibraryTrap LEFT$: len must be >= 0 (got N)
     */
    @Extern(value = {"Left", "rt_str_left"}, inline = true)
    public static ViperString left(ViperString text, long length) {
        if (text == null) {
            throw LibraryTrap.domainError("LEFT$: null string");
        }
        if (length < 0) {
            throw tooSmall("LEFT$: len", 0, length);
        }
        return slice(text, 0, length);
    }

    /**
     * The last {@code length} bytes, or the whole string if it is shorter.
     *
     * @throws LibraryTrap RIGHT$: null string
     * @throws LibraryTrap RIGHT$: len must be >= 0 (got N)
     */
    @Extern(value = {"Right", "rt_str_right"}, inline = true)
    public static ViperString right(ViperString text, long length) {
        if (text == null) {
            throw LibraryTrap.domainError("RIGHT$: null string");
        }
        if (length < 0) {
            throw tooSmall("RIGHT$: len", 0, length);
        }
        long count = Math.min(length, text.length());
        return slice(text, text.length() - count, count);
    }

    /**
     * Everything from 1-based {@code start} on.
     *
     * @throws LibraryTrap MID$: null string
     * @throws LibraryTrap MID$: start must be >= 1 (got N)
     */
    @Extern(value = {"Mid", "rt_str_mid"}, inline = true)
    public static ViperString mid(ViperString text, long start) {
        return midLen(text, start, Long.MAX_VALUE);
    }

    /**
     * At most {@code length} bytes from 1-based {@code start} on.
     *
     * @throws LibraryTrap MID$: null string
     * @throws LibraryTrap MID$: start must be >= 1 (got N)
     * @throws LibraryTrap MID$: len must be >= 0 (got N)
     */
    @Extern(value = {"MidLen", "rt_str_mid_len"}, inline = true)
    public static ViperString midLen(ViperString text, long start, long length) {
        if (text == null) {
            throw LibraryTrap.domainError("MID$: null string");
        }
        if (start < 1) {
            throw tooSmall("MID$: start", 1, start);
        }
        if (length < 0) {
            throw tooSmall("MID$: len", 0, length);
        }
        return slice(text, start - 1, length);
    }

    /**
     * Without white space at both ends.
     *
     * @throws LibraryTrap rt_str_trim: null
     */
    @Extern({"Trim", "rt_str_trim"})
    public static ViperString trim(ViperString text) {
        return trim(text, true, true, "rt_str_trim: null");
    }

    /**
     * Without leading white space.
     *
     * @throws LibraryTrap rt_str_ltrim: null
     */
    @Extern({"TrimStart", "rt_str_ltrim"})
    public static ViperString trimStart(ViperString text) {
        return trim(text, true, false, "rt_str_ltrim: null");
    }

    /**
     * Without trailing white space.
     *
     * @throws LibraryTrap rt_str_rtrim: null
     */
    @Extern({"TrimEnd", "rt_str_rtrim"})
    public static ViperString trimEnd(ViperString text) {
        return trim(text, false, true, "rt_str_rtrim: null");
    }

    /** Without the first byte of {@code ch} at both ends; unchanged when {@code ch} is empty, empty for null. */
    @Extern("TrimChar")
    public static ViperString trimChar(ViperString text, ViperString ch) {
        if (text == null || ch == null || ch.length() == 0) {
            return text == null ? ViperString.EMPTY : text;
        }
        int from = 0;
        int to = text.length();
        while (from < to && text.byteAt(from) == ch.byteAt(0)) {
            from++;
        }
        while (to > from && text.byteAt(to - 1) == ch.byteAt(0)) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Without {@code prefix} if it starts with it, once; empty for null. */
    @Extern("RemovePrefix")
    public static ViperString removePrefix(ViperString text, ViperString prefix) {
        if (text == null) {
            return ViperString.EMPTY;
        }
        return StringSearchLibrary.startsWith(text, prefix) ? text.substring(prefix.length(), text.length()) : text;
    }

    /** Without {@code suffix} if it ends with it, once; empty for null. */
    @Extern("RemoveSuffix")
    public static ViperString removeSuffix(ViperString text, ViperString suffix) {
        if (text == null) {
            return ViperString.EMPTY;
        }
        return StringSearchLibrary.endsWith(text, suffix) ? text.substring(0, text.length() - suffix.length()) : text;
    }

    private static ViperString trim(ViperString text, boolean start, boolean end, String nullMessage) {
        if (text == null) {
            throw LibraryTrap.domainError(nullMessage);
        }
        int from = 0;
        int to = text.length();
        while (start && from < to && CParse.isSpace(text.byteAt(from))) {
            from++;
        }
        while (end && to > from && CParse.isSpace(text.byteAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static ViperString slice(ViperString text, long start, long length) {
        int from = (int) Math.clamp(start, 0L, text.length());
        int count = (int) Math.clamp(length, 0L, text.length() - from);
        // A single byte is the common case and needs no call.
        return count == 1 ? ViperString.ofByte(text.byteAt(from)) : text.substring(from, from + count);
    }

    @TruffleBoundary
    private static LibraryTrap tooSmall(String argument, int minimum, long value) {
        return LibraryTrap.domainError(argument + " must be >= " + minimum + " (got " + value + ")");
    }
}
