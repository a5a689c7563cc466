package org.adderlang.library.network;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Network.RateLimiter}: a bucket of tokens that fills up evenly until it is full. Safe for several threads. */
public final class RateLimiterObject extends ManagedObject {
    private static final double NANOS_PER_SECOND = 1e9;

    private final long most;
    private final double perSecond;
    private double tokens;
    private long filledAt;

    /**
     * @param most      how many tokens a full bucket has, at least 1
     * @param perSecond how many tokens it gets in a second, above 0
     * @param now       the time in nanoseconds
     */
    RateLimiterObject(long most, double perSecond, long now) {
        this.most = most;
        this.perSecond = perSecond;
        refill(now);
    }

    long most() {
        return most;
    }

    double perSecond() {
        return perSecond;
    }

    /** Takes that many tokens if they are there. */
    synchronized boolean take(long count, long now) {
        fill(now);
        if (tokens < count) {
            return false;
        }
        tokens -= count;
        return true;
    }

    synchronized long available(long now) {
        fill(now);
        return (long) tokens;
    }

    /** Makes the bucket full. */
    synchronized void refill(long now) {
        tokens = most;
        filledAt = now;
    }

    private void fill(long now) {
        tokens = Math.min(most, tokens + Math.max(0, now - filledAt) / NANOS_PER_SECOND * perSecond);
        filledAt = now;
    }

    @Override
    public String describe() {
        return "rate limiter";
    }
}
