package org.adderlang.nodes.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;

/** load i1, i16, i32 and i64: little-endian and sign-extended; i1 is the lowest bit of a byte (il.md §3.5). */
public final class LoadInteger extends MemoryAccess {
    private final int width;

    public LoadInteger(InstructionSite site, Type type, ExprNode base, ExprNode offset) {
        super(site, false, type.size(), base, offset);
        this.width = type.size();
    }

    @Override
    public Type.Kind kind() {
        return Type.Kind.LONG;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        Object pointer = base.executeObject(frame);
        long index = index(frame);
        if (isByteBlock(pointer)) {
            return read(frame, (ByteBlock) pointer, index);
        }
        if (isCellBlock(pointer)) {
            return read(frame, cellBlock(pointer), index);
        }
        return readUnusual(frame, pointer, offsetOf(index));
    }

    private long readUnusual(VirtualFrame frame, Object pointer, long at) {
        Object resolved = resolve(frame, pointer, at);
        long offset = offsetIn(resolved, pointer, at);
        if (Pointer.base(resolved) instanceof ViperString string) {
            return readString(string, offset);
        }
        return get(frame, block(resolved, offset), offset);
    }

    private long read(VirtualFrame frame, MemoryBlock block, long index) {
        return get(frame, block, locate(block, index));
    }

    private long get(VirtualFrame frame, MemoryBlock block, long at) {
        Object reference = reference(block, at);
        if (reference != null) {
            long bits = thread(frame).program().addresses().toBits(reference);
            return extend(bits >> ((at & 7) * 8));
        }
        if (width == 8) {
            return block.getLong(at);
        }
        if (width == 4) {
            return block.getInt(at);
        }
        return width == 2 ? block.getShort(at) : block.getByte(at) & 1;
    }

    private long extend(long bits) {
        return width == 8 ? bits : width == 4 ? (int) bits : width == 2 ? (short) bits : bits & 1;
    }

    /** A byte pointer from rt_string_cstr: the bytes and a terminating NUL can be read. */
    @TruffleBoundary
    private long readString(ViperString string, long at) {
        if ((at & width - 1) != 0 || at < 0 || at + width > string.length() + 1L) {
            throw trap(string, at);
        }
        long bits = 0;
        for (int i = 0; i < width && at + i < string.length(); i++) {
            bits |= (long) string.byteAt((int) at + i) << (8 * i);
        }
        return extend(bits);
    }
}
