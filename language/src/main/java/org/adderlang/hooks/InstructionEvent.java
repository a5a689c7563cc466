package org.adderlang.hooks;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.instrumentation.EventContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.adderlang.api.HookEvent;
import org.adderlang.api.HookKind;
import org.adderlang.externs.ForeignValues;
import org.adderlang.il.Instruction;
import org.adderlang.il.Type;
import org.adderlang.il.Value;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.control.CodeRootNode;
import org.adderlang.nodes.scope.Local;
import org.adderlang.runtime.Trap;

/** Fires the hook events of one instruction, with the values that it reads and writes. */
final class InstructionEvent {
    private final HookTable hooks;
    private final EventContext context;
    private final InstructionSite site;
    private final String location;

    InstructionEvent(HookTable hooks, EventContext context, InstructionSite site) {
        this.hooks = hooks;
        this.context = context;
        this.site = site;
        this.location = site.faultLocation().toString();
    }

    Instruction instruction() {
        return site.instruction();
    }

    /** The value with this id; null for one that hooks do not see. */
    Object value(Frame frame, int id) {
        Local local = ((CodeRootNode) context.getInstrumentedNode().getRootNode()).locals().find(id);
        if (local == null || local.isCell() || local.type() == Type.ERROR || local.type() == Type.RESUME_TOK) {
            return null;
        }
        return ForeignValues.toTool(local.read(frame));
    }

    private Object value(Frame frame, Value operand) {
        return switch (operand) {
            case Value.Temp(int id) -> value(frame, id);
            case Value.IntConst(long number, boolean _) -> number;
            case Value.FloatConst(double number) -> number;
            case Value.StrConst(String bytes) -> bytes;
            case Value.NullConst _, Value.GlobalRef _ -> null;
        };
    }

    /** An event of the value with this id. */
    void fire(HookKind kind, int id, Object value) {
        fire(kind, site.function().valueName(id), Collections.singletonList(value), null, null);
    }

    /** A load, with its address, or a store, with its address and its value. */
    void fireMemory(HookKind kind, Frame frame) {
        if (hooks.wants(kind)) {
            List<Object> values = new ArrayList<>();
            instruction().operands().forEach(operand -> values.add(value(frame, operand)));
            fire(kind, instruction().opcode().toString(), values, null, null);
        }
    }

    void fire(HookKind kind) {
        fire(kind, instruction().opcode().toString(), List.of(), null, null);
    }

    /** The end of the instruction, with its result or the trap that ended it. */
    void fireAfter(Object result, Throwable failure) {
        fire(HookKind.AFTER_INSTRUCTION, instruction().opcode().toString(), List.of(), result, failure);
    }

    private void fire(HookKind kind, String name, List<Object> arguments, Object result, Throwable failure) {
        if (!hooks.wants(kind)) {
            return;
        }
        try {
            hooks.fire(new HookEvent(kind, name, site.function().name(), location, arguments, result, failure),
                    context.getInstrumentedNode());
        } catch (Trap trap) {
            throw context.createError(trap);
        }
    }
}
