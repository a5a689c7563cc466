package org.adderlang.analysis;

import org.adderlang.il.Instruction;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/** How often, and in how many code blocks, each value of a function is used. */
public final class Uses {
    private static final int NOWHERE = -1;
    private static final int SEVERAL = -2;

    private final int[] counts;
    private final int[] where;

    public Uses(int valueCount, ControlFlow flow) {
        counts = new int[valueCount];
        where = new int[valueCount];
        java.util.Arrays.fill(where, NOWHERE);
        for (CodeBlock block : flow.blocks()) {
            for (Instruction instruction : block.instructions()) {
                for (Value operand : instruction.operands()) {
                    count(operand, block);
                }
                for (Target target : instruction.targets()) {
                    for (Value argument : target.args()) {
                        count(argument, block);
                    }
                }
            }
        }
    }

    /** The number of uses of a value. */
    public int count(int id) {
        return counts[id];
    }

    /** Whether all uses are in {@code block} (also when there is none). */
    public boolean onlyIn(int id, CodeBlock block) {
        return where[id] == block.number() || where[id] == NOWHERE;
    }

    private void count(Value value, CodeBlock block) {
        if (value instanceof Value.Temp(int id)) {
            counts[id]++;
            where[id] = where[id] == NOWHERE || where[id] == block.number() ? block.number() : SEVERAL;
        }
    }
}
