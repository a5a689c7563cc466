package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.nodes.StatementNode;

/**
 * A control-flow edge: assigns the target's parameters, and in compiled code clears the slots that die on the way, which
 * keeps dead values out of loop phis (the largest single gain in design.md §2).
 */
public final class Edge extends Node {
    /** The block number this edge leads to. */
    final int target;
    @Children private final StatementNode[] moves;
    @CompilationFinal private SlotSet dead = SlotSet.NONE;
    /** The target, and whether this closes a loop; only for the {@link BlockInterpreter}. */
    BlockNode next;
    boolean isBackEdge;

    /** {@code moves} are already ordered so that running them one after the other acts as a parallel copy. */
    public Edge(int target, StatementNode[] moves) {
        this.target = target;
        this.moves = moves;
    }

    void link(BlockNode block, boolean isBack) {
        next = block;
        isBackEdge = isBack;
    }

    public int target() {
        return target;
    }

    public StatementNode[] moves() {
        return moves;
    }

    /** Sets the slots whose contents nobody reads after this edge. */
    public void setDead(SlotSet slots) {
        dead = slots;
    }

    @ExplodeLoop
    void execute(VirtualFrame frame) {
        for (StatementNode move : moves) {
            move.execute(frame);
        }
        if (CompilerDirectives.inCompiledCode()) {
            dead.clear(frame);
        }
    }
}
