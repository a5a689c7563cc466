package org.adderlang.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.expr.SlotNodes;

/** Puts an argument of the running function into a slot of the argument's kind. */
public final class CopyArgument extends StatementNode implements SlotNodes.Writer {
    private final Type.Kind kind;
    private final int index;
    private final int slot;

    /** {@code index} counts from 0 and leaves out the ThreadState. */
    public CopyArgument(Type.Kind kind, int index, int slot) {
        this.kind = kind;
        this.index = index + 1;
        this.slot = slot;
    }

    @Override
    public int[] writtenSlots() {
        return new int[]{slot};
    }

    @Override
    public void execute(VirtualFrame frame) {
        Object value = frame.getArguments()[index];
        if (kind == Type.Kind.LONG) {
            frame.setLongStatic(slot, (long) value);
        } else if (kind == Type.Kind.DOUBLE) {
            frame.setDoubleStatic(slot, (double) value);
        } else {
            frame.setObjectStatic(slot, value);
        }
    }
}
