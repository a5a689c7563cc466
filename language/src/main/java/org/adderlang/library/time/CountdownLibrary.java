package org.adderlang.library.time;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.NullArgument;
import org.adderlang.library.terminal.Pause;
import org.adderlang.runtime.LibraryTrap;

/** Viper.Time.Countdown (runtime.md §8, §16); times are milliseconds. The reference crashes on null; here that traps. */
@RuntimeClass("Viper.Time.Countdown")
public final class CountdownLibrary {
    private CountdownLibrary() {
    }

    /** A Viper.Time.Countdown: a timer with an interval after which it has expired. */
    public static final class Countdown extends TimerObject {
        private long interval;

        Countdown(long interval) {
            this.interval = interval;
        }

        long elapsed() {
            return elapsedNanos() / 1_000_000;
        }

        @Override
        public String describe() {
            return "countdown";
        }
    }

    /** A stopped countdown of an interval, at least 0. */
    @Extern("New")
    public static Countdown create(long interval) {
        return new Countdown(Math.max(interval, 0));
    }

    /**
     * Lets the time run on; nothing happens when it is running.
     *
     * @throws LibraryTrap Countdown.Start: null countdown
     */
    @Extern("Start")
    public static void start(Countdown countdown) {
        check(countdown, "Countdown.Start").start();
    }

    /**
     * Stops the time; nothing happens when it is stopped.
     *
     * @throws LibraryTrap Countdown.Stop: null countdown
     */
    @Extern("Stop")
    public static void stop(Countdown countdown) {
        check(countdown, "Countdown.Stop").stop();
    }

    /**
     * Stops and forgets the elapsed time.
     *
     * @throws LibraryTrap Countdown.Reset: null countdown
     */
    @Extern("Reset")
    public static void reset(Countdown countdown) {
        check(countdown, "Countdown.Reset").reset();
    }

    /**
     * The time so far.
     *
     * @throws LibraryTrap Countdown.Elapsed: null countdown
     */
    @Extern("get_Elapsed")
    public static long elapsed(Countdown countdown) {
        return check(countdown, "Countdown.Elapsed").elapsed();
    }

    /**
     * The time left; 0 when expired.
     *
     * @throws LibraryTrap Countdown.Remaining: null countdown
     */
    @Extern("get_Remaining")
    public static long remaining(Countdown countdown) {
        return Math.max(check(countdown, "Countdown.Remaining").interval - countdown.elapsed(), 0);
    }

    /**
     * Whether the interval is over.
     *
     * @throws LibraryTrap Countdown.Expired: null countdown
     */
    @Extern("get_Expired")
    public static boolean expired(Countdown countdown) {
        return check(countdown, "Countdown.Expired").elapsed() >= countdown.interval;
    }

    /**
     * The interval.
     *
     * @throws LibraryTrap Countdown.Interval: null countdown
     */
    @Extern("get_Interval")
    public static long interval(Countdown countdown) {
        return check(countdown, "Countdown.Interval").interval;
    }

    /**
     * Changes the interval, at least 0; the elapsed time stays.
     *
     * @throws LibraryTrap Countdown.Interval: null countdown
     */
    @Extern("set_Interval")
    public static void setInterval(Countdown countdown, long interval) {
        check(countdown, "Countdown.Interval").interval = Math.max(interval, 0);
    }

    /**
     * Whether the time is running.
     *
     * @throws LibraryTrap Countdown.IsRunning: null countdown
     */
    @Extern("get_IsRunning")
    public static boolean isRunning(Countdown countdown) {
        return check(countdown, "Countdown.IsRunning").isRunning();
    }

    /**
     * Starts it unless it is running, and sleeps until it has expired.
     *
     * @throws LibraryTrap Countdown.Wait: null countdown
     */
    @Extern("Wait")
    public static void await(Countdown countdown) {
        check(countdown, "Countdown.Wait").start();
        Pause.millis(remaining(countdown));
    }

    private static Countdown check(Countdown countdown, String function) {
        return NullArgument.check(countdown, function, "countdown");
    }
}
