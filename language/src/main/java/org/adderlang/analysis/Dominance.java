package org.adderlang.analysis;

import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/**
 * Tells whether a function reads only values that were computed before. The verifier demands that within a block only, and
 * elsewhere a value that was never computed reads as 0 (il.md §6.3).
 */
public final class Dominance {
    private final ControlFlow flow;
    private final CodeBlock[] definitions;

    private Dominance(Function function, ControlFlow flow) {
        this.flow = flow;
        this.definitions = new CodeBlock[function.valueCount()];
        CodeBlock entry = flow.blocks().getFirst();
        for (Param param : function.params()) {
            definitions[param.id()] = entry;
        }
        for (CodeBlock block : flow.blocks()) {
            if (block.isFirstPart()) {
                block.block().params().forEach(param -> definitions[param.id()] = block);
            }
            for (Instruction instruction : block.instructions()) {
                if (instruction.hasResult()) {
                    definitions[instruction.result()] = block;
                }
            }
        }
    }

    /** Whether every definition dominates all uses of its value. */
    public static boolean holds(Function function, ControlFlow flow) {
        var dominance = new Dominance(function, flow);
        return flow.blocks().stream().allMatch(dominance::holdsIn);
    }

    private boolean holdsIn(CodeBlock block) {
        for (Instruction instruction : block.instructions()) {
            for (Value operand : instruction.operands()) {
                if (!isDefined(operand, block)) {
                    return false;
                }
            }
            for (Target target : instruction.targets()) {
                if (!target.args().stream().allMatch(argument -> isDefined(argument, block))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isDefined(Value value, CodeBlock block) {
        return !(value instanceof Value.Temp(int id))
                || definitions[id] != null && flow.dominates(definitions[id], block);
    }
}
