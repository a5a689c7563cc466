package org.adderlang.runtime;

import java.util.Arrays;
import sun.misc.Unsafe;

/** Memory in a byte array; references are in an array beside it, which exists once there is one. */
public final class ByteBlock extends MemoryBlock {
    static final long BYTES = Unsafe.ARRAY_BYTE_BASE_OFFSET;
    private static final long REFS = Unsafe.ARRAY_OBJECT_BASE_OFFSET;
    // Backing of at least 8 bytes keeps the bounds test a single unsigned comparison (design.md §3).
    private static final int MINIMUM_BACKING = 8;
    private static final Object[] NO_REFS = {};

    final byte[] bytes;
    final int size;
    final long classId;
    /** One per cell, {@link #NO_REFS} until there is one. A cell that the end of the block cuts off has none. */
    private Object[] refs = NO_REFS;
    /** The number of elements of an rt_arr_* array, -1 for other blocks. */
    private int length = -1;
    /** The class whose virtual table this block is, or null; a shortcut for {@link ClassRegistry#byVtable}. */
    RegisteredClass vtableOf;

    ByteBlock(long classId, int size) {
        this.classId = classId;
        this.size = size;
        this.bytes = new byte[Math.max(size, MINIMUM_BACKING)];
    }

    /** A zeroed array of {@code length} elements of {@code elementSize} bytes (runtime.md §1.7). */
    public static ByteBlock array(int length, int elementSize) {
        var block = new ByteBlock(0, length * elementSize);
        block.length = length;
        return block;
    }

    /** Element count of an array, -1 for other blocks. */
    public int arrayLength() {
        return length;
    }

    /** Changes the element count of an array; it must fit the backing. */
    public void setArrayLength(int newLength) {
        length = newLength;
    }

    /** Whether a pointer or string was ever stored here. */
    public boolean hasRefs() {
        return refs != NO_REFS;
    }

    /** The pointers and strings of all cells, null for cells that hold something else; empty if there never was one. */
    public Object[] refs() {
        return refs;
    }

    /** The element at an index that is known to lie in the array. */
    public static Object ref(Object[] references, long index) {
        return UNSAFE.getObject(references, REFS + index * Unsafe.ARRAY_OBJECT_INDEX_SCALE);
    }

    // Compared here and not by the array access: Graal would move that test out of a loop, before the one for NO_REFS, and
    // deoptimize there again and again.
    Object ref(long offset) {
        Object[] r = refs;
        long cell = offset >>> 3;
        return cell < r.length ? ref(r, cell) : null;
    }

    void set(long offset, Object value) {
        Object[] r = refs;
        if (r == NO_REFS) {
            r = allocateRefs();
        }
        r[(int) (offset >>> 3)] = value;
    }

    void clear(long offset) {
        Object[] r = refs;
        int cell = (int) (offset >>> 3);
        if (cell < r.length) {
            r[cell] = null;
        }
    }

    private synchronized Object[] allocateRefs() {
        if (refs == NO_REFS) {
            refs = new Object[(bytes.length + 7) >>> 3];
        }
        return refs;
    }

    /** Copies {@code count} bytes and the references among them from the start of {@code source}. */
    public void copyFrom(ByteBlock source, int count) {
        System.arraycopy(source.bytes, 0, bytes, 0, count);
        if (source.refs != NO_REFS) {
            System.arraycopy(source.refs, 0, allocateRefs(), 0, Math.min((count + 7) >>> 3, bytes.length >>> 3));
        }
    }

    /** Zeroes bytes and references from {@code from} (8-aligned when references are stored) to {@code to}. */
    public void clear(int from, int to) {
        Arrays.fill(bytes, from, to, (byte) 0);
        if (refs != NO_REFS) {
            Arrays.fill(refs, from >>> 3, (to + 7) >>> 3, null);
        }
    }
}
