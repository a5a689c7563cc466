package org.adderlang.library.math;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.LibraryTrap;

/** Roots, powers, logarithms and trigonometry of Viper.Math (runtime.md §4). Angles are radians; only powers trap. */
@RuntimeClass("Viper.Math")
public final class ElementaryMath {
    private static final double LN_2 = Math.log(2);
    private static final double SQRT_2 = Math.sqrt(2);

    private ElementaryMath() {
    }

    /** The square root; NaN for negative numbers. */
    @Extern(value = {"Sqrt", "rt_sqrt"}, inline = true)
    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    /** The sine. */
    @Extern(value = {"Sin", "rt_sin"}, inline = true)
    public static double sin(double x) {
        return Trigonometry.sin(x);
    }

    /** The cosine. */
    @Extern(value = {"Cos", "rt_cos"}, inline = true)
    public static double cos(double x) {
        return Trigonometry.cos(x);
    }

    /** The tangent. */
    @Extern(value = {"Tan", "rt_tan"}, inline = true)
    public static double tan(double x) {
        return Math.tan(x);
    }

    /** The angle in [-pi/2, pi/2] with this sine; NaN outside [-1, 1]. */
    @Extern("Asin")
    public static double asin(double x) {
        return Math.asin(x);
    }

    /** The angle in [0, pi] with this cosine; NaN outside [-1, 1]. */
    @Extern("Acos")
    public static double acos(double x) {
        return Math.acos(x);
    }

    /** The angle in [-pi/2, pi/2] with this tangent. */
    @Extern({"Atan", "rt_atan"})
    public static double atan(double x) {
        return Math.atan(x);
    }

    /** The angle in [-pi, pi] of the point (x, y); y comes first. */
    @Extern("Atan2")
    public static double atan2(double y, double x) {
        return Math.atan2(y, x);
    }

    /** The hyperbolic sine. */
    @Extern("Sinh")
    public static double sinh(double x) {
        return Math.sinh(x);
    }

    /** The hyperbolic cosine. */
    @Extern("Cosh")
    public static double cosh(double x) {
        return Math.cosh(x);
    }

    /** The hyperbolic tangent. */
    @Extern("Tanh")
    public static double tanh(double x) {
        return Math.tanh(x);
    }

    /** e to the power x. */
    @Extern(value = {"Exp", "rt_exp"}, inline = true)
    public static double exp(double x) {
        return Math.exp(x);
    }

    /** The natural logarithm; -inf for zero, NaN for negative numbers. */
    @Extern(value = {"Log", "rt_log"}, inline = true)
    public static double log(double x) {
        return Math.log(x);
    }

    /** The logarithm to base 10. */
    @Extern("Log10")
    public static double log10(double x) {
        return Math.log10(x);
    }

    /** The logarithm to base 2, exact for powers of two. */
    @Extern("Log2")
    public static double log2(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return Math.log(x);
        }
        double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = Math.getExponent(normal);
        double mantissa = Math.scalb(normal, -exponent);
        // Splitting at sqrt(2) keeps the two terms from cancelling when x is near 1.
        if (mantissa > SQRT_2) {
            mantissa /= 2;
            exponent++;
        }
        return (normal == x ? exponent : exponent - 54) + Math.log(mantissa) / LN_2;
    }

    /** The length of the hypotenuse, sqrt(x*x + y*y), without intermediate overflow. */
    @Extern("Hypot")
    public static double hypot(double x, double y) {
        return Math.hypot(x, y);
    }

    /**
     * The base to the power of the exponent.
     *
     * @throws LibraryTrap Pow: domain error or overflow
     */
    @Extern(value = {"Pow", "rt_pow_f64", "rt_math_pow"}, inline = true)
    public static double pow(double base, double exponent) {
        double result = power(base, exponent);
        if (isFractionalRoot(base, exponent) || !Double.isFinite(result)) {
            throw LibraryTrap.domainError("Pow: domain error or overflow");
        }
        return result;
    }

    /**
     * The power operator of BASIC: the base to the power of the exponent.
     *
     * @throws LibraryTrap rt_pow_f64_chkdom: negative base with fractional exponent
     * @throws LibraryTrap rt_pow_f64_chkdom: overflow
     */
    @Extern(value = "rt_pow_f64_chkdom", inline = true)
    public static double basicPow(double base, double exponent) {
        if (isFractionalRoot(base, exponent)) {
            throw LibraryTrap.domainError("rt_pow_f64_chkdom: negative base with fractional exponent");
        }
        double result = power(base, exponent);
        if (!Double.isFinite(result)) {
            throw powOverflow();
        }
        return result;
    }

    private static boolean isFractionalRoot(double base, double exponent) {
        return base < 0 && (Double.isInfinite(exponent) || exponent != MathLibrary.trunc(exponent));
    }

    private static double power(double base, double exponent) {
        // C gives 1 for any power of 1, even NaN and infinities; Java gives NaN for those.
        return base == 1 ? 1 : Math.pow(base, exponent);
    }

    @TruffleBoundary
    private static LibraryTrap powOverflow() {
        return new LibraryTrap(TrapKind.OVERFLOW, 0, "rt_pow_f64_chkdom: overflow");
    }
}
