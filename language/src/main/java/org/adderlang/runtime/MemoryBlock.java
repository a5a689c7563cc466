package org.adderlang.runtime;

import java.lang.reflect.Field;
import sun.misc.Unsafe;

/**
 * Byte-addressed memory: an alloca, rt_alloc or modvar cell, an object with fields, or the payload of an rt_arr_* array.
 *
 * <p>Numbers live in a little-endian byte array. Pointers and strings stored in 8-aligned cells live beside it, in
 * {@link #refs}, so that they stay garbage-collected references; a non-null entry there supersedes the cell's bytes.
 *
 * <p>Accessors do not check bounds or alignment: callers test {@link #inBounds} first.
 */
public final class MemoryBlock extends ManagedObject {
    // Backing of at least 8 bytes keeps the bounds test a single unsigned comparison (design.md §3).
    private static final int MINIMUM_BACKING = 8;
    private static final Unsafe UNSAFE = unsafe();
    private static final long BASE = Unsafe.ARRAY_BYTE_BASE_OFFSET;

    private final byte[] bytes;
    private Object[] refs;
    private final int size;
    /** The class id of an rt_obj_new_i64 object, else 0. */
    private long classId;
    /** The number of elements of an rt_arr_* array, -1 for other blocks. */
    private int length = -1;
    /** The class whose virtual table this block is, or null; a shortcut for {@link ClassRegistry#byVtable}. */
    RegisteredClass vtableOf;

    /** A zeroed block of {@code size} bytes. */
    public MemoryBlock(int size) {
        this.bytes = new byte[Math.max(size, MINIMUM_BACKING)];
        this.size = size;
    }

    /** A zeroed object of {@code size} bytes with a class id (il.md §7.4). */
    public static MemoryBlock object(long classId, int size) {
        var block = new MemoryBlock(size);
        block.classId = classId;
        return block;
    }

    /** A zeroed array of {@code length} elements of {@code elementSize} bytes (runtime.md §1.7). */
    public static MemoryBlock array(int length, int elementSize) {
        var block = new MemoryBlock(length * elementSize);
        block.length = length;
        return block;
    }

    /** The size asked for, in bytes. */
    public long size() {
        return size;
    }

    public long classId() {
        return classId;
    }

    /** Element count of an array, -1 for other blocks. */
    public int arrayLength() {
        return length;
    }

    /** Changes the element count of an array; it must fit the backing. */
    public void setArrayLength(int newLength) {
        length = newLength;
    }

    /** Bytes that can be accessed. */
    public int capacity() {
        return bytes.length;
    }

    /** Whether {@code width} (at most 8) bytes at {@code offset} lie inside the block. */
    public boolean inBounds(long offset, int width) {
        return Long.compareUnsigned(offset, bytes.length - width) <= 0;
    }

    /** Whether a pointer or string was ever stored here. */
    public boolean hasRefs() {
        return refs != null;
    }

    /** The pointer or string stored in the 8-byte cell that holds {@code offset}, or null when it holds plain bytes. */
    public Object refAt(long offset) {
        Object[] r = refs;
        return r == null ? null : r[(int) (offset >>> 3)];
    }

    public byte getByte(long offset) {
        return UNSAFE.getByte(bytes, BASE + offset);
    }

    public short getShort(long offset) {
        return UNSAFE.getShort(bytes, BASE + offset);
    }

    public int getInt(long offset) {
        return UNSAFE.getInt(bytes, BASE + offset);
    }

    public long getLong(long offset) {
        return UNSAFE.getLong(bytes, BASE + offset);
    }

    public double getDouble(long offset) {
        return UNSAFE.getDouble(bytes, BASE + offset);
    }

    /** Stores a byte; the cell must hold no reference (see {@link #clearRef}). The same holds for the other puts. */
    public void putByte(long offset, byte value) {
        UNSAFE.putByte(bytes, BASE + offset, value);
    }

    public void putShort(long offset, short value) {
        UNSAFE.putShort(bytes, BASE + offset, value);
    }

    public void putInt(long offset, int value) {
        UNSAFE.putInt(bytes, BASE + offset, value);
    }

    public void putLong(long offset, long value) {
        UNSAFE.putLong(bytes, BASE + offset, value);
    }

    public void putDouble(long offset, double value) {
        UNSAFE.putDouble(bytes, BASE + offset, value);
    }

    /** Drops the reference in the cell that holds {@code offset}, so that its bytes count again. */
    public void clearRef(long offset) {
        Object[] r = refs;
        if (r != null) {
            r[(int) (offset >>> 3)] = null;
        }
    }

    /** Stores a canonical pointer or a string in the 8-aligned cell at {@code offset}. */
    public void putRef(long offset, Object value) {
        if (value == null || value instanceof Pointer p && p.base == null) {
            putLong(offset, Pointer.offset(value));
            clearRef(offset);
        } else {
            Object[] r = refs;
            if (r == null) {
                r = allocateRefs();
            }
            r[(int) (offset >>> 3)] = value;
        }
    }

    private synchronized Object[] allocateRefs() {
        if (refs == null) {
            refs = new Object[(bytes.length + 7) >>> 3];
        }
        return refs;
    }

    /** Copies {@code count} bytes and the references among them from the start of {@code source}. */
    public void copyFrom(MemoryBlock source, int count) {
        System.arraycopy(source.bytes, 0, bytes, 0, count);
        if (source.refs != null) {
            System.arraycopy(source.refs, 0, allocateRefs(), 0, (count + 7) >>> 3);
        }
    }

    /** Zeroes bytes and references from {@code from} (8-aligned when references are stored) to {@code to}. */
    public void clear(int from, int to) {
        java.util.Arrays.fill(bytes, from, to, (byte) 0);
        if (refs != null) {
            java.util.Arrays.fill(refs, from >>> 3, (to + 7) >>> 3, null);
        }
    }

    @Override
    protected long extent() {
        return bytes.length;
    }

    @Override
    public String describe() {
        return size + "-byte block";
    }

    private static Unsafe unsafe() {
        // One raw access after our own bounds check is a third faster than a checked VarHandle (design.md §3).
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
