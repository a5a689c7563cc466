package org.adderlang.tools;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import org.adderlang.nodes.InstructionMark;

/** Tells the session about an instruction that is about to run; the step limit has been checked by then. */
final class ObserveNode extends ExecutionEventNode {
    private final RunSession session;
    private final InstructionMark mark;

    ObserveNode(RunSession session, InstructionMark mark) {
        this.session = session;
        this.mark = mark;
    }

    @Override
    protected void onReturnValue(VirtualFrame frame, Object result) {
        session.reached(mark, frame.materialize());
    }
}
