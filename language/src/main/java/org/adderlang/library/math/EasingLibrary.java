package org.adderlang.library.math;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/**
 * Viper.Math.Easing: curves from 0 at t = 0 to 1 at t = 1, after which animations move (runtime.md §12). Arguments outside
 * [0, 1] extrapolate, except that the exponential and elastic curves stay at their ends.
 */
@RuntimeClass("Viper.Math.Easing")
public final class EasingLibrary {
    // The usual overshoot of a tenth of the way.
    private static final double BACK = 1.70158;
    private static final double BACK_BOTH = BACK * 1.525;
    private static final double ELASTIC_TURN = 2 * Math.PI / 3;
    private static final double ELASTIC_TURN_BOTH = 2 * Math.PI / 4.5;

    private EasingLibrary() {
    }

    /** Constant speed. */
    @Extern(value = "Linear", inline = true)
    public static double linear(double t) {
        return t;
    }

    /** Accelerates with the square of t. */
    @Extern(value = "InQuad", inline = true)
    public static double inQuad(double t) {
        return t * t;
    }

    /** Slows down with the square of the time left. */
    @Extern(value = "OutQuad", inline = true)
    public static double outQuad(double t) {
        return t * (2 - t);
    }

    /** Accelerates and slows down with the square. */
    @Extern(value = "InOutQuad", inline = true)
    public static double inOutQuad(double t) {
        return t < 0.5 ? 2 * t * t : (4 - 2 * t) * t - 1;
    }

    /** Accelerates with the cube of t. */
    @Extern(value = "InCubic", inline = true)
    public static double inCubic(double t) {
        return t * t * t;
    }

    /** Slows down with the cube of the time left. */
    @Extern(value = "OutCubic", inline = true)
    public static double outCubic(double t) {
        return 1 + inCubic(t - 1);
    }

    /** Accelerates and slows down with the cube. */
    @Extern(value = "InOutCubic", inline = true)
    public static double inOutCubic(double t) {
        double left = 2 * t - 2;
        return t < 0.5 ? 4 * inCubic(t) : 1 + inCubic(left) / 2;
    }

    /** Accelerates with the fourth power of t. */
    @Extern(value = "InQuart", inline = true)
    public static double inQuart(double t) {
        return t * t * t * t;
    }

    /** Slows down with the fourth power of the time left. */
    @Extern(value = "OutQuart", inline = true)
    public static double outQuart(double t) {
        return 1 - inQuart(t - 1);
    }

    /** Accelerates and slows down with the fourth power. */
    @Extern(value = "InOutQuart", inline = true)
    public static double inOutQuart(double t) {
        return t < 0.5 ? 8 * inQuart(t) : 1 - 8 * inQuart(t - 1);
    }

    /** Accelerates along a quarter of a cosine. */
    @Extern("InSine")
    public static double inSine(double t) {
        return 1 - Math.cos(t * Math.PI / 2);
    }

    /** Slows down along a quarter of a sine. */
    @Extern("OutSine")
    public static double outSine(double t) {
        return Math.sin(t * Math.PI / 2);
    }

    /** Accelerates and slows down along half a cosine. */
    @Extern("InOutSine")
    public static double inOutSine(double t) {
        return (1 - Math.cos(Math.PI * t)) / 2;
    }

    /** Accelerates exponentially; 0 up to t = 0. */
    @Extern("InExpo")
    public static double inExpo(double t) {
        return t <= 0 ? 0 : Math.pow(2, 10 * (t - 1));
    }

    /** Slows down exponentially; 1 from t = 1. */
    @Extern("OutExpo")
    public static double outExpo(double t) {
        return t >= 1 ? 1 : 1 - Math.pow(2, -10 * t);
    }

    /** Accelerates and slows down exponentially; 0 and 1 beyond the ends. */
    @Extern("InOutExpo")
    public static double inOutExpo(double t) {
        if (t <= 0 || t >= 1) {
            return t <= 0 ? 0 : 1;
        }
        return t < 0.5 ? Math.pow(2, 20 * t - 10) / 2 : 1 - Math.pow(2, 10 - 20 * t) / 2;
    }

