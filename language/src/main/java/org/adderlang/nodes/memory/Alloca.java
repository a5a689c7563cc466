package org.adderlang.nodes.memory;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.runtime.MemoryBlock;

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
        return new MemoryBlock((int) size.executeLong(frame));
    }
}
