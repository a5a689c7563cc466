package org.adderlang.il.verify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Handler stacks as numbers. Stacks share their lower parts and equal stacks have equal numbers, so a push, a pop and a
 * comparison take constant time.
 */
final class HandlerStacks {
    static final int EMPTY = 0;

    private final Map<Long, Integer> known = new HashMap<>();
    private int[] below = new int[16];
    private int[] handler = new int[16];
    private int[] depth = new int[16];
    private int count = 1;

    int push(int stack, int handlerBlock) {
        return known.computeIfAbsent((long) stack << 32 | handlerBlock, _ -> add(stack, handlerBlock));
    }

    private int add(int stack, int handlerBlock) {
        if (count == below.length) {
            below = Arrays.copyOf(below, count * 2);
            handler = Arrays.copyOf(handler, count * 2);
            depth = Arrays.copyOf(depth, count * 2);
        }
        below[count] = stack;
        handler[count] = handlerBlock;
        depth[count] = depth[stack] + 1;
        return count++;
    }

    /** The stack without its top; the empty one stays empty. */
    int pop(int stack) {
        return below[stack];
    }

    /** The block index of the top handler; the stack must not be empty. */
    int top(int stack) {
        return handler[stack];
    }

    int depth(int stack) {
        return depth[stack];
    }
}
