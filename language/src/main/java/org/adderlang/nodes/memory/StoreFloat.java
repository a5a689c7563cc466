package org.adderlang.nodes.memory;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.CellBlock;
import org.adderlang.runtime.MemoryBlock;

/** store f64. */
public final class StoreFloat extends MemoryAccess {
    @Child private ExprNode value;

    public StoreFloat(InstructionSite site, ExprNode base, ExprNode offset, ExprNode value) {
        super(site, true, 8, base, offset);
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
        double stored = value.executeDouble(frame);
        if (isByteBlock(pointer)) {
            write((ByteBlock) pointer, locate((ByteBlock) pointer, index), stored);
            return;
        }
        if (isCellBlock(pointer)) {
            CellBlock block = cellBlock(pointer);
            write(block, locate(block, index), stored);
            return;
        }
        long at = offsetOf(index);
        Object resolved = resolve(frame, pointer, at);
        long offset = offsetIn(resolved, pointer, at);
        write(block(resolved, offset), offset, stored);
    }

    private void write(MemoryBlock block, long at, double stored) {
        if (reference(block, at) != null) {
            block.clearRef(at);
        }
        block.putDouble(at, stored);
    }
}
