package org.adderlang.nodes.memory;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.runtime.ThreadState;

/** The address of a scalar global, which every program has its own copy of. */
public final class GlobalStorage extends ObjectNode {
    private final int index;

    public GlobalStorage(int index) {
        this.index = index;
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        return ((ThreadState) frame.getArguments()[0]).program().global(index);
    }
}
