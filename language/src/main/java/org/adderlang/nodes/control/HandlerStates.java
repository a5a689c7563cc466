package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;
import org.adderlang.runtime.ErrorReference;

/**
 * The handler stacks a function can have, numbered: state 0 is the empty stack. The running state is a compile-time
 * constant of each copy of a block, so that a caught trap is a jump (design.md §2). A function with too many stacks keeps
 * a {@link HandlerStack} in a frame slot instead, and has one state besides state 0.
 */
public final class HandlerStates {
    /** A function without eh.push. */
    public static final HandlerStates NONE = new HandlerStates(new Handler[1], -1, new Handler[0]);

    /** Per state the top handler; null in state 0. */
    @CompilationFinal(dimensions = 1) private final Handler[] tops;
    /** The frame slot of the HandlerStack, -1 if the states tell the handler. */
    final int stackSlot;
    /** All that can be on the HandlerStack. */
    @CompilationFinal(dimensions = 1) final Handler[] pushed;

    private HandlerStates(Handler[] tops, int stackSlot, Handler[] pushed) {
        this.tops = tops;
        this.stackSlot = stackSlot;
        this.pushed = pushed;
    }

    /** {@code tops} has the top handler of each state; null for state 0. */
    public static HandlerStates known(Handler[] tops) {
        return new HandlerStates(tops, -1, new Handler[0]);
    }

    /** For a function whose handler stack is in {@code stackSlot}. */
    public static HandlerStates dynamic(int stackSlot, Handler[] pushed) {
        return new HandlerStates(new Handler[0], stackSlot, pushed);
    }

    boolean isDynamic() {
        return stackSlot >= 0;
    }

    Handler top(int state) {
        return tops[state];
    }

    /**
     * A handler block.
     *
     * @param block      its number
     * @param errorParam the slot of its %err parameter, -1 when nothing reads it
     * @param tokenParam the slot of its %tok parameter, -1 when nothing reads it
     */
    public record Handler(int block, int errorParam, int tokenParam) {
        void setParameters(Frame frame) {
            if (errorParam >= 0) {
                frame.setObjectStatic(errorParam, ErrorReference.OF_FRAME);
            }
            if (tokenParam >= 0) {
                frame.setObjectStatic(tokenParam, ErrorReference.RESUME_TOKEN);
            }
        }
    }
}
