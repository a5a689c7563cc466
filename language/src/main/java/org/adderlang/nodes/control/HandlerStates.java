package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * The handler stacks a function can have, numbered: state 0 is the empty stack. The running state is a compile-time
 * constant of each copy of a block, so that a caught trap is a jump (design.md §2).
 */
public final class HandlerStates {
    /** A function without eh.push. */
    public static final HandlerStates NONE = new HandlerStates(new int[]{-1}, new int[]{-1}, new int[]{-1});

    /** Per state: the block number of the top handler. */
    @CompilationFinal(dimensions = 1) private final int[] handlerBlocks;
    /** Per handler block's entry: the slot of %err and of %tok, by state. */
    @CompilationFinal(dimensions = 1) private final int[] errorParams;
    @CompilationFinal(dimensions = 1) private final int[] tokenParams;

    public HandlerStates(int[] handlerBlocks, int[] errorParams, int[] tokenParams) {
        this.handlerBlocks = handlerBlocks;
        this.errorParams = errorParams;
        this.tokenParams = tokenParams;
    }

    int block(int state) {
        return handlerBlocks[state];
    }

    /** The slot of the handler's %err parameter, -1 when nothing reads it. */
    int errorParam(int state) {
        return errorParams[state];
    }

    int tokenParam(int state) {
        return tokenParams[state];
    }
}
