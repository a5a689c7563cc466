package org.adderlang.library.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;

/**
 * Memory accesses by library code through canonical pointers: out-parameters, arrays, raw blocks. Those that the IL's own
 * load and store refuse (il.md §3.5) trap with InvalidOperation and the same texts: {@code null load}, {@code misaligned
 * store}, {@code load of 8 bytes at offset 16 is outside a 16-byte block}.
 */
public final class Memory {
    /** Addresses below this are the null pointer plus a field's offset. */
    private static final long NULL_PAGE = 1 << 16;

    private Memory() {
    }

    public static byte getByte(ProgramState program, Object pointer) {
        MemoryBlock block = readable(pointer, 1);
        long offset = Pointer.offset(pointer);
        return block.refAt(offset) == null ? block.getByte(offset)
                : (byte) (cellBits(program, block, offset) >> (offset & 7) * 8);
    }

    public static int getInt(ProgramState program, Object pointer) {
        MemoryBlock block = readable(pointer, 4);
        long offset = Pointer.offset(pointer);
        return block.refAt(offset) == null ? block.getInt(offset)
                : (int) (cellBits(program, block, offset) >> (offset & 7) * 8);
    }

    public static long getLong(ProgramState program, Object pointer) {
        MemoryBlock block = readable(pointer, 8);
        return getLong(program, block, Pointer.offset(pointer));
    }

    public static double getDouble(ProgramState program, Object pointer) {
        return Double.longBitsToDouble(getLong(program, pointer));
    }

    /** The pointer or string in an 8-byte cell, as a canonical pointer. */
    public static Object getPointer(ProgramState program, Object pointer) {
        MemoryBlock block = readable(pointer, 8);
        return getPointer(program, block, Pointer.offset(pointer));
    }

    /** The bits of the 8-byte cell at a valid offset. */
    public static long getLong(ProgramState program, MemoryBlock block, long offset) {
        return block.refAt(offset) == null ? block.getLong(offset) : cellBits(program, block, offset);
    }

    /** The pointer or string in the 8-byte cell at a valid offset. */
    public static Object getPointer(ProgramState program, MemoryBlock block, long offset) {
        Object ref = block.refAt(offset);
        if (ref != null) {
            return ref;
        }
        long bits = block.getLong(offset);
        return bits == 0 ? null : program.addresses().toPointer(bits);
    }

    public static void putByte(ProgramState program, Object pointer, int value) {
        MemoryBlock block = writable(pointer, 1);
        long offset = Pointer.offset(pointer);
        keepBits(program, block, offset);
        block.putByte(offset, (byte) value);
    }

    public static void putInt(ProgramState program, Object pointer, int value) {
        MemoryBlock block = writable(pointer, 4);
        long offset = Pointer.offset(pointer);
        keepBits(program, block, offset);
        block.putInt(offset, value);
    }

    public static void putLong(Object pointer, long value) {
        MemoryBlock block = writable(pointer, 8);
        long offset = Pointer.offset(pointer);
        block.clearRef(offset);
        block.putLong(offset, value);
    }

    public static void putDouble(Object pointer, double value) {
        putLong(pointer, Double.doubleToRawLongBits(value));
    }

    /** Stores a canonical pointer or a string. */
    public static void putPointer(Object pointer, Object value) {
        MemoryBlock block = writable(pointer, 8);
        block.putRef(Pointer.offset(pointer), value);
    }

    private static MemoryBlock readable(Object pointer, int width) {
        return checked(pointer, width, "load");
    }

    private static MemoryBlock writable(Object pointer, int width) {
        return checked(pointer, width, "store");
    }

    private static MemoryBlock checked(Object pointer, int width, String access) {
        ManagedObject base = Pointer.base(pointer);
        long offset = Pointer.offset(pointer);
        if (base instanceof MemoryBlock block && block.inBounds(offset, width) && (offset & width - 1) == 0) {
            return block;
        }
        throw invalidAccess(pointer, width, access);
    }

    @TruffleBoundary
    private static LibraryTrap invalidAccess(Object pointer, int width, String access) {
        ManagedObject base = Pointer.base(pointer);
        long offset = Pointer.offset(pointer);
        if (base == null) {
            return LibraryTrap.invalidOperation(offset >= 0 && offset < NULL_PAGE ? "null " + access
                    : access + " at address 0x" + Long.toHexString(offset) + ", which belongs to no object");
        }
        if ((offset & width - 1) != 0) {
            return LibraryTrap.invalidOperation("misaligned " + access);
        }
        return LibraryTrap.invalidOperation(access + " of " + width + " bytes at offset " + offset
                + (base instanceof MemoryBlock ? " is outside a " : " of a ") + base.describe());
    }

    /** Turns a reference into its bits, so that a part of the cell can be overwritten. */
    private static void keepBits(ProgramState program, MemoryBlock block, long offset) {
        if (block.refAt(offset) != null) {
            long cell = offset & -8;
            block.putLong(cell, cellBits(program, block, cell));
            block.clearRef(cell);
        }
    }

    private static long cellBits(ProgramState program, MemoryBlock block, long offset) {
        return program.addresses().toBits(block.refAt(offset));
    }
}
