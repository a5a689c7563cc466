package org.adderlang.translate;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.control.Edge;
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

    /** Finds out which slots each block reads, writes, and needs. */
    SlotLiveness solved() {
        for (int i = 0; i < bodies.length; i++) {
            scan(i);
        }
        if (keepsAll()) {
            BitSet all = new BitSet();
            all.set(0, function.slots.count());
            java.util.Arrays.fill(liveIn, all);
        } else {
            solve();
        }
        return this;
    }

    /** Whether a resumed instruction, or a tool, may read anything that was ever written. */
    private boolean keepsAll() {
        return function.flow.resumesAtInstructions() || function.options.singleSteps();
    }

    /** The slots live at the start of a block. */
    BitSet live(int block) {
        BitSet slots = (BitSet) liveIn[block].clone();
        slots.or(alwaysLive);
        return slots;
    }

    /** The slots that a block, or an edge from it, may write. */
    BitSet written(int block) {
        BitSet slots = (BitSet) writes[block].clone();
        for (Edge edge : bodies[block].terminator().edges()) {
            slots.or(EdgeTranslator.written(edge.moves()));
        }
        slots.or(alwaysLive);
        return slots;
    }

    /** The slots that a block, or an edge from it, may read or write. */
    BitSet accessed(int block) {
        BitSet slots = written(block);
        slots.or(reads[block]);
        return slots;
    }

    /** Sets the dead slots of a block's edges. {@code visible} are those that the frame has. */
    void clearDead(int block, BitSet visible) {
        if (!keepsAll()) {
            for (Edge edge : bodies[block].terminator().edges()) {
                clearDead(block, edge, visible);
            }
        }
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

    private void clearDead(int from, Edge edge, BitSet visible) {
        BitSet dead = (BitSet) liveIn[from].clone();
        dead.or(writes[from]);
        BitSet moved = EdgeTranslator.written(edge.moves());
        dead.or(moved);
        dead.andNot(liveIn[edge.target()]);
        dead.andNot(alwaysLive);
        dead.and(visible);
        edge.setDead(function.slots.set(dead));
    }
}
