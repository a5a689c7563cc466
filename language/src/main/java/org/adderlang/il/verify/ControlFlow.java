package org.adderlang.il.verify;

import java.util.Arrays;
import java.util.List;
import org.adderlang.il.Block;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Target;

/** Graphs over the blocks of a function, as successor lists by block index. All labels must exist. */
final class ControlFlow {
    private ControlFlow() {
    }

    /** The edges of the terminators. */
    static int[][] ofTerminators(FunctionScope scope) {
        List<Block> blocks = scope.function().blocks();
        int[][] successors = new int[blocks.size()][];
        Arrays.setAll(successors, b -> targets(scope, blocks.get(b).terminator()));
        return successors;
    }

    /** The edges of the terminators, and one from each block with an eh.push to the handler. */
    static int[][] withHandlers(FunctionScope scope) {
        List<Block> blocks = scope.function().blocks();
        int[][] successors = new int[blocks.size()][];
        Arrays.setAll(successors, b -> blocks.get(b).instructions().stream()
                .filter(i -> i.opcode() == Opcode.EH_PUSH || i.opcode().isTerminator())
                .flatMap(i -> i.targets().stream())
                .mapToInt(target -> scope.blockIndex(target.label()))
                .toArray());
        return successors;
    }

    /** The reverse of {@code successors} with one more node, the last, that follows every block without successors. */
    static int[][] reverseFromExit(int[][] successors) {
        int exit = successors.length;
        int[] counts = new int[exit + 1];
        for (int[] targets : successors) {
            for (int target : targets) {
                counts[target]++;
            }
            counts[exit] += targets.length == 0 ? 1 : 0;
        }
        int[][] reverse = new int[exit + 1][];
        Arrays.setAll(reverse, b -> new int[counts[b]]);
        for (int b = 0; b < exit; b++) {
            for (int target : successors[b]) {
                reverse[target][--counts[target]] = b;
            }
            if (successors[b].length == 0) {
                reverse[exit][--counts[exit]] = b;
            }
        }
        return reverse;
    }

    private static int[] targets(FunctionScope scope, Instruction terminator) {
        List<Target> targets = terminator.targets();
        int[] result = new int[targets.size()];
        Arrays.setAll(result, i -> scope.blockIndex(targets.get(i).label()));
        return result;
    }
}