    /** Accelerates along a quarter circle; NaN beyond |t| = 1. */
    @Extern(value = "InCirc", inline = true)
    public static double inCirc(double t) {
        return 1 - Math.sqrt(1 - t * t);
    }

    /** Slows down along a quarter circle; NaN outside [0, 2]. */
    @Extern(value = "OutCirc", inline = true)
    public static double outCirc(double t) {
        double left = t - 1;
        return Math.sqrt(1 - left * left);
    }

    /** Accelerates and slows down along quarter circles. */
    @Extern(value = "InOutCirc", inline = true)
    public static double inOutCirc(double t) {
        double left = 2 * t - 2;
        return t < 0.5 ? (1 - Math.sqrt(1 - 4 * t * t)) / 2 : (Math.sqrt(1 - left * left) + 1) / 2;
    }

    /** Pulls back before it accelerates. */
    @Extern(value = "InBack", inline = true)
    public static double inBack(double t) {
        return (BACK + 1) * t * t * t - BACK * t * t;
    }

    /** Overshoots before it settles. */
    @Extern(value = "OutBack", inline = true)
    public static double outBack(double t) {
        double left = t - 1;
        return 1 + (BACK + 1) * left * left * left + BACK * left * left;
    }

    /** Pulls back at the start and overshoots at the end. */
    @Extern(value = "InOutBack", inline = true)
    public static double inOutBack(double t) {
        double in = 2 * t;
        double left = 2 * t - 2;
        return t < 0.5
                ? in * in * ((BACK_BOTH + 1) * in - BACK_BOTH) / 2
                : (left * left * ((BACK_BOTH + 1) * left + BACK_BOTH) + 2) / 2;
    }

    /** Swings ever wider before it arrives; 0 and 1 beyond the ends. */
    @Extern("InElastic")
    public static double inElastic(double t) {
        if (t <= 0 || t >= 1) {
            return t <= 0 ? 0 : 1;
        }
        return -Math.pow(2, 10 * t - 10) * Math.sin((10 * t - 10.75) * ELASTIC_TURN);
    }

    /** Swings around the end ever closer; 0 and 1 beyond the ends. */
    @Extern("OutElastic")
    public static double outElastic(double t) {
        if (t <= 0 || t >= 1) {
            return t <= 0 ? 0 : 1;
        }
        return Math.pow(2, -10 * t) * Math.sin((10 * t - 0.75) * ELASTIC_TURN) + 1;
    }

    /** Swings around both ends; 0 and 1 beyond them. */
    @Extern("InOutElastic")
    public static double inOutElastic(double t) {
        if (t <= 0 || t >= 1) {
            return t <= 0 ? 0 : 1;
        }
        double swing = Math.sin((20 * t - 11.125) * ELASTIC_TURN_BOTH) / 2;
        return t < 0.5 ? -Math.pow(2, 20 * t - 10) * swing : Math.pow(2, 10 - 20 * t) * swing + 1;
    }

    /** Bounces ever higher before it arrives. */
    @Extern(value = "InBounce", inline = true)
    public static double inBounce(double t) {
        return 1 - outBounce(1 - t);
    }

    /** Falls and bounces ever lower. */
    @Extern(value = "OutBounce", inline = true)
    public static double outBounce(double t) {
        // Four parabolas of one steepness, in units of 1/2.75: the fall and three bounces.
        if (t < 1 / 2.75) {
            return bounce(t, 0);
        }
        if (t < 2 / 2.75) {
            return bounce(t - 1.5 / 2.75, 0.75);
        }
        return t < 2.5 / 2.75 ? bounce(t - 2.25 / 2.75, 0.9375) : bounce(t - 2.625 / 2.75, 0.984375);
    }

    /** Bounces at both ends. */
    @Extern(value = "InOutBounce", inline = true)
    public static double inOutBounce(double t) {
        return t < 0.5 ? (1 - outBounce(1 - 2 * t)) / 2 : (1 + outBounce(2 * t - 1)) / 2;
    }

    private static double bounce(double fromLowest, double lowest) {
        return 7.5625 * fromLowest * fromLowest + lowest;
    }
}
