package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Threads.Debouncer}: ready when signals have stopped for some time (runtime.md §6.3). */
@RuntimeClass("Viper.Threads.Debouncer")
public final class DebouncerLibrary {
    private DebouncerLibrary() {
    }

    /** A debouncer that is ready this many milliseconds after the last signal. */
    @Extern("New")
    public static DebouncerObject create(long millis) {
        return new DebouncerObject(millis);
    }

    /** Signals, which starts the delay again. */
    @Extern("Signal")
    public static void signal(DebouncerObject debouncer) {
        if (debouncer != null) {
            debouncer.signal();
        }
    }

    /** Whether there was a signal and the delay has passed since the last one; false for null. */
    @Extern("get_IsReady")
    public static boolean isReady(DebouncerObject debouncer) {
        return debouncer != null && debouncer.isReady();
    }

    /** Forgets all signals. */
    @Extern("Reset")
    public static void reset(DebouncerObject debouncer) {
        if (debouncer != null) {
            debouncer.reset();
        }
    }

    /** The delay in milliseconds; 0 for null. */
    @Extern("get_Delay")
    public static long delay(DebouncerObject debouncer) {
        return debouncer == null ? 0 : debouncer.millis();
    }

    /** The number of signals since the last Reset; 0 for null. */
    @Extern("get_SignalCount")
    public static long signalCount(DebouncerObject debouncer) {
        return debouncer == null ? 0 : debouncer.signals();
    }
}
