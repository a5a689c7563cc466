package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * Objects and their reference counts (runtime.md §1.4). The garbage collector frees memory; the counts decide when a
 * program runs its destructors. Strings are accepted wherever objects are, and are not counted.
 */
@RuntimeClass("")
public final class ObjectLibrary {
    private static final long INLINE_SIZE = 1 << 16;

    private ObjectLibrary() {
    }

    /**
     * Creates a zero-filled object of {@code size} bytes with a class id and a reference count of 1.
     *
     * @throws LibraryTrap rt_obj_new_i64: allocation failed (class_id=C, size=S bytes)
     */
    @Extern(value = "rt_obj_new_i64", inline = true)
    public static MemoryBlock create(long classId, long size) {
        if (size >= 0 && size <= INLINE_SIZE) {
            return MemoryBlock.object(classId, (int) size);
        }
        return createLarge(classId, size);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static MemoryBlock createLarge(long classId, long size) {
        boolean possible = size >= 0 && size <= AllocationLibrary.MAXIMUM_SIZE;
        MemoryBlock object = possible ? AllocationLibrary.tryBlock(classId, (int) size) : null;
        if (object == null) {
            throw LibraryTrap.domainError("rt_obj_new_i64: allocation failed (class_id=" + classId + ", size=" + size
                    + " bytes)");
        }
        return object;
    }

    /** Adds a reference to an object; does nothing for null and strings. */
    @Extern(value = "rt_obj_retain_maybe", inline = true)
    public static void retain(Object pointer) {
        if (pointer instanceof ManagedObject object && !(object instanceof ViperString)) {
            object.retain();
        }
    }

    /** Takes a reference from an object; true when it was the last one. False for null and strings. */
    @Extern(value = "rt_obj_release_check0", inline = true)
    public static boolean release(Object pointer) {
        return pointer instanceof ManagedObject object && !(object instanceof ViperString) && object.release();
    }

    /** Disposes of an object whose reference count is 0; does nothing for null, strings and referenced objects. */
    @Extern(value = "rt_obj_free", inline = true)
    public static void free(Object pointer) {
        // A program's own objects hold nothing that the library has to let go.
        if (pointer instanceof ManagedObject object && !(object instanceof MemoryBlock) && object.references() == 0) {
            object.disposeOnce();
        }
    }

    /** The class id an object was created with; 0 for null, strings and library objects. */
    @Extern(value = "rt_obj_class_id", inline = true)
    public static long classId(Object pointer) {
        return pointer instanceof MemoryBlock block ? block.classId() : 0;
    }

    /** Marks an object as disposed of; true when it was marked before. */
    @Extern("rt_heap_mark_disposed")
    public static boolean markDisposed(Object pointer) {
        return pointer instanceof ManagedObject object && object.markDisposed();
    }

    /**
     * Stores a pointer without counting a reference.
     *
     * @throws LibraryTrap null store
     */
    @Extern("rt_weak_store")
    public static void weakStore(Object address, Object value) {
        Memory.putPointer(address, value);
    }

    /** Loads a pointer that rt_weak_store stored; null for a null address. */
    @Extern("rt_weak_load")
    public static Object weakLoad(ProgramState program, Object address) {
        return address == null ? null : Memory.getPointer(program, address);
    }

    /** Takes a reference that the library held; disposes of the object when that was the last one. */
    public static void releaseAndFree(Object pointer) {
        if (release(pointer)) {
            free(pointer);
        }
    }
}
