package org.adderlang.nodes.memory;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.MemoryBlock;

/** load f64. */
public final class LoadFloat extends MemoryAccess {
    public LoadFloat(InstructionSite site, ExprNode base, ExprNode offset) {
        super(site, false, 8, base, offset);
    }

    @Override
    public Type.Kind kind() {
        return Type.Kind.DOUBLE;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        Object pointer = base.executeObject(frame);
        long index = index(frame);
        if (isByteBlock(pointer)) {
            return read(frame, (ByteBlock) pointer, index);
        }
        if (isCellBlock(pointer)) {
            return read(frame, cellBlock(pointer), index);
        }
        long at = offsetOf(index);
        Object resolved = resolve(frame, pointer, at);
        long offset = offsetIn(resolved, pointer, at);
        return get(frame, block(resolved, offset), offset);
    }

    private double read(VirtualFrame frame, MemoryBlock block, long index) {
        return get(frame, block, locate(block, index));
    }

    private double get(VirtualFrame frame, MemoryBlock block, long at) {
        Object reference = reference(block, at);
        if (reference != null) {
            return Double.longBitsToDouble(thread(frame).program().addresses().toBits(reference));
        }
        return block.getDouble(at);
    }
}
