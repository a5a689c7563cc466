package org.adderlang.library.network;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Network.RetryPolicy}: how often to try again, and how long to wait before. Times are in milliseconds. */
public final class RetryPolicyObject extends ManagedObject {
    final long retries;
    private final long firstDelay;
    private final long longestDelay;
    long attempt;
    long totalAttempts;

    /** @param longestDelay delays double from the first until they reach this one */
    RetryPolicyObject(long retries, long firstDelay, long longestDelay) {
        this.retries = Math.max(0, retries);
        this.firstDelay = Math.max(0, firstDelay);
        this.longestDelay = Math.max(0, longestDelay);
    }

    boolean exhausted() {
        return attempt >= retries;
    }

    /** Counts an attempt; the time to wait before it, or -1 when there are none left. */
    long nextDelay() {
        if (exhausted()) {
            return -1;
        }
        long delay = firstDelay;
        for (long i = 0; i < attempt && delay != 0 && delay < longestDelay; i++) {
            delay = delay > Long.MAX_VALUE / 2 ? longestDelay : delay * 2;
        }
        attempt++;
        totalAttempts++;
        return Math.min(delay, longestDelay);
    }

    @Override
    public String describe() {
        return "retry policy";
    }
}
