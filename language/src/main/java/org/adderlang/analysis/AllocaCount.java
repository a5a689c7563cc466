package org.adderlang.analysis;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;

/** Bounds the alloca memory of a frame (il.md §7.2). */
public final class AllocaCount {
    private static final int ALIGNMENT = 16;

    private AllocaCount() {
    }

    /**
     * Whether a frame could take more than {@code limit} bytes of alloca memory: it does so without bound when an alloca is
     * in a loop, and the size of one that is not promoted counts as unknown.
     */
    public static boolean mayExceed(ControlFlow flow, Map<Integer, CellPromotion.Cell> cells, int limit) {
        int total = 0;
        for (CodeBlock block : flow.blocks()) {
            int here = 0;
            for (Instruction instruction : block.instructions()) {
                if (instruction.opcode() == Opcode.ALLOCA) {
                    if (!cells.containsKey(instruction.result())) {
                        return true;
                    }
                    here += ALIGNMENT;
                }
            }
            total += here;
            if (here > 0 && (flow.resumesAtInstructions() || isInLoop(flow, block))) {
                return true;
            }
        }
        return total > limit;
    }

    private static boolean isInLoop(ControlFlow flow, CodeBlock block) {
        Set<CodeBlock> seen = new HashSet<>();
        var work = new ArrayDeque<CodeBlock>();
        work.push(block);
        while (!work.isEmpty()) {
            for (CodeBlock next : flow.flowFrom(work.pop())) {
                if (next == block) {
                    return true;
                }
                if (seen.add(next)) {
                    work.push(next);
                }
            }
        }
        return false;
    }
}
