package org.adderlang.translate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.control.Edge;
import org.adderlang.nodes.control.SlotSet;
import org.adderlang.nodes.control.Terminator;
import org.adderlang.nodes.expr.SlotNodes;

/**
 * Which slots are live at the start of each block, and which die on each edge (design.md §2: compiled code clears them).
 * A handler may be entered from anywhere in the blocks it covers, so what it reads is live throughout them.
 */
final class SlotLiveness {
    private final FunctionTranslator function;
    private final List<CodeBlock> blocks;
    private final BlockTranslator.Body[] bodies;
    private final BitSet alwaysLive = new BitSet();
    private final BitSet[] reads;
    private final BitSet[] writes;
    private final BitSet[] liveIn;

    SlotLiveness(FunctionTranslator function, BlockTranslator.Body[] bodies, List<Integer> specialSlots) {
        this.function = function;
        this.blocks = function.flow.blocks();
        this.bodies = bodies;
        specialSlots.forEach(alwaysLive::set);
        this.reads = new BitSet[bodies.length];
        this.writes = new BitSet[bodies.length];
        this.liveIn = new BitSet[bodies.length];
    }

    /** Sets the dead slots of every edge and gives the live slots of every block. */
    SlotSet[] apply() {
        for (int i = 0; i < bodies.length; i++) {
            scan(i);
        }
        if (function.flow.resumesAtInstructions() || function.options.singleSteps()) {
            // A resumed instruction, or a tool, may read anything that was ever written.
            BitSet all = new BitSet();
            all.set(0, function.slots.count());
            java.util.Arrays.fill(liveIn, all);
        } else {
            solve();
            for (int i = 0; i < bodies.length; i++) {
                for (Edge edge : bodies[i].terminator().edges()) {
                    clearDead(i, edge);
                }
            }
        }
        var live = new SlotSet[bodies.length];
        for (int i = 0; i < live.length; i++) {
            BitSet slots = (BitSet) liveIn[i].clone();
            slots.or(alwaysLive);
            live[i] = function.slots.set(slots);
        }
        return live;
    }

    private void scan(int index) {
        var read = new BitSet();
        var written = new BitSet();
        for (StatementNode statement : bodies[index].statements()) {
            scan(statement, read, written);
        }
        Terminator terminator = bodies[index].terminator();
        for (Edge edge : terminator.edges()) {
            BitSet onEdge = (BitSet) written.clone();
            for (StatementNode move : edge.moves()) {
                scan(move, read, onEdge);
            }
        }
        BitSet rest = SlotAccess.readsWithoutEdges(terminator);
        rest.andNot(written);
        read.or(rest);
        reads[index] = read;
        writes[index] = written;
    }

    private static void scan(StatementNode statement, BitSet read, BitSet written) {
        BitSet own = SlotAccess.reads(statement);
        own.andNot(written);
        read.or(own);
        if (statement instanceof SlotNodes.Writer writer) {
            for (int slot : writer.writtenSlots()) {
                written.set(slot);
            }
        }
    }

    private void solve() {
        for (int i = 0; i < liveIn.length; i++) {
            liveIn[i] = (BitSet) reads[i].clone();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = bodies.length - 1; i >= 0; i--) {
                BitSet live = new BitSet();
                for (Edge edge : bodies[i].terminator().edges()) {
                    BitSet needed = (BitSet) liveIn[edge.target()].clone();
                    needed.andNot(EdgeTranslator.written(edge.moves()));
                    live.or(needed);
                }
                live.andNot(writes[i]);
                for (CodeBlock handler : handlersOf(i)) {
                    live.or(liveIn[handler.number()]);
                }
                live.or(reads[i]);
                if (!live.equals(liveIn[i])) {
                    liveIn[i] = live;
                    changed = true;
                }
            }
        }
    }

    private Set<CodeBlock> handlersOf(int index) {
        return function.flow.hasHandlers() ? function.handlers.handlersOf(blocks.get(index)) : Set.of();
    }

    private void clearDead(int from, Edge edge) {
        BitSet dead = (BitSet) liveIn[from].clone();
        dead.or(writes[from]);
        BitSet moved = EdgeTranslator.written(edge.moves());
        dead.or(moved);
        dead.andNot(liveIn[edge.target()]);
        dead.andNot(alwaysLive);
        edge.setDead(function.slots.set(dead));
    }
}
