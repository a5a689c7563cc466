package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Collections.Ring}, a queue of limited length that forgets its oldest elements (runtime.md §5.3). */
@RuntimeClass("Viper.Collections.Ring")
public final class RingLibrary {
    private static final long DEFAULT_LIMIT = 16;

    private RingLibrary() {
    }

    /** A new ring for a number of elements, at least 1. */
    @Extern("New")
    public static RingObject create(long capacity) {
        return new RingObject(Math.max(1, capacity));
    }

    /** A new ring for 16 elements. */
    @Extern("NewDefault")
    public static RingObject createDefault() {
        return new RingObject(DEFAULT_LIMIT);
    }

    /** The number of elements; 0 for null. */
    @Extern("get_Len")
    public static long length(RingObject ring) {
        return ring == null ? 0 : ring.size();
    }

    /** The most elements it holds; 0 for null. */
    @Extern("get_Cap")
    public static long capacity(RingObject ring) {
        return ring == null ? 0 : ring.limit();
    }

    /** Whether there are no elements; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(RingObject ring) {
        return ring == null || ring.isEmpty();
    }

    /** Whether the next Push overwrites the oldest element. */
    @Extern("get_IsFull")
    public static boolean isFull(RingObject ring) {
        return ring != null && ring.isFull();
    }

    /** Adds a value, in place of the oldest element when full; nothing for a null ring. */
    @Extern("Push")
    public static void push(RingObject ring, Object value) {
        if (ring == null) {
            return;
        }
        if (ring.isFull()) {
            ring.takeFirst();
        }
        ring.addLast(value);
    }

    /** Removes and returns the oldest element; null when there is none. */
    @Extern("Pop")
    public static Object pop(RingObject ring) {
        return isEmpty(ring) ? null : ring.takeFirst();
    }

    /** The oldest element; null when there is none. */
    @Extern("Peek")
    public static Object peek(RingObject ring) {
        return get(ring, 0);
    }

    /** The element at an index, 0 for the oldest; null when out of range. */
    @Extern("Get")
    public static Object get(RingObject ring, long index) {
        return ring != null && ring.inRange(index) ? ring.get((int) index) : null;
    }

    /** Removes all elements. */
    @Extern("Clear")
    public static void clear(RingObject ring) {
        if (ring != null) {
            ring.clear();
        }
    }
}
