package org.adderlang.hooks;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import org.adderlang.api.HookKind;
import org.adderlang.il.Opcode;
import org.adderlang.il.Value;
import org.adderlang.nodes.InstructionMark;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.InstructionTag;
import org.adderlang.nodes.control.CodeRootNode;

/** Turns the marks before instructions into hook events. */
final class InstructionEvents extends ExecutionEventNode {
    private final InstructionEvent event;
    private final InstructionEvent previous;
    private final Resumptions resumptions;
    private final boolean leaves;

    private InstructionEvents(HookTable hooks, EventContext context, InstructionMark mark, Resumptions resumptions) {
        InstructionSite site = mark.site();
        this.event = new InstructionEvent(hooks, context, site);
        this.previous = site.ip() == 0 ? null
                : new InstructionEvent(hooks, context, new InstructionSite(site.function(), site.block(), site.ip() - 1));
        this.resumptions = resumptions;
        this.leaves = site.instruction().opcode().isTerminator() || mark.tailCallee() != null;
    }

    static EventBinding<?> attach(Instrumenter instrumenter, HookTable hooks) {
        var resumptions = new Resumptions();
        return instrumenter.attachExecutionEventFactory(SourceSectionFilter.newBuilder().tagIs(InstructionTag.class).build(),
                context -> isSingleStep(context) && context.getInstrumentedNode() instanceof InstructionMark mark
                        ? new InstructionEvents(hooks, context, mark, resumptions) : null);
    }

    /** Whether every instruction has a mark of its own, and every value a slot. */
    static boolean isSingleStep(EventContext context) {
        return context.getInstrumentedNode().getRootNode() instanceof CodeRootNode root && root.locals().stable();
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        before(frame.materialize());
    }

    @TruffleBoundary
    private void before(MaterializedFrame frame) {
        // Instructions of a block run one after the other, so one has ended when the next begins.
        if (!resumptions.end(frame) && previous != null) {
            Object result = null;
            if (previous.instruction().hasResult()) {
                int id = previous.instruction().result();
                result = previous.value(frame, id);
                previous.fire(HookKind.VALUE_WRITE, id, result);
            }
            previous.fireAfter(result, null);
        }
        for (Value operand : event.instruction().operands()) {
            if (operand instanceof Value.Temp(int id)) {
                event.fire(HookKind.VALUE_READ, id, event.value(frame, id));
            }
        }
        Opcode opcode = event.instruction().opcode();
        if (opcode == Opcode.LOAD || opcode == Opcode.STORE) {
            event.fireMemory(opcode == Opcode.LOAD ? HookKind.MEMORY_LOAD : HookKind.MEMORY_STORE, frame);
        }
        event.fire(HookKind.BEFORE_INSTRUCTION);
        if (leaves) {
            event.fireAfter(null, null);
        }
        if (opcode == Opcode.RESUME_SAME || opcode == Opcode.RESUME_NEXT) {
            resumptions.begin(frame);
        }
    }
}
