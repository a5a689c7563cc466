package org.adderlang.il.verify;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.il.Block;
import org.adderlang.il.Opcode;

/**
 * Which blocks each handler protects, and the two rules about them (il.md §6.6): the eh.push must dominate them, and the
 * target of a resume.label must postdominate them.
 */
final class HandlerCoverage {
    private static final String NOT_DOMINANT = "verify.eh.handler_not_dominant";
    private static final String LABEL_TARGET = "verify.eh.resume_label_target";

    private record Push(int block, int position) {
        boolean isAfter(Push other) {
            return block != other.block ? block > other.block : position > other.position;
        }
    }

    private final FunctionContext context;
    private final List<Block> blocks;
    private final Map<Integer, Push> lastPush = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> covered = new LinkedHashMap<>();

    HandlerCoverage(FunctionContext context) {
        this.context = context;
        this.blocks = context.function().blocks();
    }

    void pushed(int handler, int block, int position) {
        lastPush.merge(handler, new Push(block, position), (old, now) -> now.isAfter(old) ? now : old);
    }

    /** Notes that an instruction of {@code block} can fault while {@code handler} is the top handler. */
    void covered(int handler, int block) {
        covered.computeIfAbsent(handler, _ -> new LinkedHashSet<>()).add(block);
    }

    void check() {
        if (covered.isEmpty()) {
            return;
        }
        int[][] successors = ControlFlow.ofTerminators(context);
        checkDominance(new DominatorTree(successors, 0));
        checkResumeTargets(successors);
    }

    private void checkDominance(DominatorTree dominators) {
        covered.forEach((handler, protectedBlocks) -> {
            Push push = lastPush.get(handler);
            for (int block : protectedBlocks) {
                if (dominators.isReachable(block) && !dominators.dominates(push.block(), block)) {
                    throw new Site(context, push.block(), push.position()).error(NOT_DOMINANT,
                            "eh.push block " + label(push.block()) + " does not dominate protected block " + label(block)
                                    + " (handler ^" + label(handler) + ")");
                }
            }
        });
    }

    private void checkResumeTargets(int[][] successors) {
        DominatorTree postdominators = null;
        for (var entry : covered.entrySet()) {
            Block handler = blocks.get(entry.getKey());
            if (handler.terminator().opcode() != Opcode.RESUME_LABEL) {
                continue;
            }
            if (postdominators == null) {
                postdominators = new DominatorTree(ControlFlow.reverseFromExit(context, successors), successors.length);
            }
            int target = context.blockIndex(handler.terminator().targets().getFirst().label());
            for (int block : entry.getValue()) {
                if (successors[block].length > 0 && postdominators.isReachable(block)
                        && !postdominators.dominates(target, block)) {
                    throw new Site(context, entry.getKey(), handler.instructions().size() - 1).error(LABEL_TARGET,
                            "target ^" + label(target) + " must postdominate block " + label(block));
                }
            }
        }
    }

    private String label(int block) {
        return blocks.get(block).label();
    }
}
