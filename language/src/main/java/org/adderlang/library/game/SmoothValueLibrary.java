package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.SmoothValue}, a value that follows a target smoothly (runtime.md §13). */
@RuntimeClass("Viper.Game.SmoothValue")
public final class SmoothValueLibrary {
    private SmoothValueLibrary() {
    }

    /** A value at rest; smoothing from 0 (jumps) to 0.999 is the share of the distance kept each frame. */
    @Extern("New")
    public static SmoothValueObject create(double initial, double smoothing) {
        return new SmoothValueObject(initial, smoothing);
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") SmoothValueObject smooth) {
        // The garbage collector takes care of it.
    }

    /** Moves by a frame; within 0.001 it reaches the target. */
    @Extern("Update")
    public static void update(SmoothValueObject smooth) {
        if (smooth != null) {
            smooth.update();
        }
    }

    /** Sets value and target. */
    @Extern("SetImmediate")
    public static void setImmediate(SmoothValueObject smooth, double value) {
        if (smooth != null) {
            smooth.jump(value);
        }
    }

    /** Moves the value by an amount at once. */
    @Extern("Impulse")
    public static void impulse(SmoothValueObject smooth, double amount) {
        if (smooth != null) {
            smooth.value += amount;
        }
    }

    /** The present value. */
    @Extern("get_Value")
    public static double value(SmoothValueObject smooth) {
        return smooth == null ? 0 : smooth.value;
    }

    /** The present value rounded to an integer, halves away from zero. */
    @Extern("get_ValueI64")
    public static long valueI64(SmoothValueObject smooth) {
        return smooth == null ? 0 : TweenObject.round(smooth.value);
    }

    /** The target. */
    @Extern("get_Target")
    public static double target(SmoothValueObject smooth) {
        return smooth == null ? 0 : smooth.target;
    }

    /** Sets the target. */
    @Extern("set_Target")
    public static void setTarget(SmoothValueObject smooth, double target) {
        if (smooth != null) {
            smooth.target = target;
        }
    }

    /** The share of the distance kept each frame. */
    @Extern("get_Smoothing")
    public static double smoothing(SmoothValueObject smooth) {
        return smooth == null ? 0 : smooth.smoothing;
    }

    /** Sets the share of the distance kept each frame, 0 to 0.999. */
    @Extern("set_Smoothing")
    public static void setSmoothing(SmoothValueObject smooth, double share) {
        if (smooth != null) {
            smooth.setSmoothing(share);
        }
    }

    /** Whether the target is within 0.001. */
    @Extern("get_AtTarget")
    public static boolean atTarget(SmoothValueObject smooth) {
        return smooth == null || smooth.isAtTarget();
    }

    /** The change of the last frame. */
    @Extern("get_Velocity")
    public static double velocity(SmoothValueObject smooth) {
        return smooth == null ? 0 : smooth.velocity;
    }
}
