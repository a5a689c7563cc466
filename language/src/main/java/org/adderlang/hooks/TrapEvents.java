package org.adderlang.hooks;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import org.adderlang.nodes.InstructionPartTag;
import org.adderlang.nodes.StatementNode;
import org.adderlang.runtime.Trap;

/** Turns traps of instructions into hook events, for hooks that watch the ends of instructions. */
final class TrapEvents extends ExecutionEventNode {
    private final InstructionEvent event;

    private TrapEvents(InstructionEvent event) {
        this.event = event;
    }

    static EventBinding<?> attach(Instrumenter instrumenter, HookTable hooks) {
        return instrumenter.attachExecutionEventFactory(
                SourceSectionFilter.newBuilder().tagIs(InstructionPartTag.class).build(),
                context -> InstructionEvents.isSingleStep(context) && context.getInstrumentedNode() instanceof StatementNode statement
                        ? new TrapEvents(new InstructionEvent(hooks, context, statement.site())) : null);
    }

    @Override
    protected void onReturnExceptional(VirtualFrame frame, Throwable exception) {
        if (exception instanceof Trap) {
            trapped(exception);
        }
    }

    @TruffleBoundary
    private void trapped(Throwable trap) {
        event.fireAfter(null, trap);
    }
}
