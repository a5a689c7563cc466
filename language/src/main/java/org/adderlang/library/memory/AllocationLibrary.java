package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;

/** Raw memory (runtime.md §1.4). */
@RuntimeClass("")
public final class AllocationLibrary {
    /** The largest block the host can hold in one piece. */
    static final long MAXIMUM_SIZE = Integer.MAX_VALUE - 16;
    /** Blocks above this size are allocated where an OutOfMemoryError can be caught. */
    private static final long INLINE_SIZE = 1 << 16;

    private AllocationLibrary() {
    }

    /**
     * Allocates a zero-filled block of memory; a size of 0 gives one byte.
     *
     * @throws LibraryTrap negative allocation
     * @throws LibraryTrap out of memory
     */
    @Extern(value = "rt_alloc", inline = true)
    public static MemoryBlock alloc(long size) {
        if (size >= 0 && size <= INLINE_SIZE) {
            return MemoryBlock.ofSize(size == 0 ? 1 : (int) size);
        }
        return allocLarge(size);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static MemoryBlock allocLarge(long size) {
        if (size < 0) {
            throw LibraryTrap.domainError("negative allocation");
        }
        MemoryBlock block = size > MAXIMUM_SIZE ? null : tryBlock(0, (int) size);
        if (block == null) {
            throw LibraryTrap.domainError("out of memory");
        }
        return block;
    }

    /** A block with a class id, or null when there is not enough memory. */
    @TruffleBoundary
    static MemoryBlock tryBlock(long classId, int size) {
        try {
            return MemoryBlock.object(classId, size);
        } catch (OutOfMemoryError e) {
            return null;
        }
    }
}
