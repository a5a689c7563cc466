package org.adderlang.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import org.adderlang.il.Opcode;

/**
 * How many handlers can be on the stack at each block of a function: enough to know where none can be, without numbering the
 * stacks as {@link HandlerAnalysis} does.
 */
final class HandlerDepth {
    private static final int UNREACHED = -1;
    /** Stands for any depth from here on, so that a push in a loop comes to an end. */
    private static final int DEEP = 8;

    private final ControlFlow flow;
    private final int[] depths;
    private final ArrayDeque<CodeBlock> work = new ArrayDeque<>();
    private final BitSet armed = new BitSet();
    private int resumed = UNREACHED;

    private HandlerDepth(ControlFlow flow) {
        this.flow = flow;
        this.depths = new int[flow.blocks().size()];
        Arrays.fill(depths, UNREACHED);
        reach(flow.blocks().getFirst(), 0);
        while (!work.isEmpty()) {
            follow(work.pop());
        }
    }

    /** The numbers of the blocks that can run with a handler on the stack. */
    static BitSet armed(ControlFlow flow) {
        return new HandlerDepth(flow).armed;
    }

    private void reach(CodeBlock block, int depth) {
        if (block != null && depth > depths[block.number()]) {
            depths[block.number()] = depth;
            work.push(block);
        }
    }

    private void follow(CodeBlock block) {
        int depth = depths[block.number()];
        Opcode last = block.last().opcode();
        int after = after(last, depth);
        for (CodeBlock successor : block.successors()) {
            reach(successor, after);
        }
        if (last == Opcode.EH_PUSH) {
            // Wherever the handler is entered, the stack is as it is now.
            reach(flow.block(block.last().targets().getFirst().label()), after);
        }
        if (depth > 0) {
            armed.set(block.number());
            reachResumed(block);
        }
        if ((last == Opcode.RESUME_SAME || last == Opcode.RESUME_NEXT) && depth > resumed) {
            resumed = depth;
            armed.stream().forEach(fault -> reachResumed(flow.blocks().get(fault)));
        }
    }

    private void reachResumed(CodeBlock fault) {
        reach(fault, resumed);
        reach(flow.nextPart(fault), resumed);
    }

    private static int after(Opcode last, int depth) {
        return switch (last) {
            case EH_PUSH -> Math.min(depth + 1, DEEP);
            case EH_POP -> depth == DEEP ? DEEP : Math.max(depth - 1, 0);
            default -> depth;
        };
    }
}
