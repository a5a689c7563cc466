package org.adderlang.library.network;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Network.RetryPolicy} (runtime.md §14.1). Times are in milliseconds; a null policy allows no attempts. */
@RuntimeClass("Viper.Network.RetryPolicy")
public final class RetryPolicyLibrary {
    private RetryPolicyLibrary() {
    }

    /** Allows a number of attempts with the same delay before each. */
    @Extern("New")
    public static RetryPolicyObject create(long retries, long delay) {
        return new RetryPolicyObject(retries, delay, delay);
    }

    /** Allows a number of attempts; the delay doubles with each up to the longest. */
    @Extern("Exponential")
    public static RetryPolicyObject exponential(long retries, long firstDelay, long longestDelay) {
        return new RetryPolicyObject(retries, firstDelay, longestDelay);
    }

    /** Whether attempts are left. */
    @Extern("get_CanRetry")
    public static boolean canRetry(RetryPolicyObject policy) {
        return !isExhausted(policy);
    }

    /** Counts an attempt; the delay before it, or -1 when none is left. */
    @Extern("NextDelay")
    public static long nextDelay(RetryPolicyObject policy) {
        return policy == null ? -1 : policy.nextDelay();
    }

    /** How many attempts were made since the last Reset. */
    @Extern("get_Attempt")
    public static long attempt(RetryPolicyObject policy) {
        return policy == null ? 0 : policy.attempt;
    }

    /** How many attempts are allowed. */
    @Extern("get_MaxRetries")
    public static long maxRetries(RetryPolicyObject policy) {
        return policy == null ? 0 : policy.retries;
    }

    /** Allows all attempts again. */
    @Extern("Reset")
    public static void reset(RetryPolicyObject policy) {
        if (policy != null) {
            policy.attempt = 0;
        }
    }

    /** How many attempts were ever made. */
    @Extern("get_TotalAttempts")
    public static long totalAttempts(RetryPolicyObject policy) {
        return policy == null ? 0 : policy.totalAttempts;
    }

    /** Whether no attempt is left. */
    @Extern("get_IsExhausted")
    public static boolean isExhausted(RetryPolicyObject policy) {
        return policy == null || policy.exhausted();
    }
}
