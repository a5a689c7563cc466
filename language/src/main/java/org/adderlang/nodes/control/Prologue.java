package org.adderlang.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.nodes.StatementNode;
import org.adderlang.runtime.ThreadState;

/** What a function does before its first block. */
public final class Prologue extends Node {
    @Children private final StatementNode[] copies;
    private final FrameLayout layout;

    /** @param copies put the arguments into the parameters' slots */
    public Prologue(StatementNode[] copies, FrameLayout layout) {
        this.copies = copies;
        this.layout = layout;
    }

    @ExplodeLoop
    void execute(VirtualFrame frame) {
        if (layout.depthSlot >= 0) {
            ThreadState thread = (ThreadState) frame.getArguments()[0];
            frame.setLongStatic(layout.depthSlot, (long) thread.tailCalls << 32 | thread.remainingDepth);
            frame.setLongStatic(layout.faultSlot, -1);
        }
        for (StatementNode copy : copies) {
            copy.execute(frame);
        }
    }
}
