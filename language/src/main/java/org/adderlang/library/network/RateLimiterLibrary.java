package org.adderlang.library.network;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Network.RateLimiter} (runtime.md §14.1). A null limiter has no tokens. */
@RuntimeClass("Viper.Network.RateLimiter")
public final class RateLimiterLibrary {
    private RateLimiterLibrary() {
    }

    /** A full bucket of at least one token that gets some more each second; 1 when that number is not positive. */
    @Extern("New")
    public static RateLimiterObject create(long most, double perSecond) {
        return new RateLimiterObject(Math.max(1, most), perSecond > 0 ? perSecond : 1, System.nanoTime());
    }

    /** Takes a token; whether there was one. */
    @Extern("TryAcquire")
    public static boolean tryAcquire(RateLimiterObject limiter) {
        return tryAcquire(limiter, 1);
    }

    /** Takes a positive number of tokens; whether there were that many. */
    @Extern("TryAcquireN")
    public static boolean tryAcquire(RateLimiterObject limiter, long count) {
        return limiter != null && count > 0 && limiter.take(count, System.nanoTime());
    }

    /** The number of whole tokens there are. */
    @Extern("get_Available")
    public static long available(RateLimiterObject limiter) {
        return limiter == null ? 0 : limiter.available(System.nanoTime());
    }

    /** Makes the bucket full. */
    @Extern("Reset")
    public static void reset(RateLimiterObject limiter) {
        if (limiter != null) {
            limiter.refill(System.nanoTime());
        }
    }

    /** The number of tokens in a full bucket. */
    @Extern("get_Max")
    public static long most(RateLimiterObject limiter) {
        return limiter == null ? 0 : limiter.most();
    }

    /** The number of tokens it gets in a second. */
    @Extern("get_Rate")
    public static double rate(RateLimiterObject limiter) {
        return limiter == null ? 0 : limiter.perSecond();
    }
}
