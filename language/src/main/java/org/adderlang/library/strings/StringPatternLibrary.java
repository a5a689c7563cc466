package org.adderlang.library.strings;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.memory.CStrings;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: SQL LIKE patterns (runtime.md §3). Bytes after a NUL are ignored. */
@RuntimeClass("Viper.String")
public final class StringPatternLibrary {
    private StringPatternLibrary() {
    }

    /**
     * Whether the whole text matches a pattern where {@code %} stands for any bytes, {@code _} for one byte, and {@code \}
     * makes the next byte literal.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Like")
    public static boolean like(ViperString text, ViperString pattern) {
        return matches(CStrings.bytes(text), CStrings.bytes(pattern));
    }

    /**
     * {@code Like} without regard to the case of ASCII letters.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("LikeCI")
    public static boolean likeIgnoringCase(ViperString text, ViperString pattern) {
        CStrings.required(text);
        CStrings.required(pattern);
        return like(StringCaseLibrary.toLower(text), StringCaseLibrary.toLower(pattern));
    }

    /** Goes back to the last {@code %} only, which is enough for these patterns and takes at most quadratic time. */
    private static boolean matches(byte[] text, byte[] pattern) {
        int t = 0;
        int p = 0;
        int retryText = -1;
        int retryPattern = -1;
        while (t < text.length || p < pattern.length) {
            if (p < pattern.length && pattern[p] == '%') {
                retryPattern = ++p;
                retryText = t;
            } else if (t < text.length && p < pattern.length && matchesOne(text[t], pattern, p)) {
                p += isEscape(pattern, p) ? 2 : 1;
                t++;
            } else if (retryPattern >= 0 && retryText < text.length) {
                t = ++retryText;
                p = retryPattern;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean matchesOne(byte b, byte[] pattern, int p) {
        return isEscape(pattern, p) ? b == pattern[p + 1] : pattern[p] == '_' || pattern[p] == b;
    }

    private static boolean isEscape(byte[] pattern, int p) {
        return pattern[p] == '\\' && p + 1 < pattern.length;
    }
}
