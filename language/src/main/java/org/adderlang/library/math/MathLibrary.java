package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** Signs, rounding, ranges and constants of Viper.Math (runtime.md §4); see ElementaryMath for the rest. */
@RuntimeClass("Viper.Math")
public final class MathLibrary {
    private static final double TAU = 2 * Math.PI;
    private static final double DEGREES_PER_RADIAN = 180 / Math.PI;
    private static final double RADIANS_PER_DEGREE = Math.PI / 180;

    private MathLibrary() {
    }

    /** The magnitude of a number. */
    @Extern(value = {"Abs", "rt_abs_f64"}, inline = true)
    public static double abs(double x) {
        return Math.abs(x);
    }

    /**
     * The magnitude of an integer.
     *
     * @throws LibraryTrap rt_abs_i64: overflow
     */
    @Extern(value = {"AbsInt", "rt_abs_i64"}, inline = true)
    public static long absInt(long x) {
        if (x == Long.MIN_VALUE) {
            throw LibraryTrap.domainError("rt_abs_i64: overflow");
        }
        return x < 0 ? -x : x;
    }

    /** -1, 0 or 1 by the sign of a number; 0 for -0 too, NaN for NaN. */
    @Extern(value = {"Sgn", "rt_sgn_f64"}, inline = true)
    public static double sgn(double x) {
        if (x < 0) {
            return -1;
        }
        return x > 0 ? 1 : x == 0 ? 0 : x;
    }

    /** -1, 0 or 1 by the sign of an integer. */
    @Extern(value = {"SgnInt", "rt_sgn_i64"}, inline = true)
    public static long sgnInt(long x) {
        return Long.signum(x);
    }

    /** The greatest whole number not above x. */
    @Extern(value = {"Floor", "rt_floor"}, inline = true)
    public static double floor(double x) {
        return Math.floor(x);
    }

    /** The least whole number not below x. */
    @Extern(value = {"Ceil", "rt_ceil"}, inline = true)
    public static double ceil(double x) {
        return Math.ceil(x);
    }

    /** The nearest whole number, halves away from zero. */
    @Extern(value = "Round", inline = true)
    public static double round(double x) {
        double magnitude = Math.abs(x);
        double whole = Math.floor(magnitude);
        // The difference is exact; adding 0.5 first would round 0.49999999999999994 up.
        if (magnitude - whole >= 0.5) {
            whole += 1;
        }
        return Math.copySign(whole, x);
    }

    /** The number without its fraction. */
    @Extern(value = "Trunc", inline = true)
    public static double trunc(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    /** The remainder of x/y, with the sign of x. */
    @Extern(value = "FMod", inline = true)
    public static double fmod(double x, double y) {
        return x % y;
    }

    /** The smaller number; b when either is NaN. */
    @Extern(value = "Min", inline = true)
    public static double min(double a, double b) {
        return a < b ? a : b;
    }

    /** The larger number; b when either is NaN. */
    @Extern(value = "Max", inline = true)
    public static double max(double a, double b) {
        return a > b ? a : b;
    }

    /** The smaller integer. */
    @Extern(value = "MinInt", inline = true)
    public static long minInt(long a, long b) {
        return Math.min(a, b);
    }

    /** The larger integer. */
    @Extern(value = "MaxInt", inline = true)
    public static long maxInt(long a, long b) {
        return Math.max(a, b);
    }

    /** The number moved into [lo, hi]; reversed bounds are swapped, NaN stays. */
    @Extern(value = "Clamp", inline = true)
    public static double clamp(double x, double lo, double hi) {
        double low = lo > hi ? hi : lo;
        double high = lo > hi ? lo : hi;
        return x < low ? low : x > high ? high : x;
    }

    /** The integer moved into [lo, hi]; reversed bounds are swapped. */
    @Extern(value = "ClampInt", inline = true)
    public static long clampInt(long x, long lo, long hi) {
        return Math.max(Math.min(lo, hi), Math.min(x, Math.max(lo, hi)));
    }

    /** The point between a (t = 0) and b (t = 1). */
    @Extern(value = "Lerp", inline = true)
    public static double lerp(double a, double b, double t) {
        return a + t * (b - a);
    }

    /** The number wrapped into [lo, hi) by whole ranges; lo when the range is empty. */
    @Extern(value = "Wrap", inline = true)
    public static double wrap(double x, double lo, double hi) {
        double range = hi - lo;
        if (range <= 0) {
            return lo;
        }
        double offset = (x - lo) % range;
        return (offset < 0 ? offset + range : offset) + lo;
    }

    /** The integer wrapped into [lo, hi) by whole ranges; lo when the range is empty. */
    @Extern(value = "WrapInt", inline = true)
    public static long wrapInt(long x, long lo, long hi) {
        if (hi <= lo) {
            return lo;
        }
        // A range wider than an i64 wraps to a negative divisor, as in the reference.
        long range = hi - lo;
        long offset = (x - lo) % range;
        return (offset < 0 ? offset + range : offset) + lo;
    }

    /** Radians to degrees. */
    @Extern(value = "Deg", inline = true)
    public static double degrees(double radians) {
        return radians * DEGREES_PER_RADIAN;
    }

    /** Degrees to radians. */
    @Extern(value = "Rad", inline = true)
    public static double radians(double degrees) {
        return degrees * RADIANS_PER_DEGREE;
    }

    /** The ratio of a circle's circumference to its diameter. */
    @Extern(value = {"Pi", "get_Pi"}, inline = true)
    public static double pi() {
        return Math.PI;
    }

    /** The base of natural logarithms. */
    @Extern(value = {"E", "get_E"}, inline = true)
    public static double e() {
        return Math.E;
    }

    /** Twice pi. */
    @Extern(value = {"Tau", "get_Tau"}, inline = true)
    public static double tau() {
        return TAU;
    }
}
