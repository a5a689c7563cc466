package org.adderlang.library.memory;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ThreadState;

/** Arrays of 32-bit integers (runtime.md §1.7); the pointer is that of the first element. */
@RuntimeClass("")
public final class Int32ArrayLibrary {
    /** The reference names every numeric array so in its messages. */
    static final String FAMILY = "rt_arr_i32";
    private static final int ELEMENT_SIZE = 4;

    private Int32ArrayLibrary() {
    }

    /** Creates an array of zeros; null when the length is negative. */
    @Extern(value = "rt_arr_i32_new", inline = true)
    public static ByteBlock create(long length) {
        return Arrays.create(length, ELEMENT_SIZE);
    }

    /** The number of elements; 0 for null. */
    @Extern(value = "rt_arr_i32_len", inline = true)
    public static long length(ByteBlock array) {
        return Arrays.length(array);
    }

    /**
     * The element at an index.
     *
     * @throws LibraryTrap rt_arr_i32: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_i32_get", inline = true)
    public static long get(ThreadState thread, ByteBlock array, long index) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(FAMILY, array, index);
        }
        long offset = index * ELEMENT_SIZE;
        return array.hasRefs() ? Memory.getInt(thread.program(), Pointer.of(array, offset)) : array.getInt(offset);
    }

    /**
     * Sets the element at an index to the low 32 bits of a value.
     *
     * @throws LibraryTrap rt_arr_i32: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_i32_set", inline = true)
    public static void set(ThreadState thread, ByteBlock array, long index, long value) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(FAMILY, array, index);
        }
        long offset = index * ELEMENT_SIZE;
        if (array.hasRefs()) {
            Memory.putInt(thread.program(), Pointer.of(array, offset), (int) value);
        } else {
            array.putInt(offset, (int) value);
        }
    }

    /** Changes the length; elements are kept, new ones are 0. The result may be a copy; null for a negative length. */
    @Extern("rt_arr_i32_resize")
    public static ByteBlock resize(ByteBlock array, long length) {
        return Arrays.resize(array, length, ELEMENT_SIZE);
    }

    /** Adds a reference; does nothing for null. */
    @Extern(value = "rt_arr_i32_retain", inline = true)
    public static void retain(ByteBlock array) {
        ObjectLibrary.retain(array);
    }

    /** Takes a reference; does nothing for null. */
    @Extern(value = "rt_arr_i32_release", inline = true)
    public static void release(ByteBlock array) {
        ObjectLibrary.releaseAndFree(array);
    }

    /**
     * Reports an index outside an array of any type, for bounds checks that compiled code made itself.
     *
     * @throws LibraryTrap rt_arr_i32: index I out of bounds (len=L)
     */
    @Extern("rt_arr_oob_panic")
    public static void outOfBoundsPanic(long index, long length) {
        throw Arrays.outOfBounds(FAMILY, index, length);
    }
}
