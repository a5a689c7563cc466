package org.adderlang.il;

import java.nio.charset.StandardCharsets;

/** Literals: integers as C's strtoll reads them, floating numbers as C++'s stod, strings with escapes (il.md §1.3, §1.6). */
final class LiteralParser {
    private static final int MAX_BINARY_DIGITS = 63;

    private LiteralParser() {
    }

    /** Parses an integer or floating literal. */
    static Value number(Span span) throws IlException {
        String text = span.text();
        return looksFloating(text) ? new Value.FloatConst(floating(span, text))
                : new Value.IntConst(integer(span, text), false);
    }

    private static boolean looksFloating(String text) {
        if (text.indexOf('.') >= 0) {
            return true;
        }
        boolean hex = text.startsWith("0x") || text.startsWith("0X");
        if (!hex && (text.indexOf('e') >= 0 || text.indexOf('E') >= 0)) {
            return true;
        }
        return text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("inf") || text.equalsIgnoreCase("+inf")
                || text.equalsIgnoreCase("-inf");
    }

    private static long integer(Span span, String text) throws IlException {
        int position = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        boolean negative = text.startsWith("-");
        int radix = 10;
        if (text.startsWith("0x", position) || text.startsWith("0X", position)) {
            radix = 16;
            position += 2;
        } else if (text.startsWith("0b", position) || text.startsWith("0B", position)) {
            radix = 2;
            position += 2;
        } else if (text.startsWith("0", position) && text.length() > position + 1) {
            radix = 8;
        }
        String digits = withoutUnderscores(text.substring(position));
        if (digits == null || digits.isEmpty() || Character.digit(digits.charAt(0), radix) < 0
                || (radix == 2 && digits.length() > MAX_BINARY_DIGITS)) {
            throw span.error("invalid integer literal '", "'");
        }
        try {
            return Long.parseLong(negative ? "-" + digits : digits, radix);
        } catch (NumberFormatException e) {
            throw span.error("invalid integer literal '", "'");
        }
    }

    /** The digits without underscores (IL 0.3.0), null when one is not between two digits or a digit is not ASCII. */
    private static String withoutUnderscores(String digits) {
        boolean found = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= 0x80 || (c == '_' && (i == 0 || i == digits.length() - 1 || digits.charAt(i + 1) == '_'))) {
                return null;
            }
            found |= c == '_';
        }
        return found ? digits.replace("_", "") : digits;
    }

    private static double floating(Span span, String text) throws IlException {
        int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        double sign = text.startsWith("-") ? -1 : 1;
        if (text.length() == start + 3 && text.regionMatches(true, start, "inf", 0, 3)) {
            return sign * Double.POSITIVE_INFINITY;
        }
        if (text.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        boolean hex = text.startsWith("0x", start) || text.startsWith("0X", start);
        int digits = hex ? start + 2 : start;
        int radix = hex ? 16 : 10;
        int point = skipDigits(text, digits, radix);
        int fraction = point < text.length() && text.charAt(point) == '.' ? point + 1 : point;
        int exponent = skipDigits(text, fraction, radix);
        boolean hasDigits = point > digits || exponent > fraction;
        boolean hasExponent = exponent < text.length();
        if (!hasDigits || (hasExponent && !isExponent(text, exponent, hex ? 'p' : 'e'))) {
            throw span.error("invalid floating literal '", "'");
        }
        double value = Double.parseDouble(hex && !hasExponent ? text + "p0" : text);
        boolean isZero = text.substring(digits, exponent).chars().allMatch(c -> c == '0' || c == '.');
        if (Double.isInfinite(value) || (!isZero && Math.abs(value) < Double.MIN_NORMAL)) {
            throw span.error("invalid floating literal '", "'");
        }
        return value;
    }

    private static int skipDigits(String text, int from, int radix) {
        int i = from;
        while (i < text.length() && text.charAt(i) < 0x80 && Character.digit(text.charAt(i), radix) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isExponent(String text, int from, char letter) {
        if (Character.toLowerCase(text.charAt(from)) != letter) {
            return false;
        }
        int digits = from + 1;
        if (digits < text.length() && (text.charAt(digits) == '-' || text.charAt(digits) == '+')) {
            digits++;
        }
        return digits < text.length() && skipDigits(text, digits, 10) == text.length();
    }

    /** Decodes the contents of a string literal, the text between the quotes. */
    static Value.StrConst string(Span contents) throws IlException {
        String text = contents.text();
        if (text.chars().allMatch(c -> c < 0x80 && c != '\\')) {
            return new Value.StrConst(text);
        }
        var chars = new StringBuilder(text.length());
        int plain = 0;
        for (int i = text.indexOf('\\'); i >= 0; i = text.indexOf('\\', plain)) {
            appendBytes(chars, text, plain, i);
            if (i + 1 == text.length()) {
                throw contents.from(i).error("unterminated escape sequence");
            }
            char escape = text.charAt(i + 1);
            plain = i + 2;
            switch (escape) {
                case '\\', '"' -> chars.append(escape);
                case 'n' -> chars.append('\n');
                case 'r' -> chars.append('\r');
                case 't' -> chars.append('\t');
                case '0' -> chars.append('\0');
                case 'x' -> {
                    plain = i + 4;
                    int high = plain <= text.length() ? hexDigit(text.charAt(i + 2)) : -1;
                    int low = plain <= text.length() ? hexDigit(text.charAt(i + 3)) : -1;
                    if (high < 0 || low < 0) {
                        throw contents.from(i).error("invalid hex escape");
                    }
                    chars.append((char) (high * 16 + low));
                }
                default -> throw contents.between(i, i + 2).error("unknown escape sequence ", "");
            }
        }
        appendBytes(chars, text, plain, text.length());
        return new Value.StrConst(chars.toString());
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static void appendBytes(StringBuilder target, String text, int from, int to) {
        byte[] bytes = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
        target.append(new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
