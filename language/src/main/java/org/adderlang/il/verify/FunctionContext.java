package org.adderlang.il.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Param;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** What the rules share about one function: its labels, the types of its values and where they are defined. */
final class FunctionContext {
    static final int PARAMETER = -1;
    private static final int NOWHERE = -1;

    private final Function function;
    private final Callees callees;
    private final Type[] types;
    private final Map<String, Integer> blockIndex = new HashMap<>();
    private final int[] definingBlock;
    private final int[] definingPosition;
    private DominatorTree dominators;

    FunctionContext(Function function, Callees callees) {
        this.function = function;
        this.callees = callees;
        this.types = ValueTypes.of(function, callees);
        this.definingBlock = new int[types.length];
        this.definingPosition = new int[types.length];
        Arrays.fill(definingBlock, NOWHERE);
        function.params().forEach(param -> define(param.id(), 0, PARAMETER));
        List<Block> blocks = function.blocks();
        for (int b = 0; b < blocks.size(); b++) {
            blockIndex.putIfAbsent(blocks.get(b).label(), b);
            for (Param param : blocks.get(b).params()) {
                define(param.id(), b, PARAMETER);
            }
            List<Instruction> instructions = blocks.get(b).instructions();
            for (int i = 0; i < instructions.size(); i++) {
                if (instructions.get(i).hasResult()) {
                    define(instructions.get(i).result(), b, i);
                }
            }
        }
    }

    private void define(int id, int block, int position) {
        if (id >= 0 && id < definingBlock.length) {
            definingBlock[id] = block;
            definingPosition[id] = position;
        }
    }

    Function function() {
        return function;
    }

    Callees callees() {
        return callees;
    }

    /** The index of a label's block, or null. */
    Integer blockIndex(String label) {
        return blockIndex.get(label);
    }

    /** The block of a label, or null. */
    Block block(String label) {
        Integer index = blockIndex.get(label);
        return index == null ? null : function.blocks().get(index);
    }

    boolean isDefined(int id) {
        return id >= 0 && id < definingBlock.length && definingBlock[id] != NOWHERE;
    }

    /** The block that defines a value; the entry for function parameters. */
    int definingBlock(int id) {
        return definingBlock[id];
    }

    /** The index of the defining instruction in its block, or {@link #PARAMETER}. */
    int definingPosition(int id) {
        return definingPosition[id];
    }

    /** The type of an operand seen from block {@code from}; VOID when it is unknown or not visible there. */
    Type typeOf(Value value, int from) {
        if (value instanceof Value.Temp(int id)) {
            return isDefined(id) && isVisible(id, from) ? types[id] : Type.VOID;
        }
        return ValueTypes.ofConstant(value);
    }

    /** The type of an instruction's result; it must have one. */
    Type typeOfResult(Instruction instruction) {
        return types[instruction.result()];
    }

    /**
     * Whether block {@code from} may name the value at all. Results are visible everywhere, and so are function parameters
     * that the entry block does not declare again. Block parameters are visible in their block and in textually earlier
     * ones; modules of version 0.3 on also see them in all blocks that theirs dominates (il.md §6.3, §13).
     */
    boolean isVisible(int id, int from) {
        int home = definingBlock[id];
        return definingPosition[id] != PARAMETER || from <= home || isHeaderParameter(id)
                || callees.seesDominatingParameters() && dominators().dominates(home, from);
    }

    private boolean isHeaderParameter(int id) {
        return id < function.params().size()
                && function.blocks().getFirst().params().stream().noneMatch(param -> param.id() == id);
    }

    private DominatorTree dominators() {
        if (dominators == null) {
            dominators = new DominatorTree(ControlFlow.withHandlers(this), 0);
        }
        return dominators;
    }
}
