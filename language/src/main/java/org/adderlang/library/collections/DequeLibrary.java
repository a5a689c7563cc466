package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/**
 * {@code Viper.Collections.Deque}, a queue with two ends (runtime.md §5.3). Where the reference aborts the process, these
 * trap with the same text.
 */
@RuntimeClass("Viper.Collections.Deque")
public final class DequeLibrary {
    private DequeLibrary() {
    }

    /** A new empty deque. */
    @Extern("New")
    public static DequeObject create() {
        return new DequeObject();
    }

    /** The number of elements; 0 for null. */
    @Extern("get_Len")
    public static long length(DequeObject deque) {
        return deque == null ? 0 : deque.size();
    }

    /** The number of elements there is room for; it doubles when full. */
    @Extern("get_Cap")
    public static long capacity(DequeObject deque) {
        return deque == null ? 0 : deque.capacity();
    }

    /** Whether there are no elements; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(DequeObject deque) {
        return deque == null || deque.isEmpty();
    }

    /** Puts a value before the first; nothing for a null deque. */
    @Extern("PushFront")
    public static void pushFront(DequeObject deque, Object value) {
        if (deque != null) {
            deque.addFirst(value);
        }
    }

    /** Puts a value after the last; nothing for a null deque. */
    @Extern("PushBack")
    public static void pushBack(DequeObject deque, Object value) {
        if (deque != null) {
            deque.addLast(value);
        }
    }

    /**
     * Removes and returns the first element.
     *
     * @throws LibraryTrap Deque trap: PopFront called on NULL deque
     * @throws LibraryTrap Deque trap: PopFront called on empty deque
     */
    @Extern("PopFront")
    public static Object popFront(DequeObject deque) {
        checkFilled("PopFront", deque);
        return deque.takeFirst();
    }

    /**
     * Removes and returns the last element.
     *
     * @throws LibraryTrap Deque trap: PopBack called on NULL deque
     * @throws LibraryTrap Deque trap: PopBack called on empty deque
     */
    @Extern("PopBack")
    public static Object popBack(DequeObject deque) {
        checkFilled("PopBack", deque);
        return deque.takeLast();
    }

    /**
     * The first element.
     *
     * @throws LibraryTrap Deque trap: PeekFront called on NULL deque
     * @throws LibraryTrap Deque trap: PeekFront called on empty deque
     */
    @Extern("PeekFront")
    public static Object peekFront(DequeObject deque) {
        checkFilled("PeekFront", deque);
        return deque.get(0);
    }

    /**
     * The last element.
     *
     * @throws LibraryTrap Deque trap: PeekBack called on NULL deque
     * @throws LibraryTrap Deque trap: PeekBack called on empty deque
     */
    @Extern("PeekBack")
    public static Object peekBack(DequeObject deque) {
        checkFilled("PeekBack", deque);
        return deque.get(deque.size() - 1);
    }

    /**
     * The element at an index, counted from the front.
     *
     * @throws LibraryTrap Deque trap: Get called on NULL deque
     * @throws LibraryTrap Deque trap: Index out of bounds
     */
    @Extern("Get")
    public static Object get(DequeObject deque, long index) {
        checkIndex("Get", deque, index);
        return deque.get((int) index);
    }

    /**
     * Replaces the element at an index, counted from the front.
     *
     * @throws LibraryTrap Deque trap: Set called on NULL deque
     * @throws LibraryTrap Deque trap: Index out of bounds
     */
    @Extern("Set")
    public static void set(DequeObject deque, long index, Object value) {
        checkIndex("Set", deque, index);
        deque.set((int) index, value);
    }

    /** Whether an element is the very same pointer as a value. */
    @Extern("Has")
    public static boolean has(DequeObject deque, Object value) {
        return deque != null && deque.contains(value);
    }

    /** Reverses the deque in place. */
    @Extern("Reverse")
    public static void reverse(DequeObject deque) {
        if (deque != null) {
            deque.reverse();
        }
    }

    /** A copy of the deque. */
    @Extern("Clone")
    public static DequeObject copy(DequeObject deque) {
        var copy = new DequeObject();
        if (deque != null) {
            copy.copyFrom(deque);
        }
        return copy;
    }

    /** Removes all elements; the capacity stays. */
    @Extern("Clear")
    public static void clear(DequeObject deque) {
        if (deque != null) {
            deque.clear();
        }
    }

    private static void checkPresent(String function, DequeObject deque) {
        if (deque == null) {
            throw LibraryTrap.domainError("Deque trap: " + function + " called on NULL deque");
        }
    }

    private static void checkFilled(String function, DequeObject deque) {
        checkPresent(function, deque);
        if (deque.isEmpty()) {
            throw LibraryTrap.domainError("Deque trap: " + function + " called on empty deque");
        }
    }

    private static void checkIndex(String function, DequeObject deque, long index) {
        checkPresent(function, deque);
        if (!deque.inRange(index)) {
            throw LibraryTrap.domainError("Deque trap: Index out of bounds");
        }
    }
}
