package org.adderlang.library.memory;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ThreadState;

/** Arrays of 64-bit integers (runtime.md §1.7); the pointer is that of the first element. */
@RuntimeClass("")
public final class Int64ArrayLibrary {
    private static final int ELEMENT_SIZE = 8;

    private Int64ArrayLibrary() {
    }

    /** Creates an array of zeros; null when the length is negative. */
    @Extern(value = "rt_arr_i64_new", inline = true)
    public static ByteBlock create(long length) {
        return Arrays.create(length, ELEMENT_SIZE);
    }

    /** The number of elements; 0 for null. */
    @Extern(value = "rt_arr_i64_len", inline = true)
    public static long length(ByteBlock array) {
        return Arrays.length(array);
    }

    /**
     * The element at an index.
     *
     * @throws LibraryTrap rt_arr_i32: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_i64_get", inline = true)
    public static long get(ThreadState thread, ByteBlock array, long index) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(Int32ArrayLibrary.FAMILY, array, index);
        }
        long offset = index * ELEMENT_SIZE;
        return array.hasRefs() ? Memory.getLong(thread.program(), array, offset) : array.getLong(offset);
    }

    /**
     * Sets the element at an index.
     *
     * @throws LibraryTrap rt_arr_i32: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_i64_set", inline = true)
    public static void set(ByteBlock array, long index, long value) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(Int32ArrayLibrary.FAMILY, array, index);
        }
        array.clearRef(index * ELEMENT_SIZE);
        array.putLong(index * ELEMENT_SIZE, value);
    }

    /** Changes the length; elements are kept, new ones are 0. The result may be a copy; null for a negative length. */
    @Extern("rt_arr_i64_resize")
    public static ByteBlock resize(ByteBlock array, long length) {
        return Arrays.resize(array, length, ELEMENT_SIZE);
    }

    /** Adds a reference; does nothing for null. */
    @Extern(value = "rt_arr_i64_retain", inline = true)
    public static void retain(ByteBlock array) {
        ObjectLibrary.retain(array);
    }

    /** Takes a reference; does nothing for null. */
    @Extern(value = "rt_arr_i64_release", inline = true)
    public static void release(ByteBlock array) {
        ObjectLibrary.releaseAndFree(array);
    }
}
