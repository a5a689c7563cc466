package org.adderlang.library.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * C's strtod and strtoll in the C locale, over bytes. Both skip leading {@link #isSpace white space}; when nothing is
 * converted the end is 0, as C leaves its end pointer at the start.
 */
public final class CParse {
    private static final int MAX_EXPONENT_DIGITS = 9;

    private CParse() {
    }

    /**
     * What strtod gives.
     *
     * @param end        index after the last byte used, 0 when there was no number
     * @param rangeError whether C sets errno to ERANGE: overflow to infinity, or an inexact result below the normal range
     */
    public record DoubleResult(double value, int end, boolean rangeError) {
    }

    /**
     * What strtoll gives.
     *
     * @param value      saturated when out of range
     * @param end        index after the last byte used, 0 when there was no number
     * @param rangeError whether the value was out of range
     */
    public record LongResult(long value, int end, boolean rangeError) {
    }

    /** C's isspace: space, tab, line feed, vertical tab, form feed, carriage return. */
    public static boolean isSpace(int b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }

    /** The first index from {@code from} on that holds no white space. */
    public static int skipSpace(byte[] text, int from) {
        int i = from;
        while (i < text.length && isSpace(text[i])) {
            i++;
        }
        return i;
    }

    /** Converts the longest number that {@code text} starts with, decimal or hexadecimal, infinity or NaN. */
    public static DoubleResult strtod(byte[] text) {
        int at = skipSpace(text, 0);
        boolean negative = at < text.length && text[at] == '-';
        if (at < text.length && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        DoubleResult magnitude = word(text, at);
        if (magnitude == null && isHexPrefix(text, at) && hasDigit(text, at + 2, 16)) {
            magnitude = digits(text, at, 16);
        } else if (magnitude == null && hasDigit(text, at, 10)) {
            magnitude = digits(text, at, 10);
        }
        if (magnitude == null) {
            return new DoubleResult(0, 0, false);
        }
        return negative ? new DoubleResult(-magnitude.value, magnitude.end, magnitude.rangeError) : magnitude;
    }

    /**
     * Converts the longest integer that {@code text} starts with.
     *
     * @param radix 2 to 36; 16 allows a {@code 0x} prefix
     */
    public static LongResult strtoll(byte[] text, int radix) {
        int at = skipSpace(text, 0);
        boolean negative = at < text.length && text[at] == '-';
        if (at < text.length && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        if (radix == 16 && isHexPrefix(text, at) && at + 2 < text.length && digit(text[at + 2], 16) >= 0) {
            at += 2;
        }
        int start = at;
        long limit = negative ? Long.MIN_VALUE : -Long.MAX_VALUE;
        long value = 0; // kept negative, since only that way Long.MIN_VALUE fits
        boolean overflow = false;
        while (at < text.length && digit(text[at], radix) >= 0) {
            int next = digit(text[at++], radix);
            if (overflow || value < (limit + next) / radix) {
                overflow = true;
            } else {
                value = value * radix - next;
            }
        }
        if (at == start) {
            return new LongResult(0, 0, false);
        }
        if (overflow) {
            return new LongResult(negative ? Long.MIN_VALUE : Long.MAX_VALUE, at, true);
        }
        return new LongResult(negative ? value : -value, at, false);
    }

    private static DoubleResult word(byte[] text, int at) {
        if (startsWith(text, at, "infinity")) {
            return new DoubleResult(Double.POSITIVE_INFINITY, at + 8, false);
        }
        if (startsWith(text, at, "inf")) {
            return new DoubleResult(Double.POSITIVE_INFINITY, at + 3, false);
        }
        if (!startsWith(text, at, "nan")) {
            return null;
        }
        int end = at + 3;
        if (end < text.length && text[end] == '(') {
            int close = end + 1;
            while (close < text.length && (text[close] == '_' || digit(text[close], 36) >= 0)) {
                close++;
            }
            if (close < text.length && text[close] == ')') {
                end = close + 1;
            }
        }
        return new DoubleResult(Double.NaN, end, false);
    }

    /** Whether ASCII letters at {@code at} spell the lower-case {@code word}, in any case. */
    static boolean startsWith(byte[] text, int at, String word) {
        if (text.length - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((text[at + i] | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexPrefix(byte[] text, int at) {
        return at + 1 < text.length && text[at] == '0' && (text[at + 1] | 0x20) == 'x';
    }

    private static boolean hasDigit(byte[] text, int at, int radix) {
        int first = at < text.length && text[at] == '.' ? at + 1 : at;
        return first < text.length && digit(text[first], radix) >= 0;
    }

    /** Parses digits, point and exponent; the caller has seen that there is a digit. */
    private static DoubleResult digits(byte[] text, int start, int radix) {
        int at = radix == 16 ? start + 2 : start;
        boolean point = false;
        boolean nonZero = false;
        while (at < text.length && (digit(text[at], radix) >= 0 || text[at] == '.' && !point)) {
            point |= text[at] == '.';
            nonZero |= text[at] != '.' && text[at] != '0';
            at++;
        }
        String mantissa = ascii(text, start, at);
        int mark = at;
        String exponent = "";
        if (mark < text.length && (text[mark] | 0x20) == (radix == 16 ? 'p' : 'e')) {
            int first = mark + 1;
            if (first < text.length && (text[first] == '-' || text[first] == '+')) {
                first++;
            }
            int last = first;
            while (last < text.length && digit(text[last], 10) >= 0) {
                last++;
            }
            if (last > first) {
                exponent = clamp(ascii(text, mark + 1, last));
                at = last;
            }
        }
        String decimal = mantissa + (radix == 16 ? "p" + (exponent.isEmpty() ? "0" : exponent)
                : exponent.isEmpty() ? "" : "e" + exponent);
        double value = Double.parseDouble(decimal);
        return new DoubleResult(value, at, isRangeError(value, nonZero, decimal, radix));
    }

    /** Cuts an exponent that no mantissa in memory can bring back into range, so that Java's parsers accept it. */
    private static String clamp(String exponent) {
        String sign = exponent.startsWith("-") ? "-" : "";
        String digits = exponent.replaceFirst("^[+-]?0*", "");
        if (digits.length() > MAX_EXPONENT_DIGITS) {
            return sign + "9".repeat(MAX_EXPONENT_DIGITS);
        }
        return sign + (digits.isEmpty() ? "0" : digits);
    }

    private static boolean isRangeError(double value, boolean nonZero, String text, int radix) {
        if (Double.isInfinite(value) || value == 0 && nonZero) {
            return true;
        }
        // Hexadecimal subnormals are exact in practice; decimal ones are range errors only when rounded.
        return value != 0 && value < Double.MIN_NORMAL && radix == 10
                && new BigDecimal(value).compareTo(new BigDecimal(text)) != 0;
    }

    private static String ascii(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The value of an ASCII digit or letter in {@code radix}, -1 if it is none. */
    private static int digit(byte b, int radix) {
        int value;
        if (b >= '0' && b <= '9') {
            value = b - '0';
        } else if ((b | 0x20) >= 'a' && (b | 0x20) <= 'z') {
            value = (b | 0x20) - 'a' + 10;
        } else {
            return -1;
        }
        return value < radix ? value : -1;
    }
}
