package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.Timer}, a countdown in frames (runtime.md §13). */
@RuntimeClass("Viper.Game.Timer")
public final class TimerLibrary {
    private TimerLibrary() {
    }

    /** A new idle timer. */
    @Extern("New")
    public static TimerObject create() {
        return new TimerObject();
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") TimerObject timer) {
        // The garbage collector takes care of it.
    }

    /** Starts it for a positive number of frames. */
    @Extern("Start")
    public static void start(TimerObject timer, long frames) {
        if (timer != null) {
            timer.start(frames, false);
        }
    }

    /** Starts it for a positive number of frames, over and over. */
    @Extern("StartRepeating")
    public static void startRepeating(TimerObject timer, long frames) {
        if (timer != null) {
            timer.start(frames, true);
        }
    }

    /** Stops it where it is. */
    @Extern("Stop")
    public static void stop(TimerObject timer) {
        if (timer != null) {
            timer.running = false;
        }
    }

    /** Sets the elapsed frames to 0. */
    @Extern("Reset")
    public static void reset(TimerObject timer) {
        if (timer != null) {
            timer.elapsed = 0;
        }
    }

    /** Counts a frame; whether the timer expires with it. */
    @Extern("Update")
    public static boolean update(TimerObject timer) {
        return timer != null && timer.update();
    }

    /** Whether it counts. */
    @Extern("get_IsRunning")
    public static boolean isRunning(TimerObject timer) {
        return timer != null && timer.running;
    }

    /** Whether it stopped at its end. */
    @Extern("get_IsExpired")
    public static boolean isExpired(TimerObject timer) {
        return timer != null && timer.isExpired();
    }

    /** The frames counted. */
    @Extern("get_Elapsed")
    public static long elapsed(TimerObject timer) {
        return timer == null ? 0 : timer.elapsed;
    }

    /** The frames left. */
    @Extern("get_Remaining")
    public static long remaining(TimerObject timer) {
        return timer == null ? 0 : timer.remaining();
    }

    /** The share elapsed, 0 to 100. */
    @Extern("get_Progress")
    public static long progress(TimerObject timer) {
        return timer == null ? 0 : timer.progress();
    }

    /** The frames it runs for. */
    @Extern("get_Duration")
    public static long duration(TimerObject timer) {
        return timer == null ? 0 : timer.duration;
    }

    /** Whether it starts over at its end. */
    @Extern("get_IsRepeating")
    public static boolean isRepeating(TimerObject timer) {
        return timer != null && timer.repeating;
    }

    /** Sets the frames it runs for to a positive number. */
    @Extern("set_Duration")
    public static void setDuration(TimerObject timer, long frames) {
        if (timer != null) {
            timer.setDuration(frames);
        }
    }
}
