package org.adderlang.library.terminal;

import com.oracle.truffle.api.TruffleSafepoint;

/** Sleeping that lets Truffle stop or cancel the program meanwhile. */
public final class Pause {
    private Pause() {
    }

    /** Sleeps at least {@code millis}; nothing happens when it is 0 or less. The thread must have entered a context. */
    public static void millis(long millis) {
        if (millis > 0) {
            long deadline = System.nanoTime() + millis * 1_000_000L;
            TruffleSafepoint.setBlockedThreadInterruptible(null, Pause::sleepUntil, deadline);
        }
    }

    // Takes a deadline, not a duration: Truffle calls it again after an interruption.
    private static void sleepUntil(long deadline) throws InterruptedException {
        long left = deadline - System.nanoTime();
        if (left > 0) {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        }
    }
}
