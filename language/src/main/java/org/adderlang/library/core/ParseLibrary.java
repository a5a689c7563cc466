package org.adderlang.library.core;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.il.TrapKind;
import org.adderlang.library.format.CParse;
import org.adderlang.library.memory.CStrings;
import org.adderlang.library.memory.Memory;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Core.Parse}: numbers from text that may be wrong (runtime.md §3.1). White space around is allowed, bytes
 * after a NUL are ignored. Results that an out pointer names are stored only on success.
 */
@RuntimeClass("Viper.Core.Parse")
public final class ParseLibrary {
    private static final int OK = 0;
    private static final int OVERFLOW = 4;
    private static final int INVALID_CAST = 5;
    private static final int INVALID_OPERATION = TrapKind.INVALID_OPERATION.ordinal();

    private ParseLibrary() {
    }

    /** Stores the integer a C string spells and gives 0, or an error code: 4 overflow, 5 no number, 8 null argument. */
    @Extern({"Int64", "rt_parse_int64"})
    public static int int64(Object text, Object out) {
        if (text == null || out == null) {
            return INVALID_OPERATION;
        }
        byte[] bytes = CStrings.read(text);
        CParse.LongResult number = CParse.strtoll(bytes, 10);
        int status = status(bytes, number.end(), number.rangeError());
        if (status == OK) {
            Memory.putLong(out, number.value());
        }
        return status;
    }

    /**
     * Stores the number a C string spells and gives 0, or an error code: 4 not finite or too small, 5 no number, 8 null
     * argument.
     */
    @Extern({"Double", "rt_parse_double"})
    public static int float64(Object text, Object out) {
        if (text == null || out == null) {
            return INVALID_OPERATION;
        }
        byte[] bytes = CStrings.read(text);
        CParse.DoubleResult number = CParse.strtod(bytes);
        int status = status(bytes, number.end(), number.rangeError() || !Double.isFinite(number.value()));
        if (status == OK) {
            Memory.putDouble(out, number.value());
        }
        return status;
    }

    /**
     * Stores the integer a string spells; false if there is none or {@code out} is null.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("TryInt")
    public static boolean tryInt(ViperString text, Object out) {
        return out != null && int64(CStrings.required(text), out) == OK;
    }

    /**
     * Stores the number a string spells; false if there is none or {@code out} is null.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("TryNum")
    public static boolean tryNum(ViperString text, Object out) {
        return out != null && float64(CStrings.required(text), out) == OK;
    }

    /**
     * Stores, as one byte, whether a string says true, yes, on or 1 rather than false, no, off or 0 in any case; false if it
     * says neither or {@code out} is null.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("TryBool")
    public static boolean tryBool(ProgramState program, ViperString text, Object out) {
        if (out == null) {
            return false;
        }
        Boolean value = bool(text);
        if (value == null) {
            return false;
        }
        Memory.putByte(program, out, value ? 1 : 0);
        return true;
    }

    /**
     * The integer a string spells, else {@code fallback}.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IntOr")
    public static long intOr(ViperString text, long fallback) {
        return intRadix(text, 10, fallback);
    }

    /**
     * The number a string spells, else {@code fallback}.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("NumOr")
    public static double numOr(ViperString text, double fallback) {
        byte[] bytes = CStrings.bytes(text);
        CParse.DoubleResult number = CParse.strtod(bytes);
        return isNumber(bytes, number) ? number.value() : fallback;
    }

    /**
     * The truth value a string spells (see TryBool), else {@code fallback}.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("BoolOr")
    public static boolean boolOr(ViperString text, boolean fallback) {
        Boolean value = bool(text);
        return value == null ? fallback : value;
    }

    /**
     * Whether a string spells an integer.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IsInt")
    public static boolean isInt(ViperString text) {
        byte[] bytes = CStrings.bytes(text);
        CParse.LongResult number = CParse.strtoll(bytes, 10);
        return status(bytes, number.end(), number.rangeError()) == OK;
    }

    /**
     * Whether a string spells a number.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IsNum")
    public static boolean isNum(ViperString text) {
        byte[] bytes = CStrings.bytes(text);
        return isNumber(bytes, CParse.strtod(bytes));
    }

    /**
     * The integer a string spells in a radix of 2 to 36 (16 allows {@code 0x} in front), else {@code fallback}.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IntRadix")
    public static long intRadix(ViperString text, long radix, long fallback) {
        byte[] bytes = CStrings.bytes(text);
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            return fallback;
        }
        CParse.LongResult number = CParse.strtoll(bytes, (int) radix);
        return status(bytes, number.end(), number.rangeError()) == OK ? number.value() : fallback;
    }

    private static boolean isNumber(byte[] text, CParse.DoubleResult number) {
        return Double.isFinite(number.value()) && status(text, number.end(), number.rangeError()) == OK;
    }

    private static int status(byte[] text, int end, boolean rangeError) {
        if (end == 0 || CParse.skipSpace(text, end) != text.length) {
            return INVALID_CAST;
        }
        return rangeError ? OVERFLOW : OK;
    }

    /** Null when the text spells no truth value. */
    private static Boolean bool(ViperString text) {
        byte[] bytes = CStrings.bytes(text);
        int start = CParse.skipSpace(bytes, 0);
        int end = bytes.length;
        while (end > start && CParse.isSpace(bytes[end - 1])) {
            end--;
        }
        String word = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> null;
        };
    }
}
