package org.adderlang.nodes.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.CellBlock;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ThreadState;

/** store i1, i16, i32 and i64: the value truncated to the width (il.md §3.5). */
public final class StoreInteger extends MemoryAccess {
    @Child private ExprNode value;
    private final int width;

    public StoreInteger(InstructionSite site, Type type, ExprNode base, ExprNode offset, ExprNode value) {
        super(site, true, type.size(), base, offset);
        this.width = type.size();
        this.value = value;
    }

    @Override
    public Type.Kind kind() {
        return Type.Kind.NONE;
    }

    @Override
    public void executeVoid(VirtualFrame frame) {
        Object pointer = base.executeObject(frame);
        long index = index(frame);
        long stored = value.executeLong(frame);
        if (isByteBlock(pointer)) {
            write(frame, (ByteBlock) pointer, locate((ByteBlock) pointer, index), stored);
            return;
        }
        if (isCellBlock(pointer)) {
            CellBlock block = cellBlock(pointer);
            write(frame, block, locate(block, index), stored);
            return;
        }
        long at = offsetOf(index);
        Object resolved = resolve(frame, pointer, at);
        long offset = offsetIn(resolved, pointer, at);
        write(frame, block(resolved, offset), offset, stored);
    }

    private void write(VirtualFrame frame, MemoryBlock block, long at, long stored) {
        Object reference = reference(block, at);
        if (reference != null) {
            releaseReference(thread(frame), block, at, reference);
        }
        if (width == 8) {
            block.putLong(at, stored);
        } else if (width == 4) {
            block.putInt(at, (int) stored);
        } else if (width == 2) {
            block.putShort(at, (short) stored);
        } else {
            block.putByte(at, (byte) (stored & 1));
        }
    }

    /** A narrow store changes part of a pointer's bits: the rest must keep them. */
    @TruffleBoundary
    private void releaseReference(ThreadState thread, MemoryBlock block, long at, Object reference) {
        if (width < 8) {
            block.putLong(at & -8, thread.program().addresses().toBits(reference));
        }
        block.clearRef(at);
    }
}
