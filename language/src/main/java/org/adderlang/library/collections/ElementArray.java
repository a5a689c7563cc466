package org.adderlang.library.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.Comparator;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;

/**
 * Growable storage of canonical pointers: the body of List, Seq and Stack. Indices must be in range; the externs check
 * them first. Threads that change an array at once without a lock can lose elements, and get a trap at worst: what runs in
 * compiled code therefore reads {@link #items} once and compares its index with the length of that.
 */
public abstract class ElementArray extends ManagedObject {
    private static final int INITIAL_CAPACITY = 16;

    private final boolean retains;
    /** What the program believes is reserved; the array behind it grows as needed. */
    private long capacity;
    private Object[] items;
    private int size;

    /**
     * @param capacity elements before the first growth, at least 1
     * @param retains  whether the array holds a reference to its elements
     */
    ElementArray(long capacity, boolean retains) {
        this.items = new Object[(int) Math.min(capacity, INITIAL_CAPACITY)];
        this.capacity = capacity;
        this.retains = retains;
    }

    ElementArray(boolean retains) {
        this(INITIAL_CAPACITY, retains);
    }

    public final int size() {
        return size;
    }

    /** How many elements there is room for before the capacity doubles. */
    final long capacity() {
        return capacity;
    }

    public final boolean isEmpty() {
        return size == 0;
    }

    final boolean inRange(long index) {
        return Long.compareUnsigned(index, size) < 0;
    }

    public final Object get(int index) {
        Object[] array = items;
        checkRace(index, array);
        return array[index];
    }

    public final void set(int index, Object value) {
        Object[] array = items;
        checkRace(index, array);
        Object old = array[index];
        array[index] = held(value);
        dropped(old);
    }

    /** Appends {@code value}. */
    public final void add(Object value) {
        int index = size;
        Object[] array = items;
        if (index >= array.length) {
            array = grow();
            checkRace(index, array);
        }
        array[index] = held(value);
        size = index + 1;
    }

    /** Takes the last element out, which must exist; its reference passes to the caller. */
    final Object takeLast() {
        int index = size - 1;
        Object[] array = items;
        checkRace(index, array);
        Object value = array[index];
        array[index] = null;
        size = index;
        return value;
    }

    private void checkRace(int index, Object[] array) {
        if (Integer.compareUnsigned(index, array.length) >= 0) {
            throw raced();
        }
    }

    @TruffleBoundary
    private LibraryTrap raced() {
        return LibraryTrap.changedAtOnce(describe());
    }

    /** Inserts before the element at {@code index}, which may be the size. */
    @TruffleBoundary
    final void insert(int index, Object value) {
        if (size == items.length) {
            grow();
        }
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = held(value);
        size++;
    }

    /** Takes the element out; its reference passes to the caller. */
    @TruffleBoundary
    final Object take(int index) {
        Object value = items[index];
        System.arraycopy(items, index + 1, items, index, --size - index);
        items[size] = null;
        return value;
    }

    /** Removes the element and gives up its reference. */
    final void remove(int index) {
        dropped(take(index));
    }

    @TruffleBoundary
    final void clear() {
        for (int i = 0; i < size; i++) {
            dropped(items[i]);
        }
        Arrays.fill(items, 0, size, null);
        size = 0;
    }

    @TruffleBoundary
    final void reverse() {
        for (int low = 0, high = size - 1; low < high; low++, high--) {
            swap(low, high);
        }
    }

    final void swap(int a, int b) {
        Object value = items[a];
        items[a] = items[b];
        items[b] = value;
    }

    /** Index of the first element that box equality finds the same as {@code value}, or -1 (runtime.md §3.3). */
    @TruffleBoundary
    final int indexOf(Object value) {
        for (int i = 0; i < size; i++) {
            if (Values.equal(items[i], value)) {
                return i;
            }
        }
        return -1;
    }

    /** Appends elements {@code from} (inclusive) to {@code to} (exclusive) of {@code source}, which may be this array. */
    @TruffleBoundary
    final void addRange(ElementArray source, int from, int to) {
        for (int i = from; i < to; i++) {
            add(source.items[i]);
        }
    }

    /** Sorts stably; {@code order} may contradict itself, then the result is some permutation. */
    @TruffleBoundary
    final void sort(Comparator<Object> order) {
        MergeSort.sort(items, size, order);
    }

    @Override
    public void dispose() {
        if (retains) {
            for (int i = 0; i < size; i++) {
                References.release(items[i]);
            }
        }
    }

    private Object held(Object value) {
        return retains ? References.retain(value) : value;
    }

    private void dropped(Object value) {
        if (retains) {
            References.release(value);
        }
    }

    @TruffleBoundary
    private Object[] grow() {
        if (size == capacity) {
            capacity *= 2;
        }
        items = Arrays.copyOf(items, (int) Math.min(items.length * 2L, Math.min(capacity, Integer.MAX_VALUE - 8)));
        return items;
    }
}
