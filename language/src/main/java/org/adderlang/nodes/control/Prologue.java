package org.adderlang.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.nodes.StatementNode;
import org.adderlang.runtime.ThreadState;

/** What a function does before its first block. */
public final class Prologue extends Node {
    @Children private final StatementNode[] copies;
    private final int depthSlot;
    private final int faultSlot;

    /** @param copies put the arguments into the parameters' slots */
    public Prologue(StatementNode[] copies, FrameLayout layout) {
        this.copies = copies;
        this.depthSlot = layout.depthSlot;
        this.faultSlot = layout.faultSlot;
    }

    @ExplodeLoop
    void execute(VirtualFrame frame) {
        if (depthSlot >= 0) {
            ThreadState thread = (ThreadState) frame.getArguments()[0];
            frame.setLongStatic(depthSlot, (long) thread.tailCalls << 32 | thread.remainingDepth);
            frame.setLongStatic(faultSlot, -1);
        }
        for (StatementNode copy : copies) {
            copy.execute(frame);
        }
    }
}
