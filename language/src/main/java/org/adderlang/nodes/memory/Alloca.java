package org.adderlang.nodes.memory;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.MemoryBudget;
import org.adderlang.runtime.ThreadState;

/**
 * alloca (il.md §7.2): a zeroed block, counted against the frame's stack. The block is garbage-collected, so it outlives
 * the frame while something points at it.
 */
public final class Alloca extends ObjectNode {
    @Child private AllocaLimit size;

    /** {@code size} takes the block's bytes from the stack. */
    public Alloca(AllocaLimit size) {
        this.size = size;
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        MemoryBlock block = MemoryBlock.ofSize((int) size.executeLong(frame));
        MemoryBudget budget = ((ThreadState) frame.getArguments()[0]).memory();
        if (budget != null) {
            budget.charge(block, this);
        }
        return block;
    }
}
