package org.adderlang.library.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.Comparator;
import org.adderlang.externs.OtherResultException;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;

/**
 * Growable storage of canonical pointers: the body of List, Seq and Stack. Indices must be in range; the externs check
 * them first.
 *
 * <p>As long as the only elements are I64 boxes that the program has not seen yet, there are just their integers. The boxes
 * are made when the first of them is asked for.
 *
 * <p>Threads that change an array at once without a lock can lose elements, and get a trap at worst: what runs in compiled
 * code reads {@link #items} or {@link #numbers} once and compares its index with the length of that.
 */
public abstract class ElementArray extends ManagedObject {
    private static final int INITIAL_CAPACITY = 16;
    private static final Object[] NONE = {};

    private final boolean retains;
    /** What the program believes is reserved; the array behind it grows as needed. */
    private long capacity;
    /** The elements; {@link #NONE} before the first, and when there are numbers. */
    private Object[] items = NONE;
    /** The integers in the elements, or null. */
    private long[] numbers;
    /** The references to each box that there would be for the numbers, beyond those to a new element; null for none. */
    private int[] fetched;
    private int size;

    /**
     * @param capacity elements before the first growth, at least 1
     * @param retains  whether the array holds a reference to its elements
     */
    ElementArray(long capacity, boolean retains) {
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
        if (isOutside(index, array.length)) {
            array = objects(index);
        }
        return array[index];
    }

    /**
     * The integer in the box that is the element; the caller gets a reference as from List.Get.
     *
     * @throws OtherResultException with the element when that is something else
     */
    final long getInteger(int index) {
        long[] array = numbers;
        if (array == null || isOutside(index, array.length)) {
            return integer(retains ? References.retain(get(index)) : get(index));
        }
        if (retains) {
            int[] counts = fetched;
            if (counts == null) {
                counts = createFetched(array.length);
            }
            if (index < counts.length) {
                counts[index]++;
            }
        }
        return array[index];
    }

    public final void set(int index, Object value) {
        Object[] array = items;
        if (isOutside(index, array.length)) {
            array = objects(index);
        }
        Object old = array[index];
        array[index] = held(value);
        dropped(old);
    }

    /** Replaces an element by a new box of {@code value}. */
    final void setInteger(int index, long value) {
        long[] array = numbers;
        if (array == null || isOutside(index, array.length)) {
            set(index, BoxObject.ofI64(value));
        } else {
            put(array, index, value);
        }
    }

    /** Appends {@code value}. */
    public final void add(Object value) {
        int index = size;
        Object[] array = items;
        if (index >= array.length) {
            array = grow(index);
        }
        array[index] = held(value);
        size = index + 1;
    }

    /** Appends a new box of {@code value}. */
    final void addInteger(long value) {
        int index = size;
        long[] array = numbers;
        if (array == null || index >= array.length) {
            if (items.length > 0) {
                add(BoxObject.ofI64(value));
                return;
            }
            array = growNumbers(index);
        }
        put(array, index, value);
        size = index + 1;
    }

    /** Takes the last element out, which must exist; its reference passes to the caller. */
    final Object takeLast() {
        int index = size - 1;
        Object[] array = items;
        if (isOutside(index, array.length)) {
            array = objects(index);
        }
        Object value = array[index];
        array[index] = null;
        size = index;
        return value;
    }

    /**
     * The integer in the box that {@link #takeLast} would give.
     *
     * @throws OtherResultException with the element when that is something else
     */
    final long takeLastInteger() {
        int index = size - 1;
        long[] array = numbers;
        if (array == null || isOutside(index, array.length)) {
            return integer(takeLast());
        }
        size = index;
        return array[index];
    }

    private static long integer(Object value) {
        if (value instanceof BoxObject box && box.isI64()) {
            return box.i64();
        }
        throw new OtherResultException(value);
    }

