package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Collections.Heap}, a priority queue (runtime.md §5.3). */
@RuntimeClass("Viper.Collections.Heap")
public final class HeapLibrary {
    private HeapLibrary() {
    }

    /** A new empty heap that gives out the smallest priority first. */
    @Extern("New")
    public static HeapObject create() {
        return new HeapObject(false);
    }

    /** A new empty heap that gives out the largest priority first, or the smallest when the argument is false. */
    @Extern("NewMax")
    public static HeapObject createMax(boolean largestFirst) {
        return new HeapObject(largestFirst);
    }

    /** The number of elements; 0 for null. */
    @Extern("get_Len")
    public static long length(HeapObject heap) {
        return heap == null ? 0 : heap.size();
    }

    /** Whether there are no elements; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(HeapObject heap) {
        return length(heap) == 0;
    }

    /** Whether the largest priority comes out first. */
    @Extern("get_IsMax")
    public static boolean isMax(HeapObject heap) {
        return heap != null && heap.largestFirst();
    }

    /**
     * Adds a value with a priority.
     *
     * @throws LibraryTrap Heap.Push: null heap
     */
    @Extern("Push")
    public static void push(HeapObject heap, long priority, Object value) {
        checkPresent("Heap.Push", heap);
        heap.push(priority, value);
    }

    /**
     * Removes and returns the value with the best priority.
     *
     * @throws LibraryTrap Heap.Pop: null heap
     * @throws LibraryTrap Heap.Pop: heap is empty
     */
    @Extern("Pop")
    public static Object pop(HeapObject heap) {
        checkFilled("Heap.Pop", heap);
        return heap.pop();
    }

    /**
     * The value with the best priority.
     *
     * @throws LibraryTrap Heap.Peek: null heap
     * @throws LibraryTrap Heap.Peek: heap is empty
     */
    @Extern("Peek")
    public static Object peek(HeapObject heap) {
        checkFilled("Heap.Peek", heap);
        return heap.first();
    }

    /** As Pop, but null when there is nothing. */
    @Extern("TryPop")
    public static Object tryPop(HeapObject heap) {
        return isEmpty(heap) ? null : heap.pop();
    }

    /** As Peek, but null when there is nothing. */
    @Extern("TryPeek")
    public static Object tryPeek(HeapObject heap) {
        return isEmpty(heap) ? null : heap.first();
    }

    /**
     * The values, best priority first; the heap keeps them.
     *
     * @throws LibraryTrap Heap.ToSeq: null heap
     */
    @Extern("ToSeq")
    public static SeqObject toSeq(HeapObject heap) {
        checkPresent("Heap.ToSeq", heap);
        return heap.toSeq();
    }

    /** Removes all elements. */
    @Extern("Clear")
    public static void clear(HeapObject heap) {
        if (heap != null) {
            heap.clear();
        }
    }

    private static void checkPresent(String function, HeapObject heap) {
        if (heap == null) {
            throw LibraryTrap.domainError(function + ": null heap");
        }
    }

    private static void checkFilled(String function, HeapObject heap) {
        checkPresent(function, heap);
        if (heap.size() == 0) {
            throw LibraryTrap.domainError(function + ": heap is empty");
        }
    }
}
