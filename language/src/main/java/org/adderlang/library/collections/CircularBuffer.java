package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.Pointer;

/**
 * Growable storage with two ends: the body of Queue, Deque and Ring. Takes no references to its elements. Indices must be
 * in range and the buffer non-empty where an element is asked for; the externs check first.
 */
public abstract class CircularBuffer extends ManagedObject {
    private static final int INITIAL_CAPACITY = 16;

    private Object[] items = new Object[INITIAL_CAPACITY];
    private int front;
    private int size;

    public final int size() {
        return size;
    }

    public final boolean isEmpty() {
        return size == 0;
    }

    final boolean inRange(long index) {
        return Long.compareUnsigned(index, size) < 0;
    }

    /** Slots in use and free; doubles when all are in use. */
    final int capacity() {
        return items.length;
    }

    /** The element {@code index} places behind the first. */
    public final Object get(int index) {
        return items[slot(index)];
    }

    final void set(int index, Object value) {
        items[slot(index)] = value;
    }

    final void addFirst(Object value) {
        growWhenFull();
        front = slot(-1);
        items[front] = value;
        size++;
    }

    final void addLast(Object value) {
        growWhenFull();
        items[slot(size)] = value;
        size++;
    }

    final Object takeFirst() {
        Object value = get(0);
        set(0, null);
        front = slot(1);
        size--;
        return value;
    }

    final Object takeLast() {
        Object value = get(size - 1);
        set(size - 1, null);
        size--;
        return value;
    }

    final void clear() {
        java.util.Arrays.fill(items, null);
        front = 0;
        size = 0;
    }

    final void reverse() {
        for (int low = 0, high = size - 1; low < high; low++, high--) {
            Object value = get(low);
            set(low, get(high));
            set(high, value);
        }
    }

    /** Whether an element is the very same pointer. */
    final boolean contains(Object value) {
        for (int i = 0; i < size; i++) {
            if (Pointer.same(get(i), value)) {
                return true;
            }
        }
        return false;
    }

    /** Takes over the capacity and the elements of {@code source}. */
    final void copyFrom(CircularBuffer source) {
        items = source.items.clone();
        front = source.front;
        size = source.size;
    }

    /** The elements from first to last. */
    public final SeqObject toSeq() {
        var seq = new SeqObject();
        for (int i = 0; i < size; i++) {
            seq.add(get(i));
        }
        return seq;
    }

    private int slot(int index) {
        // The length is a power of two, so that the mask also wraps -1.
        return front + index & items.length - 1;
    }

    private void growWhenFull() {
        if (size == items.length) {
            Object[] larger = new Object[items.length * 2];
            for (int i = 0; i < size; i++) {
                larger[i] = get(i);
            }
            items = larger;
            front = 0;
        }
    }
}
