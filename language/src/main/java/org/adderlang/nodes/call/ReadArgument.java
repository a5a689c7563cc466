package org.adderlang.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;

/** Reads argument {@code index} of the running function. */
public final class ReadArgument extends ExprNode {
    private final Type.Kind kind;
    private final int index;

    /** {@code index} counts from 0 and leaves out the ThreadState. */
    public ReadArgument(Type.Kind kind, int index) {
        this.kind = kind;
        this.index = index + 1;
    }

    /** Counts from 0 and leaves out the ThreadState. */
    public int index() {
        return index - 1;
    }

    @Override
    public Type.Kind kind() {
        return kind;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        return (long) frame.getArguments()[index];
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        return (double) frame.getArguments()[index];
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        return frame.getArguments()[index];
    }
}