    private static boolean isOutside(int index, int length) {
        return Integer.compareUnsigned(index, length) >= 0;
    }

    private void put(long[] array, int index, long value) {
        array[index] = value;
        int[] counts = fetched;
        if (counts != null && index < counts.length) {
            counts[index] = 0;
        }
    }

    @TruffleBoundary
    private int[] createFetched(int length) {
        fetched = new int[length];
        return fetched;
    }

    /** The elements as objects, of which there must be one at {@code index}. */
    @TruffleBoundary
    private Object[] objects(int index) {
        makeObjects();
        return checked(index, items);
    }

    private Object[] checked(int index, Object[] array) {
        if (isOutside(index, array.length)) {
            throw LibraryTrap.changedAtOnce(describe());
        }
        return array;
    }

    /** Makes the boxes of the numbers. */
    private void makeObjects() {
        long[] values = numbers;
        if (values == null) {
            return;
        }
        int[] counts = fetched;
        Object[] boxes = new Object[values.length];
        for (int i = 0; i < Math.min(size, values.length); i++) {
            BoxObject box = BoxObject.ofI64(values[i]);
            box.retain((retains ? 1 : 0) + (counts == null ? 0 : counts[i]));
            boxes[i] = box;
        }
        items = boxes;
        numbers = null;
        fetched = null;
    }

    /** Inserts before the element at {@code index}, which may be the size. */
    @TruffleBoundary
    final void insert(int index, Object value) {
        grow(size);
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = held(value);
        size++;
    }

    /** Takes the element out; its reference passes to the caller. */
    @TruffleBoundary
    final Object take(int index) {
        makeObjects();
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
        if (numbers == null) {
            for (int i = 0; i < size; i++) {
                dropped(items[i]);
            }
            Arrays.fill(items, 0, size, null);
        }
        fetched = null;
        size = 0;
    }

    @TruffleBoundary
    final void reverse() {
        makeObjects();
        for (int low = 0, high = size - 1; low < high; low++, high--) {
            swap(low, high);
        }
    }

    @TruffleBoundary
    final void swap(int a, int b) {
        makeObjects();
        Object value = items[a];
        items[a] = items[b];
        items[b] = value;
    }

    /** Index of the first element that box equality finds the same as {@code value}, or -1 (runtime.md §3.3). */
    @TruffleBoundary
    final int indexOf(Object value) {
        makeObjects();
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
            add(source.get(i));
        }
    }

    /** Sorts stably; {@code order} may contradict itself, then the result is some permutation. */
    @TruffleBoundary
    final void sort(Comparator<Object> order) {
        makeObjects();
        MergeSort.sort(items, size, order);
    }

    @Override
    public void dispose() {
        if (!retains) {
            return;
        }
        int[] counts = fetched == null && numbers != null ? createFetched(numbers.length) : fetched;
        for (int i = 0; i < size; i++) {
            if (numbers == null) {
                References.release(items[i]);
            } else {
                counts[i]--;
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

    /** The elements as objects, with room for one at {@code index}, the size. */
    @TruffleBoundary
    private Object[] grow(int index) {
        makeObjects();
        if (index >= items.length) {
            items = Arrays.copyOf(items, largerLength(items.length));
        }
        return checked(index, items);
    }

    /** The same for numbers. */
    @TruffleBoundary
    private long[] growNumbers(int index) {
        int length = largerLength(index);
        numbers = numbers == null ? new long[length] : Arrays.copyOf(numbers, length);
        fetched = fetched == null ? null : Arrays.copyOf(fetched, length);
        if (isOutside(index, numbers.length)) {
            throw LibraryTrap.changedAtOnce(describe());
        }
        return numbers;
    }

    private int largerLength(int length) {
        if (size == capacity) {
            capacity *= 2;
        }
        return (int) Math.min(Math.max(length * 2L, INITIAL_CAPACITY), Math.min(capacity, Integer.MAX_VALUE - 8));
    }
}
