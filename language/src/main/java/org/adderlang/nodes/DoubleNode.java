package org.adderlang.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;

/** An f64 expression. */
public abstract class DoubleNode extends ExprNode {
    @Override
    public final Type.Kind kind() {
        return Type.Kind.DOUBLE;
    }

    @Override
    public abstract double executeDouble(VirtualFrame frame);

    @Override
    public void executeVoid(VirtualFrame frame) {
        executeDouble(frame);
    }
}
