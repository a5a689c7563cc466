package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * The handlers of one activation of a function that can have too many different stacks to number them. Adjacent equal
 * handlers are counted, because a loop that pushes the same one for ever is what such functions usually contain.
 */
final class HandlerStack {
    private static final int EMPTY = -1;

    private int[] blocks = new int[8];
    private long[] counts = new long[8];
    private int size;

    @TruffleBoundary
    void push(int block) {
        if (top() == block) {
            counts[size - 1]++;
            return;
        }
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
        }
        blocks[size] = block;
        counts[size++] = 1;
    }

    /** Takes off the top handler; an empty stack stays as it is. */
    @TruffleBoundary
    void pop() {
        if (size > 0 && --counts[size - 1] == 0) {
            size--;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The block number of the top handler, negative if there is none. */
    int top() {
        return size == 0 ? EMPTY : blocks[size - 1];
    }
}
