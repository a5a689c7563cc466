package org.adderlang.library.collections;

/** A {@code Viper.Collections.Deque}. */
public final class DequeObject extends CircularBuffer {
    @Override
    public String describe() {
        return "Deque of " + size();
    }
}
