package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;

/** Raw memory (runtime.md §1.4). */
@RuntimeClass("")
public final class AllocationLibrary {
    private AllocationLibrary() {
    }

    /**
     * A new zeroed block of memory of the given number of bytes.
     *
     * @throws LibraryTrap negative allocation
     * @throws LibraryTrap out of memory
     */
    @Extern(value = "rt_alloc", inline = true)
    public static MemoryBlock allocate(long bytes) {
        if (bytes < 0) {
            throw LibraryTrap.domainError("negative allocation");
        }
        // A block of a few bytes is made in compiled code, where it may turn out not to be needed at all.
        return bytes <= 256 ? new MemoryBlock((int) bytes) : allocateLarge(bytes);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static MemoryBlock allocateLarge(long bytes) {
        if (bytes > Integer.MAX_VALUE - 16) {
            throw LibraryTrap.domainError("out of memory");
        }
        try {
            return new MemoryBlock((int) bytes);
        } catch (OutOfMemoryError e) {
            throw LibraryTrap.domainError("out of memory");
        }
    }
}
