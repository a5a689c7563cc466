package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.LibraryTrap;

/** What the rt_arr_* libraries have in common: allocation, resizing, bounds errors (runtime.md §1.7). */
final class Arrays {
    /** Bytes of a 47-bit address space: the reference can never allocate more. */
    private static final long ADDRESSABLE = 1L << 47;
    private static final int INLINE_LENGTH = 1 << 13;

    private Arrays() {
    }

    /**
     * A zeroed array with a reference count of 1; null when the length is negative or larger than any address space.
     *
     * @throws LibraryTrap out of memory
     */
    static ByteBlock create(long length, int elementSize) {
        return length >= 0 && length <= INLINE_LENGTH ? ByteBlock.array((int) length, elementSize)
                : createLarge(length, elementSize);
    }

    @TruffleBoundary
    private static ByteBlock createLarge(long length, int elementSize) {
        if (length < 0 || length > ADDRESSABLE / elementSize) {
            return null;
        }
        if (length * elementSize <= AllocationLibrary.MAXIMUM_SIZE) {
            try {
                return ByteBlock.array((int) length, elementSize);
            } catch (OutOfMemoryError e) {
                throw LibraryTrap.domainError("out of memory");
            }
        }
        throw LibraryTrap.domainError("out of memory");
    }

    /**
     * The array with another length, new elements zeroed: the array itself while its capacity lasts, else a copy.
     *
     * @param array null makes a new array
     * @return null when the length is impossible (see {@link #create})
     */
    @TruffleBoundary
    static ByteBlock resize(ByteBlock array, long length, int elementSize) {
        if (array == null) {
            return create(length, elementSize);
        }
        requireArray(array);
        if (length < 0) {
            return null;
        }
        int oldLength = array.arrayLength();
        if (length <= array.size() / elementSize) {
            if (length > oldLength) {
                array.clear(oldLength * elementSize, (int) length * elementSize);
            }
            array.setArrayLength((int) length);
            return array;
        }
        ByteBlock copy = create(length, elementSize);
        if (copy != null) {
            copy.copyFrom(array, oldLength * elementSize);
            ObjectLibrary.releaseAndFree(array);
        }
        return copy;
    }

    static long length(ByteBlock array) {
        if (array == null) {
            return 0;
        }
        int length = array.arrayLength();
        if (length < 0) {
            throw notAnArray(array);
        }
        return length;
    }

    /** The trap for {@code index} outside an array, which may be null. */
    @TruffleBoundary
    static LibraryTrap outOfBounds(String family, ByteBlock array, long index) {
        return outOfBounds(family, index, length(array));
    }

    /** The trap for an index; negative numbers are shown as the unsigned values that the reference sees. */
    @TruffleBoundary
    static LibraryTrap outOfBounds(String family, long index, long length) {
        return LibraryTrap.domainError(family + ": index " + Long.toUnsignedString(index) + " out of bounds (len="
                + Long.toUnsignedString(length) + ")");
    }

    private static void requireArray(ByteBlock array) {
        if (array.arrayLength() < 0) {
            throw notAnArray(array);
        }
    }

    @TruffleBoundary
    private static LibraryTrap notAnArray(ByteBlock block) {
        return LibraryTrap.invalidOperation("array expected, got a " + block.describe());
    }
}
