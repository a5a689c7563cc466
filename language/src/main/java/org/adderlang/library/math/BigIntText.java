package org.adderlang.library.math;

import java.math.BigInteger;

/** Reads big integers from text. */
final class BigIntText {
    private BigIntText() {
    }

    /** The number {@code text} starts with, 0 without digits: blanks, sign, base prefix, digits and underscores. */
    static BigInteger parse(String text) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        boolean negative = text.startsWith("-", at);
        if (negative || text.startsWith("+", at)) {
            at++;
        }
        int base = base(text, at);
        if (base != 10) {
            at += 2;
        }
        var digits = new StringBuilder("0");
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '_') {
                continue;
            }
            if (c >= 0x80 || Character.digit(c, base) < 0) {
                break;
            }
            digits.append(c);
        }
        var magnitude = new BigInteger(digits.toString(), base);
        return negative ? magnitude.negate() : magnitude;
    }

    private static int base(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != '0') {
            return 10;
        }
        return switch (text.charAt(at + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 10;
        };
    }
}
