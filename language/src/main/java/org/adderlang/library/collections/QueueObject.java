package org.adderlang.library.collections;

/** A {@code Viper.Collections.Queue}. */
public final class QueueObject extends CircularBuffer {
    @Override
    public String describe() {
        return "Queue of " + size();
    }
}
