package org.adderlang.nodes.memory;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.MemoryBlock;

/** load ptr, str, error and resume_tok: a stored reference, or the pointer that the stored bytes stand for. */
public final class LoadReference extends MemoryAccess {
    /** Whether a cell here held no reference; then its bytes count. */
    @CompilationFinal private boolean numbers;
    /** Whether those bytes were not null, but an address. */
    @CompilationFinal private boolean addresses;

    public LoadReference(InstructionSite site, ExprNode base, ExprNode offset) {
        super(site, false, 8, base, offset);
    }

    @Override
    public Type.Kind kind() {
        return Type.Kind.OBJECT;
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        Object pointer = base.executeObject(frame);
        long index = index(frame);
        if (isByteBlock(pointer)) {
            ByteBlock block = (ByteBlock) pointer;
            if (!numbers) {
                // The array of references alone tells whether there is one; the size of the block does not matter.
                long cell = cellOf(index);
                Object[] references = block.refs();
                if (Long.compareUnsigned(cell, references.length) < 0) {
                    Object reference = ByteBlock.ref(references, cell);
                    if (reference != null) {
                        return reference;
                    }
                }
                expectNumbers();
            }
            return read(frame, block, index);
        }
        if (isCellBlock(pointer)) {
            return read(frame, cellBlock(pointer), index);
        }
        long at = offsetOf(index);
        Object resolved = resolve(frame, pointer, at);
        long offset = offsetIn(resolved, pointer, at);
        return get(frame, block(resolved, offset), offset);
    }

    private Object read(VirtualFrame frame, MemoryBlock block, long index) {
        return get(frame, block, locate(block, index));
    }

    private Object get(VirtualFrame frame, MemoryBlock block, long at) {
        Object reference = block.refAt(at);
        if (reference != null) {
            return reference;
        }
        expectNumbers();
        long bits = block.getLong(at);
        return bits == 0 ? null : pointerOf(frame, bits);
    }

    private void expectNumbers() {
        if (!numbers) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            numbers = true;
        }
    }

    private Object pointerOf(VirtualFrame frame, long bits) {
        if (!addresses) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            addresses = true;
        }
        return thread(frame).program().addresses().toPointer(bits);
    }
}
