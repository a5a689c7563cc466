package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Collections.SparseArray}, an array with gaps (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.SparseArray")
public final class SparseArrayLibrary {
    private SparseArrayLibrary() {
    }

    /** A new empty array. */
    @Extern("New")
    public static SparseArrayObject create() {
        return new SparseArrayObject();
    }

    /** The number of indices with a value; 0 for null. */
    @Extern("get_Len")
    public static long length(SparseArrayObject array) {
        return array == null ? 0 : array.size();
    }

    /** The value at an index; null when there is none. */
    @Extern("Get")
    public static Object get(SparseArrayObject array, long index) {
        return array == null ? null : array.get(index);
    }

    /** Sets the value at an index. */
    @Extern("Set")
    public static void set(SparseArrayObject array, long index, Object value) {
        if (array != null) {
            array.put(index, value);
        }
    }

    /** Whether an index has a value. */
    @Extern("Has")
    public static boolean has(SparseArrayObject array, long index) {
        return array != null && array.has(index);
    }

    /** Removes the value at an index; whether there was one. */
    @Extern("Remove")
    public static boolean remove(SparseArrayObject array, long index) {
        return array != null && array.remove(index);
    }

    /** Removes all values. */
    @Extern("Clear")
    public static void clear(SparseArrayObject array) {
        if (array != null) {
            array.clear();
        }
    }

    /** The indices that have a value, in table order, as plain integers in pointers. */
    @Extern("Indices")
    public static SeqObject indices(SparseArrayObject array) {
        return array == null ? new SeqObject() : array.indices();
    }

    /** The values in the order of Indices. */
    @Extern("Values")
    public static SeqObject values(SparseArrayObject array) {
        return array == null ? new SeqObject() : array.values();
    }
}
