package org.adderlang.library.math;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Sine and cosine that are nearly always correctly rounded, as glibc's are. The JDK's differ from them in a thousandth of
 * all cases, which programs that print 15 digits show.
 *
 * <p>An angle is split into a multiple of pi/128, whose sine and cosine come from a table with twice the precision, and a
 * small rest for which short series do.
 */
final class Trigonometry {
    private static final int STEPS_PER_PI = 128;
    private static final int QUARTER = STEPS_PER_PI / 2;
    private static final int MASK = 2 * STEPS_PER_PI - 1;
    /** Angles beyond this would need more digits of pi. */
    private static final double LARGEST = 1e5;
    /** Below this the sine's series converges fast enough by itself. */
    private static final double SMALL = Math.PI / 256;
    private static final BigDecimal PI = new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459");
    private static final MathContext DIGITS = new MathContext(45);

    /** pi/128 in three parts; the first two are short, so that their products with step counts are exact. */
    private static final double STEP_1;
    private static final double STEP_2;
    private static final double STEP_3;
    /** Sines of the multiples of pi/128 as sums of two doubles. */
    private static final double[] SINES = new double[MASK + 1];
    private static final double[] SINES_REST = new double[MASK + 1];

    static {
        BigDecimal step = PI.divide(BigDecimal.valueOf(STEPS_PER_PI));
        STEP_1 = shortened(step);
        BigDecimal rest = step.subtract(new BigDecimal(STEP_1));
        STEP_2 = shortened(rest);
        STEP_3 = rest.subtract(new BigDecimal(STEP_2)).doubleValue();
        for (int i = 0; i <= QUARTER; i++) {
            BigDecimal sine = sine(step.multiply(BigDecimal.valueOf(i)));
            double value = sine.doubleValue();
            double valueRest = sine.subtract(new BigDecimal(value)).doubleValue();
            set(i, value, valueRest);
            set(STEPS_PER_PI - i, value, valueRest);
            set(STEPS_PER_PI + i, -value, -valueRest);
            set(2 * STEPS_PER_PI - i & MASK, -value, -valueRest);
        }
        set(0, 0, 0);
    }

    private Trigonometry() {
    }

    static double sin(double x) {
        if (Math.abs(x) < SMALL) {
            // The sum would lose the sign of -0.
            return x == 0 ? x : x + smallSineRest(x);
        }
        return Math.abs(x) < LARGEST ? shiftedSine(x, 0) : Math.sin(x);
    }

    static double cos(double x) {
        return Math.abs(x) < LARGEST ? shiftedSine(x, QUARTER) : Math.cos(x);
    }

    /** The sine of {@code x} plus this many steps. */
    private static double shiftedSine(double x, int steps) {
        double count = Math.rint(x * (STEPS_PER_PI / Math.PI));
        double first = x - count * STEP_1;
        double second = count * STEP_2;
        double coarse = first - second;
        double fine = first - coarse - second - count * STEP_3;
        double r = coarse + fine;
        double rRest = fine - (r - coarse);

        int index = (int) count + steps;
        double sin = SINES[index & MASK];
        double sinRest = SINES_REST[index & MASK];
        double cos = SINES[index + QUARTER & MASK];
        double cosRest = SINES_REST[index + QUARTER & MASK];

        // sin(a + r) = sin a + r cos a + corrections, with the sum of the large terms and its rounding error kept apart.
        double product = cos * r;
        double sum = sin + product;
        double added = sum - sin;
        double sumRest = sin - (sum - added) + (product - added);
        double square = r * r;
        double cosMinusOne = -square * (0.5 - square * (1 / 24.0 - square / 720));
        double corrections = sinRest + cosRest * r + cos * (rRest + smallSineRest(r)) + sin * (cosMinusOne - r * rRest);
        return sum + (sumRest + (productRest(cos, r, product) + corrections));
    }

    /** sin x - x for small x. */
    private static double smallSineRest(double x) {
        double square = x * x;
        return x * square * (-1 / 6.0 + square * (1 / 120.0 - square / 5040));
    }

    /** The rounding error of {@code product = a * b} (Dekker); not Math.fma, which is slow without hardware for it. */
    private static double productRest(double a, double b, double product) {
        double aHigh = high(a);
        double bHigh = high(b);
        double aLow = a - aHigh;
        double bLow = b - bHigh;
        return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
    }

    private static double high(double value) {
        double scaled = value * 0x1.0000002p27;
        return scaled - (scaled - value);
    }

    private static double shortened(BigDecimal value) {
        return Double.longBitsToDouble(Double.doubleToLongBits(value.doubleValue()) & -1L << 22);
    }

    private static void set(int index, double value, double rest) {
        SINES[index] = value;
        SINES_REST[index] = rest;
    }

    private static BigDecimal sine(BigDecimal x) {
        BigDecimal term = x;
        BigDecimal sum = x;
        BigDecimal square = x.multiply(x, DIGITS);
        for (int n = 2; n < 40; n += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(n * (n + 1L)), DIGITS).negate();
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }
}
