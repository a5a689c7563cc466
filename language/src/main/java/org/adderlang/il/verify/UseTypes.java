package org.adderlang.il.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Param;
import org.adderlang.il.Signature;
import org.adderlang.il.Target;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/**
 * What the uses of a function's values say about their types. Needed for results of {@code call.indirect} that are written
 * without annotation and signature, as the tool chain of IL 0.2.0 prints them (il.md §14). A use that demands one type
 * counts more than a call argument, where ptr and str stand for each other.
 */
final class UseTypes {
    private final Callees callees;
    private final Map<String, Block> blocks = new HashMap<>();
    private final Type[] exact;
    private final Type[] asArgument;

    UseTypes(Function function, Callees callees) {
        this.callees = callees;
        this.exact = new Type[function.valueCount()];
        this.asArgument = new Type[function.valueCount()];
        function.blocks().forEach(block -> blocks.put(block.label(), block));
        for (Block block : function.blocks()) {
            for (Instruction instruction : block.instructions()) {
                addUses(function, instruction);
            }
        }
    }

    /** The type each value is used as, by value id; {@link Type#VOID} when no use tells. */
    Type[] types() {
        Type[] result = new Type[exact.length];
        Arrays.setAll(result, id -> exact[id] != null ? exact[id] : asArgument[id] != null ? asArgument[id] : Type.VOID);
        return result;
    }

    private void addUses(Function function, Instruction instruction) {
        List<Value> operands = instruction.operands();
        switch (instruction.opcode()) {
            case CALL -> addArguments(callees.signature(instruction.callee()), operands);
            case CALL_INDIRECT -> {
                if (!operands.isEmpty()) {
                    addArguments(indirectSignature(instruction), operands.subList(1, operands.size()));
                }
            }
            case STORE -> {
                if (operands.size() == 2) {
                    note(exact, operands.get(0), Type.PTR);
                    note(exact, operands.get(1), instruction.type());
                }
            }
            case RET -> operands.forEach(value -> note(exact, value, function.returnType()));
            default -> {
                List<Type> demanded = instruction.opcode().operandTypes();
                for (int i = 0; i < Math.min(demanded.size(), operands.size()); i++) {
                    note(exact, operands.get(i), demanded.get(i));
                }
            }
        }
        for (Target target : instruction.targets()) {
            addBranchArguments(target);
        }
    }

    private Signature indirectSignature(Instruction call) {
        return call.operand(0) instanceof Value.GlobalRef(String name) ? callees.signature(name) : call.signature();
    }

    private void addArguments(Signature signature, List<Value> arguments) {
        if (signature != null) {
            for (int i = 0; i < Math.min(arguments.size(), signature.params().size()); i++) {
                note(asArgument, arguments.get(i), signature.params().get(i));
            }
        }
    }

    private void addBranchArguments(Target target) {
        Block block = blocks.get(target.label());
        if (block != null) {
            List<Param> params = block.params();
            for (int i = 0; i < Math.min(params.size(), target.args().size()); i++) {
                note(exact, target.args().get(i), params.get(i).type());
            }
        }
    }

    private static void note(Type[] uses, Value value, Type type) {
        if (value instanceof Value.Temp(int id) && id >= 0 && id < uses.length && uses[id] == null) {
            uses[id] = type;
        }
    }
}
