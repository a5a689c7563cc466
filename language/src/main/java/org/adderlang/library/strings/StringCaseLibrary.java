package org.adderlang.library.strings;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.ByteArrayOutputStream;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CParse;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: upper and lower case, of ASCII letters only (runtime.md §3). */
@RuntimeClass("Viper.String")
public final class StringCaseLibrary {
    private StringCaseLibrary() {
    }

    /**
     * With ASCII letters in upper case.
     *
     * @throws LibraryTrap rt_str_ucase: null
     */
    @Extern(value = {"ToUpper", "rt_str_ucase"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ViperString toUpper(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_str_ucase: null");
        }
        byte[] result = text.bytes().clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = upper(result[i]);
        }
        return ViperString.wrap(result);
    }

    /**
     * With ASCII letters in lower case.
     *
     * @throws LibraryTrap rt_str_lcase: null
     */
    @Extern(value = {"ToLower", "rt_str_lcase"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ViperString toLower(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_str_lcase: null");
        }
        byte[] result = text.bytes().clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = lower(result[i]);
        }
        return ViperString.wrap(result);
    }

    /** With the first byte in upper case; empty for null. */
    @Extern("Capitalize")
    public static ViperString capitalize(ViperString text) {
        if (StringLibrary.isEmpty(text)) {
            return ViperString.EMPTY;
        }
        byte[] result = text.bytes().clone();
        result[0] = upper(result[0]);
        return ViperString.wrap(result);
    }

    /** With the first byte of every word in upper case, words being separated by white space; empty for null. */
    @Extern("Title")
    public static ViperString title(ViperString text) {
        if (StringLibrary.isEmpty(text)) {
            return ViperString.EMPTY;
        }
        byte[] result = text.bytes().clone();
        boolean start = true;
        for (int i = 0; i < result.length; i++) {
            if (start) {
                result[i] = upper(result[i]);
            }
            start = CParse.isSpace(result[i]);
        }
        return ViperString.wrap(result);
    }

    /** ASCII letters and digits in lower case, with one hyphen for each run of other bytes between them; empty for null. */
    @Extern("Slug")
    public static ViperString slug(ViperString text) {
        var result = new ByteArrayOutputStream();
        boolean gap = false;
        for (byte b : text == null ? new byte[0] : text.bytes()) {
            if (isLetter(b) || b >= '0' && b <= '9') {
                if (gap && result.size() > 0) {
                    result.write('-');
                }
                gap = false;
                result.write(lower(b));
            } else {
                gap = true;
            }
        }
        return ViperString.wrap(result.toByteArray());
    }

    static byte upper(byte b) {
        return isLower(b) ? (byte) (b - 0x20) : b;
    }

    static byte lower(byte b) {
        return isUpper(b) ? (byte) (b + 0x20) : b;
    }

    static boolean isUpper(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    static boolean isLower(byte b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isLetter(byte b) {
        return isUpper(b) || isLower(b);
    }
}
