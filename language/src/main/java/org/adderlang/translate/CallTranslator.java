package org.adderlang.translate;

import java.util.List;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.il.Type.Kind;
import org.adderlang.il.Value;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.call.DirectCall;
import org.adderlang.nodes.call.ExternCall;
import org.adderlang.nodes.call.FailingCall;
import org.adderlang.nodes.call.IndirectCall;
import org.adderlang.nodes.call.ModuleVariableAddress;
import org.adderlang.nodes.expr.ConstantNodes.ObjectConstant;
import org.adderlang.nodes.expr.SlotNodes;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.ModuleVariable;
import org.adderlang.runtime.ModuleVariables;
import org.adderlang.runtime.ViperString;

/** Translates call and call.indirect: IL functions first, then the library (il.md §4.2). */
final class CallTranslator {
    private final BlockTranslator block;

    CallTranslator(BlockTranslator block) {
        this.block = block;
    }

    void translate(Instruction instruction) {
        if (instruction.opcode() == Opcode.CALL) {
            call(instruction, instruction.callee(), instruction.operands());
        } else if (instruction.operand(0) instanceof Value.GlobalRef(String name)) {
            call(instruction, name, instruction.operands().subList(1, instruction.operands().size()));
        } else {
            List<Value> arguments = instruction.operands().subList(1, instruction.operands().size());
            ExprNode callee = block.use(instruction.operand(0), Kind.OBJECT);
            ExprNode[] values = arguments.stream().map(v -> block.operand(v).value()).toArray(ExprNode[]::new);
            define(new IndirectCall(block.site(), resultKind(instruction), callee, values));
        }
    }

    private void call(Instruction instruction, String name, List<Value> values) {
        Kind kind = resultKind(instruction);
        FunctionObject function = block.function.code.function(name);
        if (function != null) {
            List<Type> params = function.signature().params();
            ExprNode[] arguments = arguments(block, values, params);
            define(params.size() == values.size() ? new DirectCall(block.site(), kind, function, block.depthChange(),
                            block.function.code.earlyReturns(name), arguments)
                    : new FailingCall(block.site(), kind, name, arguments, TrapKind.INVALID_OPERATION,
                            countMismatch(name, params.size(), values.size())));
            return;
        }
        ExprNode[] arguments = arguments(block, values, List.of());
        ExprNode call = ExternCall.create(block.site(), kind, block.function.code.externUse(name, arguments, kind), arguments,
                moduleVariable(name, arguments), !block.function.options.charge());
        if (call instanceof ModuleVariableAddress address && block.isInLoop()
                && block.function.code.canMakeEarly(address.variable())) {
            address.readFrom(new SlotNodes.ReadObject(block.function.variableSlot(address.variable())));
        }
        define(call);
    }

    /** The module variable whose address a call takes, if its name is a constant; else null. */
    private ModuleVariable moduleVariable(String callee, ExprNode[] arguments) {
        ModuleVariables.Kind kind = ModuleVariables.Kind.ofExtern(callee);
        return kind != null && arguments.length == 1 && arguments[0] instanceof ObjectConstant constant
                && constant.value() instanceof ViperString name ? block.function.code.moduleVariable(name, kind) : null;
    }

    private static String countMismatch(String name, int expected, int received) {
        return "argument count mismatch for function " + name + ": expected " + expected + " argument"
                + (expected == 1 ? "" : "s") + ", received " + received;
    }

    private void define(ExprNode call) {
        block.define(new Operand(call), false);
    }

    private Kind resultKind(Instruction instruction) {
        if (!instruction.hasResult()) {
            return Kind.NONE;
        }
        Kind kind = block.function.types[instruction.result()].kind();
        return kind == Kind.NONE ? Kind.LONG : kind;
    }

    /** Argument expressions of the kinds that the parameters have; of their own kinds where there is no parameter. */
    static ExprNode[] arguments(BlockTranslator block, List<Value> values, List<Type> params) {
        var arguments = new ExprNode[values.size()];
        for (int i = 0; i < arguments.length; i++) {
            ExprNode value = block.operand(values.get(i)).value();
            arguments[i] = i < params.size() ? Kinds.coerce(value, params.get(i).kind()) : value;
        }
        return arguments;
    }
}
