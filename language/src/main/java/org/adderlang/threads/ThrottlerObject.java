package org.adderlang.threads;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.Throttler}. */
public final class ThrottlerObject extends ManagedObject {
    private final long millis;
    private boolean used;
    private long lastNanos;
    private long count;

    ThrottlerObject(long millis) {
        this.millis = Math.max(millis, 0);
    }

    synchronized boolean tryUse() {
        if (remaining() > 0) {
            return false;
        }
        used = true;
        lastNanos = System.nanoTime();
        count++;
        return true;
    }

    /** Milliseconds until the next use is allowed. */
    synchronized long remaining() {
        return used ? Math.max(millis - (System.nanoTime() - lastNanos) / 1_000_000, 0) : 0;
    }

    synchronized void reset() {
        used = false;
        count = 0;
    }

    long millis() {
        return millis;
    }

    synchronized long count() {
        return count;
    }

    @Override
    public String describe() {
        return "throttler of " + millis + " ms";
    }
}
