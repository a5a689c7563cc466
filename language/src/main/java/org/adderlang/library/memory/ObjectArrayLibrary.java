package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;

/** Arrays of objects, which hold references to their elements (runtime.md §1.7). */
@RuntimeClass("")
public final class ObjectArrayLibrary {
    private static final String FAMILY = "rt_arr_obj";
    private static final int ELEMENT_SIZE = 8;

    private ObjectArrayLibrary() {
    }

    /** Creates an array of nulls; null when the length is negative. */
    @Extern(value = "rt_arr_obj_new", inline = true)
    public static ByteBlock create(long length) {
        return Arrays.create(length, ELEMENT_SIZE);
    }

    /** The number of elements; 0 for null. */
    @Extern(value = "rt_arr_obj_len", inline = true)
    public static long length(ByteBlock array) {
        return Arrays.length(array);
    }

    /**
     * The object at an index, with a reference added for the caller.
     *
     * @throws LibraryTrap rt_arr_obj: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_obj_get", inline = true)
    public static Object get(ThreadState thread, ByteBlock array, long index) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(FAMILY, array, index);
        }
        Object element = Memory.getPointer(thread.program(), array, index * ELEMENT_SIZE);
        ObjectLibrary.retain(element);
        return element;
    }

    /**
     * Sets the object at an index, taking a reference to it and giving up the one to the old element.
     *
     * @throws LibraryTrap rt_arr_obj: index I out of bounds (len=L)
     */
    @Extern(value = "rt_arr_obj_put", inline = true)
    public static void put(ThreadState thread, ByteBlock array, long index, Object value) {
        if (array == null || index < 0 || index >= array.arrayLength()) {
            throw Arrays.outOfBounds(FAMILY, array, index);
        }
        ProgramState program = thread.program();
        Object old = Memory.getPointer(program, array, index * ELEMENT_SIZE);
        ObjectLibrary.retain(value);
        array.putRef(index * ELEMENT_SIZE, value);
        ObjectLibrary.releaseAndFree(old);
    }

    /** Changes the length; new elements are null. The result may be a copy; null for a negative length. */
    @Extern("rt_arr_obj_resize")
    public static ByteBlock resize(ByteBlock array, long length) {
        return Arrays.resize(array, length, ELEMENT_SIZE);
    }

    /** Gives up the references to all elements and one to the array; does nothing for null. */
    @Extern(value = "rt_arr_obj_release", inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void release(ProgramState program, ByteBlock array) {
        int length = (int) Arrays.length(array);
        for (int i = 0; i < length; i++) {
            ObjectLibrary.releaseAndFree(Memory.getPointer(program, array, (long) i * ELEMENT_SIZE));
        }
        if (array != null) {
            ObjectLibrary.releaseAndFree(array);
        }
    }
}
