package org.adderlang.library.collections;

/** A {@code Viper.Collections.Ring}. */
public final class RingObject extends CircularBuffer {
    private final long limit;

    /** @param limit the most elements it holds, at least 1 */
    public RingObject(long limit) {
        this.limit = limit;
    }

    /** The most elements it holds. */
    long limit() {
        return limit;
    }

    boolean isFull() {
        return size() == limit;
    }

    @Override
    public String describe() {
        return "Ring of " + size();
    }
}
