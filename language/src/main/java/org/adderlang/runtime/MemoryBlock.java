package org.adderlang.runtime;

import java.lang.reflect.Field;
import sun.misc.Unsafe;

/**
 * Byte-addressed memory: an alloca, rt_alloc or modvar cell, an object with fields, or the payload of an rt_arr_* array.
 * Small objects are {@link CellBlock}s, everything else is a {@link ByteBlock}. The methods here ask which of them they
 * have, so nodes that access memory establish that first.
 *
 * <p>Numbers are little-endian bytes. Beside the bytes of each 8-aligned cell there is room for a pointer or a string, so
 * that those stay garbage-collected references; a reference supersedes the cell's bytes.
 *
 * <p>Accessors do not check bounds or alignment: callers test {@link #inBounds} first.
 */
public abstract sealed class MemoryBlock extends ManagedObject permits ByteBlock, CellBlock {
    // One raw access after our own bounds check is a third faster than a checked VarHandle (design.md §3).
    static final Unsafe UNSAFE = unsafe();

    /** A zeroed block of {@code size} bytes. More than one cell may be a table, and those are faster as bytes. */
    public static MemoryBlock ofSize(int size) {
        return size == 8 && CellBlock.suits(0, size) ? CellBlock.create(0, size) : new ByteBlock(0, size);
    }

    /** A zeroed object of {@code size} bytes with a class id (il.md §7.4). */
    public static MemoryBlock object(long classId, int size) {
        return CellBlock.suits(classId, size) ? NumberProfile.allocate(classId, size) : new ByteBlock(classId, size);
    }

    /** The size asked for, in bytes. */
    public final long size() {
        return this instanceof ByteBlock block ? block.size : ((CellBlock) this).cellsSize();
    }

    /** The class id of an rt_obj_new_i64 object, else 0. */
    public final long classId() {
        return this instanceof ByteBlock block ? block.classId : ((CellBlock) this).ownClassId();
    }

    /** Bytes that can be accessed. */
    public final int capacity() {
        return this instanceof ByteBlock block ? block.bytes.length : ((CellBlock) this).cellsSize();
    }

    /** Whether {@code width} (at most 8) bytes at {@code offset} lie inside the block. */
    public final boolean inBounds(long offset, int width) {
        return Long.compareUnsigned(offset, capacity() - width) <= 0;
    }

    /** The pointer or string stored in the 8-byte cell that holds {@code offset}, or null when it holds plain bytes. */
    public final Object refAt(long offset) {
        return this instanceof ByteBlock block ? block.ref(offset) : ((CellBlock) this).ref(offset);
    }

    public final byte getByte(long offset) {
        return UNSAFE.getByte(source(), position(offset));
    }

    public final short getShort(long offset) {
        return UNSAFE.getShort(source(), position(offset));
    }

    public final int getInt(long offset) {
        return UNSAFE.getInt(source(), position(offset));
    }

    public final long getLong(long offset) {
        return UNSAFE.getLong(source(), position(offset));
    }

    public final double getDouble(long offset) {
        // Graal turns an access to a field into one that it can follow, if it has the field's type.
        return this instanceof CellBlock ? Double.longBitsToDouble(getLong(offset)) : UNSAFE.getDouble(source(), position(offset));
    }

    /** Stores a byte; the cell must hold no reference (see {@link #clearRef}). The same holds for the other puts. */
    public final void putByte(long offset, byte value) {
        UNSAFE.putByte(target(), position(offset), value);
    }

    public final void putShort(long offset, short value) {
        UNSAFE.putShort(target(), position(offset), value);
    }

    public final void putInt(long offset, int value) {
        UNSAFE.putInt(target(), position(offset), value);
    }

    public final void putLong(long offset, long value) {
        if (value != 0 || !(this instanceof CellBlock cells && cells.lacksNumbers())) {
            UNSAFE.putLong(target(), position(offset), value);
        }
    }

    public final void putDouble(long offset, double value) {
        if (this instanceof CellBlock) {
            putLong(offset, Double.doubleToRawLongBits(value));
        } else {
            UNSAFE.putDouble(target(), position(offset), value);
        }
    }

    /** Drops the reference in the cell that holds {@code offset}, so that its bytes count again. */
    public final void clearRef(long offset) {
        if (this instanceof ByteBlock block) {
            block.clear(offset);
        } else {
            ((CellBlock) this).set(offset, null);
        }
    }

    /** Stores a canonical pointer or a string in the 8-aligned cell at {@code offset}. */
    public final void putRef(long offset, Object value) {
        if (value == null || value instanceof Pointer p && p.base == null) {
            putLong(offset, Pointer.offset(value));
            clearRef(offset);
        } else if (this instanceof ByteBlock block) {
            block.set(offset, value);
        } else {
            ((CellBlock) this).set(offset, value);
        }
    }

    private Object source() {
        return this instanceof ByteBlock block ? block.bytes : ((CellBlock) this).source();
    }

    private Object target() {
        return this instanceof ByteBlock block ? block.bytes : ((CellBlock) this).target();
    }

    private long position(long offset) {
        return offset + (this instanceof CellBlock cells ? cells.bytes() : ByteBlock.BYTES);
    }

    @Override
    protected final long extent() {
        return capacity();
    }

    @Override
    public final String describe() {
        return size() + "-byte block";
    }

    private static Unsafe unsafe() {
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
