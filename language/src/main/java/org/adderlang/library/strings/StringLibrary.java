package org.adderlang.library.strings;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CFormat;
import org.adderlang.library.format.Decimal;
import org.adderlang.library.memory.CStrings;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: length, concatenation, character codes, and strings from numbers and C strings (runtime.md §3). */
@RuntimeClass("Viper.String")
public final class StringLibrary {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

    private StringLibrary() {
    }

    /** The number of bytes; 0 for null. */
    @Extern(value = {"get_Length", "Length", "rt_str_len"}, inline = true)
    public static long length(ViperString text) {
        return text == null ? 0 : text.length();
    }

    /** Whether a string has no bytes or is null. */
    @Extern(value = "get_IsEmpty", inline = true)
    public static boolean isEmpty(ViperString text) {
        return text == null || text.length() == 0;
    }

    /**
     * A new string of the bytes of both; null counts as empty.
     *
     * @throws LibraryTrap rt_str_concat: length overflow
     */
    @Extern(value = {"Concat", "ConcatSelf", "rt_str_concat"}, inline = true)
    public static ViperString concat(ViperString head, ViperString tail) {
        byte[] first = head == null ? ViperString.EMPTY.bytes() : head.bytes();
        byte[] second = tail == null ? ViperString.EMPTY.bytes() : tail.bytes();
        if (first.length > MAX_LENGTH - second.length) {
            throw LibraryTrap.domainError("rt_str_concat: length overflow");
        }
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return ViperString.wrap(joined);
    }

    /**
     * The one-byte string of a code.
     *
     * @throws LibraryTrap CHR$: code must be 0-255 (got N)
     */
    @Extern(value = {"Chr", "rt_str_chr"}, inline = true)
    public static ViperString chr(long code) {
        if (code < 0 || code > 255) {
            throw badCode(code);
        }
        return ViperString.ofByte((int) code);
    }

    @TruffleBoundary
    private static LibraryTrap badCode(long code) {
        return LibraryTrap.domainError("CHR$: code must be 0-255 (got " + code + ")");
    }

    /**
     * The first byte as 0..255; 0 for the empty string.
     *
     * @throws LibraryTrap rt_str_asc: null
     */
    @Extern(value = {"Asc", "rt_str_asc"}, inline = true)
    public static long asc(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_str_asc: null");
        }
        return text.length() == 0 ? 0 : text.byteAt(0);
    }

    /** A 16-bit integer in decimal. */
    @Extern(value = {"FromI16", "rt_str_i16_alloc"}, inline = true)
    public static ViperString fromI16(short value) {
        return Decimal.of(value);
    }

    /** A 32-bit integer in decimal. */
    @Extern(value = {"FromI32", "rt_str_i32_alloc"}, inline = true)
    public static ViperString fromI32(int value) {
        return Decimal.of(value);
    }

    /**
     * A single-precision number with up to 15 significant digits. The number is the low half of the argument's bits: the
     * reference passes the f64's slot to a C function that takes a float, so {@code 1.0} gives {@code 0} (conformance data).
     */
    @Extern({"FromSingle", "FromFloat", "rt_str_f_alloc"})
    public static ViperString fromSingle(double bits) {
        return ascii(CFormat.d15(Float.intBitsToFloat((int) Double.doubleToRawLongBits(bits))));
    }

    /** The string itself. */
    @Extern(value = "FromStr", inline = true)
    public static ViperString fromStr(ViperString text) {
        return text;
    }

    /** The empty string. */
    @Extern(value = "rt_str_empty", inline = true)
    public static ViperString empty() {
        return ViperString.EMPTY;
    }

    /**
     * The string of a C string's bytes; null for null.
     *
     * @throws LibraryTrap the pointer does not point at bytes
     */
    @Extern("rt_const_cstr")
    public static ViperString fromCString(Object text) {
        return text == null ? null : CStrings.toString(text);
    }

    /**
     * A pointer to the bytes of a string, followed by a NUL.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "rt_string_cstr", inline = true)
    public static Object toCString(ViperString text) {
        return CStrings.required(text);
    }

    /** A string of ASCII characters. */
    static ViperString ascii(String text) {
        return ViperString.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
