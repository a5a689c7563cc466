package org.adderlang.runtime;

import java.util.Arrays;
import sun.misc.Unsafe;

/** Memory in a byte array; references are in an array beside it, which exists once there is one. */
public final class ByteBlock extends MemoryBlock {
    static final long BYTES = Unsafe.ARRAY_BYTE_BASE_OFFSET;
    // Backing of at least 8 bytes keeps the bounds test a single unsigned comparison (design.md §3).
    private static final int MINIMUM_BACKING = 8;

    final byte[] bytes;
    final int size;
    final long classId;
    private Object[] refs;
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
        return refs != null;
    }

    Object ref(long offset) {
        Object[] r = refs;
        return r == null ? null : r[(int) (offset >>> 3)];
    }

    void set(long offset, Object value) {
        Object[] r = refs;
        if (r == null) {
            r = allocateRefs();
        }
        r[(int) (offset >>> 3)] = value;
    }

    void clear(long offset) {
        Object[] r = refs;
        if (r != null) {
            r[(int) (offset >>> 3)] = null;
        }
    }

    private synchronized Object[] allocateRefs() {
        if (refs == null) {
            refs = new Object[(bytes.length + 7) >>> 3];
        }
        return refs;
    }

    /** Copies {@code count} bytes and the references among them from the start of {@code source}. */
    public void copyFrom(ByteBlock source, int count) {
        System.arraycopy(source.bytes, 0, bytes, 0, count);
        if (source.refs != null) {
            System.arraycopy(source.refs, 0, allocateRefs(), 0, (count + 7) >>> 3);
        }
    }

    /** Zeroes bytes and references from {@code from} (8-aligned when references are stored) to {@code to}. */
    public void clear(int from, int to) {
        Arrays.fill(bytes, from, to, (byte) 0);
        if (refs != null) {
            Arrays.fill(refs, from >>> 3, (to + 7) >>> 3, null);
        }
    }
}
