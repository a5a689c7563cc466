package org.adderlang.analysis;

import java.util.ArrayDeque;
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
 * What it is compared with is the loop's limit.
 */
public final class LoopCounters {
    private final IntUnaryOperator owners;
    private final Map<Integer, Integer> loads = new HashMap<>();
    /** By variable: those that it is compared with. */
    private final Map<Integer, Set<Integer>> compared = new HashMap<>();
    /** By variable: those that are assigned to it as they are. */
    private final Map<Integer, Set<Integer>> copies = new HashMap<>();
    private final Map<Integer, Integer> sums = new HashMap<>();
    private final Set<Integer> steps = new HashSet<>();
    private final Set<Integer> indices = new HashSet<>();

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
        findIndices();
    }

    /** Whether the iadd.ovf or isub.ovf with this result drives a loop. */
    public boolean isStep(int result) {
        return steps.contains(result);
    }

    /** Whether the variable that holds this value or is this promoted cell counts a loop, limits one, or is copied to such. */
    public boolean isIndex(int id) {
        return indices.contains(variable(id));
    }

    private void findIndices() {
        var found = new ArrayDeque<Integer>();
        for (int step : steps) {
            int counter = sums.get(step);
            found.add(counter);
            found.addAll(compared.get(counter));
        }
        while (!found.isEmpty()) {
            int variable = found.remove();
            if (indices.add(variable)) {
                found.addAll(copies.getOrDefault(variable, Set.of()));
            }
        }
    }

    private void read(Instruction instruction) {
        switch (instruction.opcode()) {
            case SCMP_LT, SCMP_LE, SCMP_GT, SCMP_GE -> {
                compare(instruction.operand(0), instruction.operand(1));
                compare(instruction.operand(1), instruction.operand(0));
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

    private void compare(Value value, Value other) {
        if (value instanceof Value.Temp(int id)) {
            Set<Integer> others = compared.computeIfAbsent(variable(id), _ -> new HashSet<>());
            if (other instanceof Value.Temp(int otherId)) {
                others.add(variable(otherId));
            }
        }
    }

    private void assign(int variable, Value value) {
        if (value instanceof Value.Temp(int id)) {
            if (Integer.valueOf(variable).equals(sums.get(id)) && compared.containsKey(variable)) {
                steps.add(id);
            } else if (variable(id) != variable) {
                copies.computeIfAbsent(variable, _ -> new HashSet<>()).add(variable(id));
            }
        }
    }

    private int variable(int id) {
        Integer cell = loads.get(id);
        return cell != null ? cell : owners.applyAsInt(id);
    }
}
