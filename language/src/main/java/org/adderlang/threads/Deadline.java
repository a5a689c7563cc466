package org.adderlang.threads;

/** The end of a wait: now, after some milliseconds, or never. */
final class Deadline {
    static final Deadline NEVER = new Deadline(0, true);

    private final long nanoTime;
    private final boolean never;

    private Deadline(long nanoTime, boolean never) {
        this.nanoTime = nanoTime;
        this.never = never;
    }

    /** This many milliseconds from now; now when it is 0 or less. */
    static Deadline after(long millis) {
        if (millis > Long.MAX_VALUE / 2_000_000) {
            return NEVER;
        }
        return new Deadline(System.nanoTime() + Math.max(millis, 0) * 1_000_000, false);
    }

    /** {@link #after}, but never for a negative number. */
    static Deadline afterOrNever(long millis) {
        return millis < 0 ? NEVER : after(millis);
    }

    /** Nanoseconds to go, 0 when it has passed. */
    long left() {
        return never ? Long.MAX_VALUE : Math.max(nanoTime - System.nanoTime(), 0);
    }
}
