package org.adderlang.hooks;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import java.util.List;
import org.adderlang.api.HookEvent;
import org.adderlang.api.HookKind;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Value;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.InstructionTag;
import org.adderlang.nodes.StatementNode;
import org.adderlang.runtime.Trap;

/** Turns the marks before instructions into hook events. */
final class InstructionEvents extends ExecutionEventNode {
    private final HookTable hooks;
    private final EventContext context;
    private final InstructionSite site;

    private InstructionEvents(HookTable hooks, EventContext context, InstructionSite site) {
        this.hooks = hooks;
        this.context = context;
        this.site = site;
    }

    static EventBinding<?> attach(Instrumenter instrumenter, HookTable hooks) {
        return instrumenter.attachExecutionEventFactory(SourceSectionFilter.newBuilder().tagIs(InstructionTag.class).build(),
                context -> context.getInstrumentedNode() instanceof StatementNode mark && mark.site() != null
                        ? new InstructionEvents(hooks, context, mark.site()) : null);
    }

    @Override
    protected void onEnter(VirtualFrame frame) {
        before();
    }

    @TruffleBoundary
    private void before() {
        Instruction instruction = site.instruction();
        InstructionSite previous = site.ip() > 0 ? new InstructionSite(site.function(), site.block(), site.ip() - 1) : null;
        if (previous != null) {
            after(previous);
        }
        for (Value operand : instruction.operands()) {
            if (operand instanceof Value.Temp(int id)) {
                fire(HookKind.VALUE_READ, site.function().valueName(id), site);
            }
        }
        if (instruction.opcode() == Opcode.LOAD) {
            fire(HookKind.MEMORY_LOAD, instruction.opcode().toString(), site);
        } else if (instruction.opcode() == Opcode.STORE) {
            fire(HookKind.MEMORY_STORE, instruction.opcode().toString(), site);
        }
        fire(HookKind.BEFORE_INSTRUCTION, instruction.opcode().toString(), site);
        if (instruction.opcode().isTerminator()) {
            fire(HookKind.AFTER_INSTRUCTION, instruction.opcode().toString(), site);
        }
    }

    /** Instructions of a block run one after the other, so one has ended when the next begins. */
    private void after(InstructionSite ended) {
        Instruction instruction = ended.instruction();
        if (instruction.hasResult()) {
            fire(HookKind.VALUE_WRITE, ended.function().valueName(instruction.result()), ended);
        }
        fire(HookKind.AFTER_INSTRUCTION, instruction.opcode().toString(), ended);
    }

    private void fire(HookKind kind, String name, InstructionSite where) {
        try {
            hooks.fire(new HookEvent(kind, name, where.function().name(), where.faultLocation().toString(), List.of(), null, null),
                    context.getInstrumentedNode());
        } catch (Trap trap) {
            throw context.createError(trap);
        }
    }
}
