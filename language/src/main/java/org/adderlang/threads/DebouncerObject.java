package org.adderlang.threads;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.Debouncer}. */
public final class DebouncerObject extends ManagedObject {
    private final long millis;
    private long signals;
    private long lastNanos;

    DebouncerObject(long millis) {
        this.millis = Math.max(millis, 0);
    }

    synchronized void signal() {
        signals++;
        lastNanos = System.nanoTime();
    }

    synchronized boolean isReady() {
        return signals > 0 && (System.nanoTime() - lastNanos) / 1_000_000 >= millis;
    }

    synchronized void reset() {
        signals = 0;
    }

    long millis() {
        return millis;
    }

    synchronized long signals() {
        return signals;
    }

    @Override
    public String describe() {
        return "debouncer of " + millis + " ms";
    }
}
