package org.adderlang.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** An integer expression that is 0 or 1, computed as a boolean. */
public abstract class BooleanNode extends LongNode {
    @Override
    public abstract boolean executeBoolean(VirtualFrame frame);

    @Override
    public final long executeLong(VirtualFrame frame) {
        return executeBoolean(frame) ? 1 : 0;
    }
}
