package org.adderlang.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;

/** An integer expression. */
public abstract class LongNode extends ExprNode {
    @Override
    public final Type.Kind kind() {
        return Type.Kind.LONG;
    }

    @Override
    public abstract long executeLong(VirtualFrame frame);

    @Override
    public void executeVoid(VirtualFrame frame) {
        executeLong(frame);
    }
}
