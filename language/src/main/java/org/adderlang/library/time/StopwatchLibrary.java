package org.adderlang.library.time;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.NullArgument;
import org.adderlang.runtime.LibraryTrap;

/** Viper.Time.Stopwatch (runtime.md §8, §16). The reference crashes on a null stopwatch; here that traps. */
@RuntimeClass("Viper.Time.Stopwatch")
public final class StopwatchLibrary {
    private StopwatchLibrary() {
    }

    /** A Viper.Time.Stopwatch. */
    public static final class Stopwatch extends TimerObject {
        @Override
        public String describe() {
            return "stopwatch";
        }
    }

    /** A stopped stopwatch at 0. */
    @Extern("New")
    public static Stopwatch create() {
        return new Stopwatch();
    }

    /** A running stopwatch. */
    @Extern("StartNew")
    public static Stopwatch startNew() {
        var watch = new Stopwatch();
        watch.start();
        return watch;
    }

    /**
     * Lets the time run on; nothing happens when it is running.
     *
     * @throws LibraryTrap Stopwatch.Start: null stopwatch
     */
    @Extern("Start")
    public static void start(Stopwatch watch) {
        check(watch, "Stopwatch.Start").start();
    }

    /**
     * Stops the time; nothing happens when it is stopped.
     *
     * @throws LibraryTrap Stopwatch.Stop: null stopwatch
     */
    @Extern("Stop")
    public static void stop(Stopwatch watch) {
        check(watch, "Stopwatch.Stop").stop();
    }

    /**
     * Stops and goes back to 0.
     *
     * @throws LibraryTrap Stopwatch.Reset: null stopwatch
     */
    @Extern("Reset")
    public static void reset(Stopwatch watch) {
        check(watch, "Stopwatch.Reset").reset();
    }

    /**
     * Goes back to 0 and runs.
     *
     * @throws LibraryTrap Stopwatch.Restart: null stopwatch
     */
    @Extern("Restart")
    public static void restart(Stopwatch watch) {
        check(watch, "Stopwatch.Restart").reset();
        watch.start();
    }

    /**
     * The whole milliseconds so far.
     *
     * @throws LibraryTrap Stopwatch.ElapsedMs: null stopwatch
     */
    @Extern("get_ElapsedMs")
    public static long elapsedMs(Stopwatch watch) {
        return check(watch, "Stopwatch.ElapsedMs").elapsedNanos() / 1_000_000;
    }

    /**
     * The whole microseconds so far.
     *
     * @throws LibraryTrap Stopwatch.ElapsedUs: null stopwatch
     */
    @Extern("get_ElapsedUs")
    public static long elapsedUs(Stopwatch watch) {
        return check(watch, "Stopwatch.ElapsedUs").elapsedNanos() / 1_000;
    }

    /**
     * The nanoseconds so far.
     *
     * @throws LibraryTrap Stopwatch.ElapsedNs: null stopwatch
     */
    @Extern("get_ElapsedNs")
    public static long elapsedNs(Stopwatch watch) {
        return check(watch, "Stopwatch.ElapsedNs").elapsedNanos();
    }

    /**
     * Whether the time is running.
     *
     * @throws LibraryTrap Stopwatch.IsRunning: null stopwatch
     */
    @Extern("get_IsRunning")
    public static boolean isRunning(Stopwatch watch) {
        return check(watch, "Stopwatch.IsRunning").isRunning();
    }

    private static Stopwatch check(Stopwatch watch, String function) {
        return NullArgument.check(watch, function, "stopwatch");
    }
}
