package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.Tween}, a value in motion (runtime.md §13). Easing curves: 0 linear, then in, out and both of quad 1-3, cubic 4-6,
 * sine 7-9, expo 10-12, back 13-15, bounce 16-18. */
@RuntimeClass("Viper.Game.Tween")
public final class TweenLibrary {
    private TweenLibrary() {
    }

    /** A new idle tween. */
    @Extern("New")
    public static TweenObject create() {
        return new TweenObject();
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") TweenObject tween) {
        // The garbage collector takes care of it.
    }

    /** Starts moving from one value to another in a number of frames along a curve. */
    @Extern("Start")
    public static void start(TweenObject tween, double from, double to, long frames, long curve) {
        if (tween != null) {
            tween.start(from, to, frames, curve);
        }
    }

    /** Starts moving from one integer to another in a number of frames along a curve. */
    @Extern("StartI64")
    public static void startI64(TweenObject tween, long from, long to, long frames, long curve) {
        if (tween != null) {
            tween.start(from, to, frames, curve);
        }
    }

    /** Moves by a frame; whether the end is reached with it. */
    @Extern("Update")
    public static boolean update(TweenObject tween) {
        return tween != null && tween.update();
    }

    /** The present value. */
    @Extern("get_Value")
    public static double value(TweenObject tween) {
        return tween == null ? 0 : tween.value;
    }

    /** The present value rounded to an integer, halves away from zero. */
    @Extern("get_ValueI64")
    public static long valueI64(TweenObject tween) {
        return tween == null ? 0 : TweenObject.round(tween.value);
    }

    /** Whether Update moves it. */
    @Extern("get_IsRunning")
    public static boolean isRunning(TweenObject tween) {
        return tween != null && tween.isRunning();
    }

    /** Whether it reached its end. */
    @Extern("get_IsComplete")
    public static boolean isComplete(TweenObject tween) {
        return tween != null && tween.complete;
    }

    /** The share of the frames elapsed, 0 to 100. */
    @Extern("get_Progress")
    public static long progress(TweenObject tween) {
        return tween == null ? 0 : tween.progress();
    }

    /** The frames elapsed. */
    @Extern("get_Elapsed")
    public static long elapsed(TweenObject tween) {
        return tween == null ? 0 : tween.elapsed;
    }

    /** The frames it takes. */
    @Extern("get_Duration")
    public static long duration(TweenObject tween) {
        return tween == null ? 0 : tween.duration;
    }

    /** Stops it where it is. */
    @Extern("Stop")
    public static void stop(TweenObject tween) {
        if (tween != null) {
            tween.stop();
        }
    }

    /** Goes back to the start and runs again. */
    @Extern("Reset")
    public static void reset(TweenObject tween) {
        if (tween != null) {
            tween.reset();
        }
    }

    /** Holds it. */
    @Extern("Pause")
    public static void pause(TweenObject tween) {
        if (tween != null) {
            tween.paused = true;
        }
    }

    /** Lets it go on. */
    @Extern("Resume")
    public static void resume(TweenObject tween) {
        if (tween != null) {
            tween.paused = false;
        }
    }

    /** Whether it is held. */
    @Extern("get_IsPaused")
    public static boolean isPaused(TweenObject tween) {
        return tween != null && tween.paused;
    }

    /** The integer at a share, 0 to 1, of the way between two, rounded. */
    @Extern("LerpI64")
    public static long lerpI64(long from, long to, double share) {
        return TweenObject.round(from + ((double) to - from) * (share < 0 ? 0 : share > 1 ? 1 : share));
    }

    /** The share of the way at a share of the time along a curve. */
    @Extern("Ease")
    public static double ease(double time, long curve) {
        return TweenObject.ease(time, curve);
    }
}
