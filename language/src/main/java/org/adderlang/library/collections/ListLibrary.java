package org.adderlang.library.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;

/** {@code Viper.Collections.List}, a growable list that holds references to its elements (runtime.md §5.2). */
@RuntimeClass("Viper.Collections.List")
public final class ListLibrary {
    private ListLibrary() {
    }

    /** A new empty list. */
    @Extern(value = "New", inline = true)
    public static ListObject create() {
        return new ListObject();
    }

    /** The number of elements; 0 for null. */
    @Extern(value = {"get_Len", "get_Count"}, inline = true)
    public static long length(ListObject list) {
        return list == null ? 0 : list.size();
    }

    /** Whether there are no elements; true for null. */
    @Extern(value = "get_IsEmpty", inline = true)
    public static boolean isEmpty(ListObject list) {
        return list == null || list.isEmpty();
    }

    /**
     * The element at an index.
     *
     * @throws LibraryTrap rt_list_get: null list
     * @throws LibraryTrap rt_list_get: negative index
     * @throws LibraryTrap rt_list_get: index out of bounds
     */
    @Extern(value = "Get", inline = true, unboxed = "getInteger")
    public static Object get(ListObject list, long index) {
        if (list == null || !list.inRange(index)) {
            throw badIndex("rt_list_get", list, index);
        }
        return References.retain(list.get((int) index));
    }

    static long getInteger(ListObject list, long index) {
        if (list == null || !list.inRange(index)) {
            throw badIndex("rt_list_get", list, index);
        }
        return list.getInteger((int) index);
    }

    /**
     * Replaces the element at an index.
     *
     * @throws LibraryTrap rt_list_set: null list
     * @throws LibraryTrap rt_list_set: negative index
     * @throws LibraryTrap rt_list_set: index out of bounds
     */
    @Extern(value = "Set", inline = true, unboxed = "setInteger")
    public static void set(ListObject list, long index, Object value) {
        checkIndex("rt_list_set", list, index);
        list.set((int) index, value);
    }

    static void setInteger(ListObject list, long index, long value) {
        checkIndex("rt_list_set", list, index);
        list.setInteger((int) index, value);
    }

    /** Appends a value; nothing for a null list. */
    @Extern(value = "Push", inline = true, unboxed = "pushInteger")
    public static void push(ListObject list, Object value) {
        if (list != null) {
            list.add(value);
        }
    }

    static void pushInteger(ListObject list, long value) {
        if (list != null) {
            list.addInteger(value);
        }
    }

    /**
     * Inserts a value before the element at an index, or at the end when the index is the length.
     *
     * @throws LibraryTrap List.Insert: null list
     * @throws LibraryTrap List.Insert: negative index
     * @throws LibraryTrap List.Insert: index out of bounds
     */
    @Extern("Insert")
    public static void insert(ListObject list, long index, Object value) {
        if (list == null || index != list.size()) {
            checkIndex("List.Insert", list, index);
        }
        list.insert((int) index, value);
    }

    /**
     * Removes the element at an index.
     *
     * @throws LibraryTrap rt_list_remove_at: null list
     * @throws LibraryTrap rt_list_remove_at: negative index
     * @throws LibraryTrap rt_list_remove_at: index out of bounds
     */
    @Extern("RemoveAt")
    public static void removeAt(ListObject list, long index) {
        checkIndex("rt_list_remove_at", list, index);
        list.remove((int) index);
    }

    /** Removes the first element equal to a value; whether there was one. */
    @Extern("Remove")
    public static boolean remove(ListObject list, Object value) {
        int index = list == null ? -1 : list.indexOf(value);
        if (index >= 0) {
            list.remove(index);
        }
        return index >= 0;
    }

    /**
     * Removes and returns the last element.
     *
     * @throws LibraryTrap List.Pop: null list
     * @throws LibraryTrap List.Pop: list is empty
     */
    @Extern(value = "Pop", inline = true, unboxed = "popInteger")
    public static Object pop(ListObject list) {
        checkPop(list);
        return list.takeLast();
    }

    static long popInteger(ListObject list) {
        checkPop(list);
        return list.takeLastInteger();
    }

    private static void checkPop(ListObject list) {
        if (list == null) {
            throw LibraryTrap.domainError("List.Pop: null list");
        }
        if (list.isEmpty()) {
            throw LibraryTrap.domainError("List.Pop: list is empty");
        }
    }

    /** The first element; null when there is none. */
    @Extern(value = "First", inline = true)
    public static Object first(ListObject list) {
        return isEmpty(list) ? null : References.retain(list.get(0));
    }

    /** The last element; null when there is none. */
    @Extern(value = "Last", inline = true)
    public static Object last(ListObject list) {
        return isEmpty(list) ? null : References.retain(list.get(list.size() - 1));
    }

    /** The index of the first element equal to a value, or -1. */
    @Extern("Find")
    public static long find(ListObject list, Object value) {
        return list == null ? -1 : list.indexOf(value);
    }

    /** Whether an element equals a value. */
    @Extern("Has")
    public static boolean has(ListObject list, Object value) {
        return find(list, value) >= 0;
    }

    /** A new list of the elements from one index up to another (exclusive), both clamped to the list. */
    @Extern("Slice")
    public static ListObject slice(ListObject list, long from, long to) {
        var result = new ListObject();
        int size = (int) length(list);
        int start = Math.clamp(from, 0, size);
        int end = Math.clamp(to, 0, size);
        if (start < end) {
            result.addRange(list, start, end);
        }
        return result;
    }

    /** Reverses the list in place. */
    @Extern("Flip")
    public static void flip(ListObject list) {
        if (list != null) {
            list.reverse();
        }
    }

    /** Sorts the list in place: null, strings by bytes, integers by value, other objects by address. */
    @Extern("Sort")
    public static void sort(ProgramState program, ListObject list) {
        if (list != null) {
            list.sort(ElementOrder.ofList(program));
        }
    }

    /** Sorts the list in place in the reverse of Sort's order; equal elements keep their order. */
    @Extern("SortDesc")
    public static void sortDescending(ProgramState program, ListObject list) {
        if (list != null) {
            list.sort(ElementOrder.ofList(program).reversed());
        }
    }

    /** Removes all elements. */
    @Extern("Clear")
    public static void clear(ListObject list) {
        if (list != null) {
            list.clear();
        }
    }

    private static void checkIndex(String function, ListObject list, long index) {
        if (list == null || !list.inRange(index)) {
            throw badIndex(function, list, index);
        }
    }

    @TruffleBoundary
    private static LibraryTrap badIndex(String function, ListObject list, long index) {
        return LibraryTrap.domainError(function
                + (list == null ? ": null list" : index < 0 ? ": negative index" : ": index out of bounds"));
    }
}
