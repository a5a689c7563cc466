package org.adderlang.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/**
 * Finds the additions of constants that drive loops: to a variable, a block parameter or a promoted cell, that is compared
 * with something, with the sum going back into the variable. Such a comparison usually makes their overflow impossible.
 */
public final class LoopCounters {
    private final IntUnaryOperator owners;
    private final Map<Integer, Integer> loads = new HashMap<>();
    private final Set<Integer> compared = new HashSet<>();
    private final Map<Integer, Integer> sums = new HashMap<>();
    private final Set<Integer> steps = new HashSet<>();

    /**
     * @param owners the value whose slot a value uses: values in one slot are one variable
     * @param cells  the promoted allocas
     */
    public LoopCounters(ControlFlow flow, IntUnaryOperator owners, Set<Integer> cells) {
        this.owners = owners;
        for (CodeBlock block : flow.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction.opcode() == Opcode.LOAD && instruction.operand(0) instanceof Value.Temp(int cell)
                        && cells.contains(cell)) {
                    loads.put(instruction.result(), cell);
                }
            }
        }
        for (CodeBlock block : flow.blocks()) {
            block.instructions().forEach(this::read);
        }
        for (CodeBlock block : flow.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction.opcode() == Opcode.STORE && instruction.operand(0) instanceof Value.Temp(int cell)) {
                    assign(cell, instruction.operand(1));
                }
                for (Target target : instruction.targets()) {
                    List<Param> params = flow.block(target.label()).block().params();
                    for (int i = 0; i < Math.min(params.size(), target.args().size()); i++) {
                        assign(owners.applyAsInt(params.get(i).id()), target.args().get(i));
                    }
                }
            }
        }
    }

    /** Whether the iadd.ovf or isub.ovf with this result drives a loop. */
    public boolean isStep(int result) {
        return steps.contains(result);
    }

    private void read(Instruction instruction) {
        switch (instruction.opcode()) {
            case SCMP_LT, SCMP_LE, SCMP_GT, SCMP_GE -> {
                compare(instruction.operand(0));
                compare(instruction.operand(1));
            }
            case IADD_OVF, ISUB_OVF -> {
                if (instruction.operand(0) instanceof Value.Temp(int id)) {
                    sums.put(instruction.result(), variable(id));
                }
            }
            default -> {
                // Nothing else drives a loop.
            }
        }
    }

    private void compare(Value value) {
        if (value instanceof Value.Temp(int id)) {
            compared.add(variable(id));
        }
    }

    private void assign(int variable, Value value) {
        if (value instanceof Value.Temp(int id) && Integer.valueOf(variable).equals(sums.get(id))
                && compared.contains(variable)) {
            steps.add(id);
        }
    }

    private int variable(int id) {
        Integer cell = loads.get(id);
        return cell != null ? cell : owners.applyAsInt(id);
    }
}
