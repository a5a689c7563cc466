package org.adderlang.library.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * C's printf conversions of doubles: exact decimal value, rounded half to even. Infinities and NaNs print as glibc
 * prints them ({@code inf}, {@code -nan}) except in {@link #d15}.
 */
public final class CFormat {
    /** Integral doubles below this are printed by {@code %.15g} without exponent or rounding. */
    private static final double D15_INTEGRAL_LIMIT = 1e15;

    private CFormat() {
    }

    /** The library's canonical text of a double (runtime.md §2.1): {@code %.15g}, but {@code NaN}, {@code Inf}, {@code -Inf}. */
    public static String d15(double value) {
        if (value == Math.rint(value) && Math.abs(value) < D15_INTEGRAL_LIMIT) {
            return isNegativeZero(value) ? "-0" : Long.toString((long) value);
        }
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Inf" : "-Inf";
        }
        return general(value, 15);
    }

    /**
     * {@code %.<precision>g}.
     *
     * @param precision significant digits, at least 1
     */
    public static String general(double value, int precision) {
        if (!Double.isFinite(value)) {
            return nonFinite(value);
        }
        Digits digits = Digits.significant(Math.abs(value), precision);
        int exponent = digits.exponent();
        String sign = sign(value);
        String text = stripTrailingZeros(digits.text());
        if (exponent < -4 || exponent >= precision) {
            return sign + withPoint(text, 1) + exponentSuffix(exponent);
        }
        if (exponent < 0) {
            return sign + "0." + "0".repeat(-exponent - 1) + text;
        }
        return sign + withPoint(text, exponent + 1);
    }

    /**
     * {@code %.<decimals>f}.
     *
     * @param decimals digits after the point, at least 0
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return nonFinite(value);
        }
        return sign(value) + new BigDecimal(Math.abs(value)).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /**
     * {@code %.<decimals>e}.
     *
     * @param decimals digits after the point, at least 0
     */
    public static String scientific(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return nonFinite(value);
        }
        Digits digits = Digits.significant(Math.abs(value), decimals + 1);
        String text = digits.text() + "0".repeat(decimals + 1 - digits.text().length());
        return sign(value) + withPoint(text, 1) + exponentSuffix(digits.exponent());
    }

    private static String nonFinite(double value) {
        String text = Double.isNaN(value) ? "nan" : "inf";
        return sign(value) + text;
    }

    private static String sign(double value) {
        return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    }

    private static boolean isNegativeZero(double value) {
        return value == 0 && Double.doubleToRawLongBits(value) < 0;
    }

    private static String exponentSuffix(int exponent) {
        int magnitude = Math.abs(exponent);
        return (exponent < 0 ? "e-" : "e+") + (magnitude < 10 ? "0" : "") + magnitude;
    }

    /** {@code digits} with a point after the first {@code before} of them, padded with zeros if there are fewer. */
    private static String withPoint(String digits, int before) {
        if (digits.length() <= before) {
            return digits + "0".repeat(before - digits.length());
        }
        return digits.substring(0, before) + "." + digits.substring(before);
    }

    private static String stripTrailingZeros(String digits) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    /**
     * A non-negative number rounded to some number of significant digits.
     *
     * @param text     the digits, the first of them non-zero unless the number is zero; trailing zeros may be missing
     * @param exponent the decimal exponent of the first digit
     */
    private record Digits(String text, int exponent) {

        static Digits significant(double magnitude, int precision) {
            if (magnitude == 0) {
                return new Digits("0", 0);
            }
            if (precision <= 15 && magnitude >= Double.MIN_NORMAL) {
                Digits fast = fromShortest(Double.toString(magnitude), precision);
                if (fast != null) {
                    return fast;
                }
            }
            return of(new BigDecimal(magnitude).round(new MathContext(precision, RoundingMode.HALF_EVEN)));
        }

        /**
         * Rounds the shortest decimal that identifies a double instead of its exact value, which is ten times faster. It
         * cannot lie on the other side of a rounding boundary of at most 16 digits than the exact value: the boundary
         * would itself be a shorter or nearer decimal for the same double. Null when it lies on the boundary.
         */
        private static Digits fromShortest(String shortest, int precision) {
            int mark = shortest.indexOf('E');
            int exponent = mark < 0 ? 0 : Integer.parseInt(shortest, mark + 1, shortest.length(), 10);
            String mantissa = mark < 0 ? shortest : shortest.substring(0, mark);
            int point = mantissa.indexOf('.');
            String all = mantissa.substring(0, point) + mantissa.substring(point + 1);
            int first = 0;
            while (all.charAt(first) == '0') {
                first++;
            }
            String digits = stripTrailingZeros(all.substring(first));
            exponent += point - 1 - first;
            if (digits.length() <= precision) {
                return new Digits(digits, exponent);
            }
            String tail = digits.substring(precision);
            if (tail.equals("5")) {
                return null;
            }
            long kept = Long.parseLong(digits, 0, precision, 10);
            if (tail.charAt(0) < '5') {
                return new Digits(Long.toString(kept), exponent);
            }
            String up = Long.toString(kept + 1);
            return up.length() > precision ? new Digits("1", exponent + 1) : new Digits(up, exponent);
        }

        private static Digits of(BigDecimal rounded) {
            String digits = rounded.unscaledValue().toString();
            return new Digits(digits, digits.length() - 1 - rounded.scale());
        }
    }
}
