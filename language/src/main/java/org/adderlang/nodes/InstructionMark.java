package org.adderlang.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.Tag;
import org.adderlang.runtime.ThreadState;

/**
 * Stands before one or more instructions that are about to run, for step limits and tools. Of the instructions it stands
 * for only the last one can trap or have an effect, so charging them together is exact.
 */
public final class InstructionMark extends StatementNode {
    private final int count;
    private final String tailCallee;

    /**
     * @param count      the number of instructions
     * @param tailCallee the function that the last one tail-calls, or null
     */
    public InstructionMark(int count, String tailCallee) {
        this.count = count;
        this.tailCallee = tailCallee;
    }

    /** The number of instructions this node stands for. */
    public int count() {
        return count;
    }

    /** The name of the function that the instruction tail-calls, or null. */
    public String tailCallee() {
        return tailCallee;
    }

    @Override
    public void execute(VirtualFrame frame) {
        ThreadState thread = (ThreadState) frame.getArguments()[0];
        if (thread.remainingSteps < count) {
            thread.refillSteps(count, this);
        }
        thread.remainingSteps -= count;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == InstructionTag.class || tag != InstructionPartTag.class && super.hasTag(tag);
    }
}
