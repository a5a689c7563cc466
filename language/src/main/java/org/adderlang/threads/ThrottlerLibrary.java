package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Threads.Throttler}: allows something once per interval (runtime.md §6.3). */
@RuntimeClass("Viper.Threads.Throttler")
public final class ThrottlerLibrary {
    private ThrottlerLibrary() {
    }

    /** A throttler with an interval in milliseconds. */
    @Extern("New")
    public static ThrottlerObject create(long millis) {
        return new ThrottlerObject(millis);
    }

    /** Starts a new interval if the last one is over; whether it did. The first call always does. */
    @Extern("Try")
    public static boolean tryUse(ThrottlerObject throttler) {
        return throttler != null && throttler.tryUse();
    }

    /** Whether Try would be true now; false for null. */
    @Extern("get_CanProceed")
    public static boolean canProceed(ThrottlerObject throttler) {
        return throttler != null && throttler.remaining() == 0;
    }

    /** Ends the interval and starts counting again. */
    @Extern("Reset")
    public static void reset(ThrottlerObject throttler) {
        if (throttler != null) {
            throttler.reset();
        }
    }

    /** The interval in milliseconds; 0 for null. */
    @Extern("get_Interval")
    public static long interval(ThrottlerObject throttler) {
        return throttler == null ? 0 : throttler.millis();
    }

    /** How often Try was true since the last Reset; 0 for null. */
    @Extern("get_Count")
    public static long count(ThrottlerObject throttler) {
        return throttler == null ? 0 : throttler.count();
    }

    /** The milliseconds until the interval is over; 0 for null. */
    @Extern("get_RemainingMs")
    public static long remaining(ThrottlerObject throttler) {
        return throttler == null ? 0 : throttler.remaining();
    }
}
