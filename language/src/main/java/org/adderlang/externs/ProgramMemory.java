package org.adderlang.externs;

import org.adderlang.api.ForeignException;
import org.adderlang.api.ForeignMemory;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Memory of a program as externs see it. */
final class ProgramMemory implements ForeignMemory {
    private final String extern;
    private final ProgramState program;

    ProgramMemory(String extern, ProgramState program) {
        this.extern = extern;
        this.program = program;
    }

    private MemoryBlock block(Object pointer, String access) {
        Object resolved = resolve(pointer);
        if (Pointer.base(resolved) instanceof MemoryBlock block) {
            return block;
        }
        throw error(pointer == null ? "null " + access : access + " through " + ForeignValues.describe(pointer, program)
                + ", which has no bytes");
    }

    /** Bare integers may be addresses of objects (il.md §14). */
    private Object resolve(Object pointer) {
        if (pointer != null && !(pointer instanceof ManagedObject) && !(pointer instanceof Pointer)) {
            throw error("not a pointer: " + ForeignValues.describe(pointer, program));
        }
        return pointer instanceof Pointer p && p.base == null ? program.addresses().toPointer(p.offset) : pointer;
    }

    private long checked(Object pointer, long offset, int width, MemoryBlock block, String access) {
        long at = Pointer.offset(resolve(pointer)) + offset;
        if ((at & width - 1) != 0) {
            throw error("misaligned " + access);
        }
        if (!block.inBounds(at, width) || at + width > Math.max(block.size(), 8)) {
            throw error(access + " of " + width + " bytes at offset " + at + " is outside a " + block.describe());
        }
        return at;
    }

    private ForeignException error(String text) {
        return new ForeignException(TrapKind.INVALID_OPERATION, 0, extern + ": " + text);
    }

    @Override
    public long size(Object pointer) {
        Object resolved = resolve(pointer);
        if (Pointer.base(resolved) instanceof ViperString string) {
            return string.length() - Pointer.offset(resolved);
        }
        return block(pointer, "load").size() - Pointer.offset(resolved);
    }

    @Override
    public byte getByte(Object pointer, long offset) {
        if (Pointer.base(resolve(pointer)) instanceof ViperString string) {
            long at = Pointer.offset(resolve(pointer)) + offset;
            if (at < 0 || at >= string.length()) {
                throw error("load of 1 bytes at offset " + at + " is outside a string of " + string.length() + " bytes");
            }
            return (byte) string.byteAt((int) at);
        }
        MemoryBlock block = block(pointer, "load");
        return block.getByte(checked(pointer, offset, 1, block, "load"));
    }

    @Override
    public int getInt(Object pointer, long offset) {
        MemoryBlock block = block(pointer, "load");
        return block.getInt(checked(pointer, offset, 4, block, "load"));
    }

    @Override
    public long getLong(Object pointer, long offset) {
        MemoryBlock block = block(pointer, "load");
        long at = checked(pointer, offset, 8, block, "load");
        Object reference = block.refAt(at);
        return reference == null ? block.getLong(at) : program.addresses().toBits(reference);
    }

    @Override
    public double getDouble(Object pointer, long offset) {
        return Double.longBitsToDouble(getLong(pointer, offset));
    }

    @Override
    public Object getReference(Object pointer, long offset) {
        MemoryBlock block = block(pointer, "load");
        long at = checked(pointer, offset, 8, block, "load");
        Object reference = block.refAt(at);
        if (reference == null && block.getLong(at) != 0) {
            reference = program.addresses().toPointer(block.getLong(at));
        }
        return ForeignValues.toJava(reference, extern);
    }

    @Override
    public void putByte(Object pointer, long offset, byte value) {
        MemoryBlock block = block(pointer, "store");
        long at = checked(pointer, offset, 1, block, "store");
        block.clearRef(at);
        block.putByte(at, value);
    }

    @Override
    public void putInt(Object pointer, long offset, int value) {
        MemoryBlock block = block(pointer, "store");
        long at = checked(pointer, offset, 4, block, "store");
        block.clearRef(at);
        block.putInt(at, value);
    }

    @Override
    public void putLong(Object pointer, long offset, long value) {
        MemoryBlock block = block(pointer, "store");
        long at = checked(pointer, offset, 8, block, "store");
        block.clearRef(at);
        block.putLong(at, value);
    }

    @Override
    public void putDouble(Object pointer, long offset, double value) {
        putLong(pointer, offset, Double.doubleToRawLongBits(value));
    }

    @Override
    public Object allocate(int bytes) {
        if (bytes < 0) {
            throw error("negative allocation");
        }
        return MemoryBlock.ofSize(bytes);
    }

    @Override
    public Object add(Object pointer, long bytes) {
        return Pointer.add(resolve(pointer), bytes);
    }
}
