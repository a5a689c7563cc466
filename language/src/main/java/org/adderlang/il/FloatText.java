package org.adderlang.il;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Spells floating constants: 17 significant digits, so that they parse back to the same value (il.md §1.9). */
final class FloatText {
    private static final int DIGITS = 17;
    private static final int MIN_FIXED_EXPONENT = -4;
    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private FloatText() {
    }

    static String of(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Inf" : "-Inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal decimal = new BigDecimal(value).round(ROUNDING).stripTrailingZeros();
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= MIN_FIXED_EXPONENT && exponent < DIGITS) {
            String fixed = decimal.toPlainString();
            return fixed.indexOf('.') < 0 ? fixed + ".0" : fixed;
        }
        String digits = decimal.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value < 0 ? "-" : "") + digits.charAt(0) + fraction
                + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
