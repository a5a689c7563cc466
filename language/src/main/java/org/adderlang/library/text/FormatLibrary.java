package org.adderlang.library.text;

import java.nio.charset.StandardCharsets;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CFormat;
import org.adderlang.library.format.Decimal;
import org.adderlang.library.memory.CStrings;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Fmt}: numbers as text (runtime.md §3.2). Decimals are limited to 0..20. */
@RuntimeClass("Viper.Fmt")
public final class FormatLibrary {
    private static final int MAX_DECIMALS = 20;
    private static final int MAX_LENGTH = 127;
    private static final int MAX_PAD_WIDTH = 255;
    private static final int MAX_HEX_WIDTH = 16;
    /** Groups of three digits that ToWords knows, up to trillions. */
    private static final int WORD_GROUPS = 5;

    private FormatLibrary() {
    }

    /** An integer in decimal. */
    @Extern(value = "Int", inline = true)
    public static ViperString integer(long value) {
        return Decimal.of(value);
    }

    /** An integer in radix 2 to 36, negative ones as 64-bit two's complement unless the radix is 10; else the empty string. */
    @Extern("IntRadix")
    public static ViperString intRadix(long value, long radix) {
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            return ViperString.EMPTY;
        }
        return ascii(radix == 10 ? Long.toString(value) : Long.toUnsignedString(value, (int) radix));
    }

    /**
     * An integer padded on the left to {@code width} (at most 255) with the first byte of {@code pad}, a space when that is
     * empty; zeros go after the sign.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IntPad")
    public static ViperString intPad(long value, long width, ViperString pad) {
        byte[] padding = CStrings.bytes(pad);
        char fill = padding.length == 0 ? ' ' : (char) (padding[0] & 0xff);
        String digits = Long.toString(value);
        int missing = (int) Math.clamp(width, 0L, MAX_PAD_WIDTH) - digits.length();
        String fillers = String.valueOf(fill).repeat(Math.max(missing, 0));
        boolean afterSign = fill == '0' && value < 0;
        return latin1(afterSign ? "-" + fillers + digits.substring(1) : fillers + digits);
    }

    /** A number with up to 6 significant digits. */
    @Extern("Num")
    public static ViperString num(double value) {
        return ascii(Double.isFinite(value) ? CFormat.general(value, 6) : special(value));
    }

    /** A number with a fixed number of decimals; empty when longer than 127 bytes. */
    @Extern("NumFixed")
    public static ViperString numFixed(double value, long decimals) {
        return limited(Double.isFinite(value) ? CFormat.fixed(value, decimals(decimals)) : special(value));
    }

    /** A number in scientific notation with a fixed number of decimals. */
    @Extern("NumSci")
    public static ViperString numSci(double value, long decimals) {
        return limited(Double.isFinite(value) ? CFormat.scientific(value, decimals(decimals)) : special(value));
    }

    /** A hundred times the number with a fixed number of decimals and a percent sign; empty when longer than 127 bytes. */
    @Extern("NumPct")
    public static ViperString numPct(double value, long decimals) {
        double percent = value * 100;
        return limited((Double.isFinite(percent) ? CFormat.fixed(percent, decimals(decimals)) : special(percent)) + "%");
    }

    /** {@code true} or {@code false}. */
    @Extern("Bool")
    public static ViperString bool(boolean value) {
        return ascii(value ? "true" : "false");
    }

    /** {@code yes} or {@code no}. */
    @Extern("BoolYN")
    public static ViperString boolYesNo(boolean value) {
        return ascii(value ? "yes" : "no");
    }

    /** A number of bytes in B, KB (1024 B) and so on up to EB, with one decimal from KB on. */
    @Extern("Size")
    public static ViperString size(long bytes) {
        return ascii(NumberText.byteSize(bytes, 1));
    }

    /** The 64 bits in lower-case hexadecimal. */
    @Extern("Hex")
    public static ViperString hex(long value) {
        return ascii(Long.toHexString(value));
    }

    /** The 64 bits in lower-case hexadecimal with leading zeros to {@code width}, which is limited to 1..16. */
    @Extern("HexPad")
    public static ViperString hexPad(long value, long width) {
        String digits = Long.toHexString(value);
        int total = (int) Math.clamp(width, 1L, MAX_HEX_WIDTH);
        return ascii("0".repeat(Math.max(total - digits.length(), 0)) + digits);
    }

    /** The 64 bits in binary. */
    @Extern("Bin")
    public static ViperString bin(long value) {
        return ascii(Long.toBinaryString(value));
    }

    /** The 64 bits in octal. */
    @Extern("Oct")
    public static ViperString oct(long value) {
        return ascii(Long.toOctalString(value));
    }

    /** An integer with a separator between groups of three digits; a comma when it is empty or null. */
    @Extern("IntGrouped")
    public static ViperString intGrouped(long value, ViperString separator) {
        return latin1(NumberText.grouped(Long.toString(value), textOr(separator, ",")));
    }

    /**
     * An amount: sign, symbol ({@code $} for null), grouped whole part, and decimals. The decimals are rounded without
     * carrying into the whole part, and amounts that do not fit an integer show its minimum, as in the reference.
     */
    @Extern("Currency")
    public static ViperString currency(double amount, long decimals, ViperString symbol) {
        String sign = amount < 0 ? "-" : "";
        double magnitude = Math.abs(amount);
        String whole = NumberText.grouped(Long.toString(castToLong(magnitude)), ",");
        String text = sign + (symbol == null ? "$" : symbol.cView().toLatin1()) + whole;
        int places = decimals(decimals);
        if (places > 0) {
            double fraction = (magnitude - Math.floor(magnitude)) * Math.pow(10, places) + 0.5;
            String digits = Long.toString(castToLong(fraction));
            text += "." + "0".repeat(Math.max(places - digits.length(), 0)) + digits;
        }
        return latin1(text);
    }

    /** An integer in English words; parts of a thousand trillion and more are left out. */
    @Extern("ToWords")
    public static ViperString toWords(long value) {
        return ascii(NumberText.words(value, WORD_GROUPS));
    }

    /** An integer with its English ordinal suffix. */
    @Extern("Ordinal")
    public static ViperString ordinal(long value) {
        return ascii(NumberText.ordinal(value));
    }

    private static int decimals(long decimals) {
        return (int) Math.clamp(decimals, 0L, MAX_DECIMALS);
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }

    /** C's conversion on x86: values out of range and NaN give the least integer. */
    private static long castToLong(double value) {
        return value >= -0x1p63 && value < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }

    private static ViperString limited(String text) {
        return text.length() > MAX_LENGTH ? ViperString.EMPTY : ascii(text);
    }

    static String textOr(ViperString text, String fallback) {
        String chars = text == null ? "" : text.cView().toLatin1();
        return chars.isEmpty() ? fallback : chars;
    }

    static ViperString ascii(String text) {
        return ViperString.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    static ViperString latin1(String text) {
        return ViperString.ofLatin1(text);
    }
}
