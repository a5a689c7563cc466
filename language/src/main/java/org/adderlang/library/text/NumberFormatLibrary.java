package org.adderlang.library.text;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CFormat;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Text.NumberFormat}: numbers for people to read (runtime.md §3.2). */
@RuntimeClass("Viper.Text.NumberFormat")
public final class NumberFormatLibrary {
    private static final int MAX_DECIMALS = 20;
    private static final int MAX_LENGTH = 63;
    private static final int MAX_WIDTH = 64;
    /** Groups of three digits in a 64-bit integer, up to quintillions. */
    private static final int WORD_GROUPS = 7;

    private NumberFormatLibrary() {
    }

    /** A number with a fixed number of decimals (0..20), cut after 63 bytes. */
    @Extern("Decimals")
    public static ViperString decimals(double value, long decimals) {
        String text = CFormat.fixed(value, (int) Math.clamp(decimals, 0L, MAX_DECIMALS));
        return FormatLibrary.ascii(text.substring(0, Math.min(text.length(), MAX_LENGTH)));
    }

    /** An integer with a separator between groups of three digits; a comma when it is empty or null. */
    @Extern("Thousands")
    public static ViperString thousands(long value, ViperString separator) {
        return FormatLibrary.intGrouped(value, separator);
    }

    /** An amount with sign, symbol ({@code $} for null), grouped whole part, and two decimals. */
    @Extern("Currency")
    public static ViperString currency(double amount, ViperString symbol) {
        String text = CFormat.fixed(Math.abs(amount), 2);
        int point = text.indexOf('.');
        String digits = point < 0 ? text : NumberText.grouped(text.substring(0, point), ",") + text.substring(point);
        return FormatLibrary.latin1((amount < 0 ? "-" : "") + (symbol == null ? "$" : symbol.cView().toLatin1()) + digits);
    }

    /** A hundred times the number, rounded to one decimal, with a percent sign; the decimal only when it is not 0. */
    @Extern("Percent")
    public static ViperString percent(double value) {
        double rounded = roundHalfAway(value * 100 * 10) / 10;
        return FormatLibrary.ascii(CFormat.fixed(rounded, rounded == Math.rint(rounded) ? 0 : 1) + "%");
    }

    /** An integer with its English ordinal suffix. */
    @Extern("Ordinal")
    public static ViperString ordinal(long value) {
        return FormatLibrary.ordinal(value);
    }

    /** An integer in English words. */
    @Extern("ToWords")
    public static ViperString toWords(long value) {
        return FormatLibrary.ascii(NumberText.words(value, WORD_GROUPS));
    }

    /** A number of bytes in B, KB (1024 B) and so on up to EB, with two decimals below ten units and else one. */
    @Extern("Bytes")
    public static ViperString bytes(long bytes) {
        return FormatLibrary.ascii(NumberText.byteSize(bytes, 2));
    }

    /** An integer with leading zeros to {@code width} (1..64), which includes the sign. */
    @Extern("Pad")
    public static ViperString pad(long value, long width) {
        String text = Long.toString(value);
        String digits = value < 0 ? text.substring(1) : text;
        String zeros = "0".repeat(Math.max((int) Math.clamp(width, 1L, MAX_WIDTH) - text.length(), 0));
        return FormatLibrary.ascii((value < 0 ? "-" : "") + zeros + digits);
    }

    private static double roundHalfAway(double value) {
        double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
        return Math.abs(value - whole) >= 0.5 ? whole + Math.signum(value) : whole;
    }
}
