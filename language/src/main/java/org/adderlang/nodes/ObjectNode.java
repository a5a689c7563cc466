package org.adderlang.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;

/** An expression of type ptr, str, error or resume_tok. */
public abstract class ObjectNode extends ExprNode {
    @Override
    public final Type.Kind kind() {
        return Type.Kind.OBJECT;
    }

    @Override
    public abstract Object executeObject(VirtualFrame frame);

    @Override
    public void executeVoid(VirtualFrame frame) {
        executeObject(frame);
    }
}
