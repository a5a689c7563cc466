package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;

/** Arrays of strings (runtime.md §1.7); the pointer is that of the first element. */
@RuntimeClass("")
public final class StringArrayLibrary {
    private static final String FAMILY = "rt_arr_str";
    private static final int ELEMENT_SIZE = 8;

    private StringArrayLibrary() {
    }

    /** Creates an array of null strings; null when the length is negative. */
    @Extern(value = "rt_arr_str_alloc", inline = true)
    public static ByteBlock create(long length) {
        return Arrays.create(length, ELEMENT_SIZE);
    }

    /** The number of elements; 0 for null. */
    @Extern(value = "rt_arr_str_len", inline = true)
    public static long length(ByteBlock array) {
        return Arrays.length(array);
    }

    /**
     * The string at an index, which may be null.
     *
     * @throws LibraryTrap rt_arr_str: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_str_get", inline = true)
    public static ViperString get(ThreadState thread, ByteBlock array, long index) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(FAMILY, array, index);
        }
        Object element = array.refAt(index * ELEMENT_SIZE);
        return element instanceof ViperString string ? string : unusual(thread, array, index);
    }

    /** An element that plain stores wrote: null, or the bits of a string. */
    private static ViperString unusual(ThreadState thread, ByteBlock array, long index) {
        Object element = Memory.getPointer(thread.program(), array, index * ELEMENT_SIZE);
        if (element == null || element instanceof ViperString) {
            return (ViperString) element;
        }
        throw notAString(element);
    }

    @TruffleBoundary
    private static LibraryTrap notAString(Object element) {
        return LibraryTrap.invalidOperation("rt_arr_str_get: the element is not a string but "
                + (element instanceof ManagedObject object ? object.describe() : element));
    }

    /**
     * Sets the string at an index.
     *
     * @throws LibraryTrap rt_arr_str: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_str_put", inline = true)
    public static void put(ByteBlock array, long index, ViperString value) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(FAMILY, array, index);
        }
        array.putRef(index * ELEMENT_SIZE, value);
    }

    /** Takes a reference; the count of strings to release does not matter. Does nothing for null. */
    @Extern(value = "rt_arr_str_release", inline = true)
    public static void release(ByteBlock array, @SuppressWarnings("unused") long count) {
        ObjectLibrary.releaseAndFree(array);
    }
}
