package org.adderlang.library.time;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.terminal.Pause;

/** Viper.Time.Clock: a clock that never goes back, from an arbitrary start, and sleeping (runtime.md §8). */
@RuntimeClass("Viper.Time.Clock")
public final class ClockLibrary {
    private ClockLibrary() {
    }

    /** Sleeps this many milliseconds, 0 to 2147483647. */
    @Extern({"Sleep", "Viper.Time.SleepMs"})
    public static void sleep(long millis) {
        Pause.millis(Math.min(millis, Integer.MAX_VALUE));
    }

    /** The milliseconds of the clock. */
    @Extern({"Ticks", "Viper.Time.GetTickCount"})
    public static long ticks() {
        return System.nanoTime() / 1_000_000;
    }

    /** The microseconds of the clock. */
    @Extern("TicksUs")
    public static long ticksUs() {
        return System.nanoTime() / 1_000;
    }
}
