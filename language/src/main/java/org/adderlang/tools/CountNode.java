package org.adderlang.tools;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import org.adderlang.runtime.ThreadState;

/** Counts the instructions of one mark. */
final class CountNode extends ExecutionEventNode {
    private final RunSummary summary;
    private final int count;

    CountNode(RunSummary summary, int count) {
        this.summary = summary;
        this.count = count;
    }

    @Override
    protected void onReturnValue(VirtualFrame frame, Object result) {
        summary.add((ThreadState) frame.getArguments()[0], count);
    }
}
