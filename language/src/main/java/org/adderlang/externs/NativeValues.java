package org.adderlang.externs;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Type;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Values of one call of a C function, by the rules of {@link org.adderlang.api.NativeLibrary}. */
public final class NativeValues {
    private final ProgramState program;
    private final Arena arena;
    private final List<Copy> copies = new ArrayList<>();

    /** A block of IL memory and the native copy that the C function works on. */
    private record Copy(MemoryBlock block, MemorySegment segment, byte[] before) {
        boolean contains(long address) {
            return address >= segment.address() && address <= segment.address() + segment.byteSize();
        }
    }

    public NativeValues(ProgramState program, Arena arena) {
        this.program = program;
        this.arena = arena;
    }

    public Arena arena() {
        return arena;
    }

    /** The 8 bytes that stand for a value. */
    public long toBits(Object value) {
        return switch (value) {
            case null -> 0;
            case Long number -> number;
            case Double number -> Double.doubleToRawLongBits(number);
            case ViperString string -> cString(string).address();
            default -> Pointer.base(value) instanceof MemoryBlock block
                    ? copyOf(block).address() + Pointer.offset(value) : program.addresses().toBits(value);
        };
    }

    /** The argument for a parameter of C. */
    public Object toC(Object value, Type type) {
        return switch (type) {
            case I1 -> (Long) value != 0;
            case I16 -> ((Long) value).shortValue();
            case I32 -> ((Long) value).intValue();
            case I64, F64 -> value;
            default -> MemorySegment.ofAddress(toBits(value));
        };
    }

    /** The IL value of 8 bytes. */
    public Object fromBits(long bits, Type type) {
        return switch (type) {
            case VOID -> null;
            case I1 -> (bits & 0xff) != 0 ? 1L : 0L;
            case I16 -> (long) (short) bits;
            case I32 -> (long) (int) bits;
            case I64 -> bits;
            case F64 -> Double.longBitsToDouble(bits);
            case STR -> string(bits);
            default -> pointer(bits);
        };
    }

    /** The IL value of a result of C. */
    public Object fromC(Object value, Type type) {
        return switch (value) {
            case Boolean truth -> truth ? 1L : 0L;
            case Double number -> number;
            case MemorySegment segment -> fromBits(segment.address(), type);
            default -> ((Number) value).longValue();
        };
    }

    private MemorySegment cString(ViperString string) {
        MemorySegment copy = arena.allocate(string.length() + 1L, 8);
        MemorySegment.copy(string.bytes(), 0, copy, ValueLayout.JAVA_BYTE, 0, string.length());
        return copy;
    }

    private static ViperString string(long address) {
        if (address == 0) {
            return null;
        }
        MemorySegment text = MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE - Math.max(0, address));
        int length = 0;
        while (text.get(ValueLayout.JAVA_BYTE, length) != 0) {
            length++;
        }
        return ViperString.wrap(text.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE));
    }

    private Object pointer(long bits) {
        for (Copy copy : copies) {
            if (copy.contains(bits)) {
                return Pointer.of(copy.block(), bits - copy.segment().address());
            }
        }
        return bits == 0 ? null : program.addresses().toPointer(bits);
    }

    private MemorySegment copyOf(MemoryBlock block) {
        for (Copy copy : copies) {
            if (copy.block() == block) {
                return copy.segment();
            }
        }
        MemorySegment segment = arena.allocate(block.capacity(), 16);
        for (int i = 0; i < block.capacity(); i++) {
            segment.set(ValueLayout.JAVA_BYTE, i, block.getByte(i));
        }
        for (long cell = 0; cell + 8 <= block.capacity(); cell += 8) {
            if (block.refAt(cell) != null) {
                segment.set(ValueLayout.JAVA_LONG, cell, program.addresses().toBits(block.refAt(cell)));
            }
        }
        copies.add(new Copy(block, segment, segment.toArray(ValueLayout.JAVA_BYTE)));
        return segment;
    }

    /** Takes over what the function has written. Cells it has left alone keep the references stored in them. */
    public void copyBack() {
        for (Copy copy : copies) {
            for (int i = 0; i < copy.before().length; i++) {
                byte now = copy.segment().get(ValueLayout.JAVA_BYTE, i);
                if (now != copy.before()[i]) {
                    materialize(copy, i);
                    copy.block().putByte(i, now);
                }
            }
        }
    }

    /** Before one byte of a stored reference changes, its other bytes must be there. */
    private static void materialize(Copy copy, int offset) {
        MemoryBlock block = copy.block();
        if (block.refAt(offset) != null) {
            block.clearRef(offset);
            int cell = offset & ~7;
            for (int i = cell; i < Math.min(cell + 8, block.capacity()); i++) {
                block.putByte(i, copy.before()[i]);
            }
        }
    }
}
