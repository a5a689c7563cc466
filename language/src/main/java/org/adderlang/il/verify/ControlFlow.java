package org.adderlang.il.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.adderlang.il.Block;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Target;

/** Graphs over the blocks of a function, as successor lists by block index. */
final class ControlFlow {
    private ControlFlow() {
    }

    /** The edges of the terminators of a verified function. */
    static int[][] ofTerminators(FunctionContext context) {
        List<Block> blocks = context.function().blocks();
        int[][] successors = new int[blocks.size()][];
        Arrays.setAll(successors, b -> targets(context, blocks.get(b).terminator()));
        return successors;
    }

    /** The edges of the terminators, and one from each block with an eh.push to the handler; unknown labels are left out. */
    static int[][] withHandlers(FunctionContext context) {
        List<Block> blocks = context.function().blocks();
        int[][] successors = new int[blocks.size()][];
        Arrays.setAll(successors, b -> blocks.get(b).instructions().stream()
                .filter(i -> i.opcode() == Opcode.EH_PUSH || i.opcode().isTerminator())
                .flatMap(i -> i.targets().stream())
                .map(target -> context.blockIndex(target.label()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray());
        return successors;
    }

    /** The reverse of {@code successors} with one more node, the last, that follows every block that returns. */
    static int[][] reverseFromExit(FunctionContext context, int[][] successors) {
        List<Block> blocks = context.function().blocks();
        int exit = successors.length;
        int[] counts = new int[exit + 1];
        for (int b = 0; b < exit; b++) {
            for (int target : successors[b]) {
                counts[target]++;
            }
            counts[exit] += returns(blocks.get(b)) ? 1 : 0;
        }
        int[][] reverse = new int[exit + 1][];
        Arrays.setAll(reverse, b -> new int[counts[b]]);
        for (int b = 0; b < exit; b++) {
            for (int target : successors[b]) {
                reverse[target][--counts[target]] = b;
            }
            if (returns(blocks.get(b))) {
                reverse[exit][--counts[exit]] = b;
            }
        }
        return reverse;
    }

    private static boolean returns(Block block) {
        return block.terminator().opcode() == Opcode.RET;
    }

    private static int[] targets(FunctionContext context, Instruction terminator) {
        List<Target> targets = terminator.targets();
        int[] result = new int[targets.size()];
        Arrays.setAll(result, i -> context.blockIndex(targets.get(i).label()));
        return result;
    }
}
