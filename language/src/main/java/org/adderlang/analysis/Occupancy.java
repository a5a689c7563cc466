package org.adderlang.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a slot is needed by the values that share it: the blocks, by number, and for those that need it only for a while, from
 * which instruction to which.
 */
final class Occupancy {
    /** Stands for the start of a block: the value is there when control enters. */
    static final int START = -1;
    /** Stands for the end of a block: the value is there when control leaves. */
    static final int END = Integer.MAX_VALUE;

    private final BitSet blocks = new BitSet();
    /** For each block that is not occupied from start to end the spans that are. */
    private final Map<Integer, List<Span>> spans = new HashMap<>();
    /** The blocks that need several of the values, not all equal. */
    private final BitSet mixed = new BitSet();
    private int values = 1;

    /**
     * Part of a block.
     *
     * @param from index of the instruction that defines the value, or START
     * @param to   index of the last instruction that uses it, or END
     */
    private record Span(int from, int to) {
        /** Whether one of the two is over when the other begins: an instruction reads its operands before it has a result. */
        boolean isApartFrom(Span other) {
            return other.from != START && to <= other.from || from != START && other.to <= from;
        }
    }

    Occupancy copy() {
        var copy = new Occupancy();
        copy.blocks.or(blocks);
        copy.spans.putAll(spans);
        return copy;
    }

    /** Adds a block that the one value needs from instruction {@code from} (or START) to {@code to} (or END). */
    void add(int block, int from, int to) {
        blocks.set(block);
        if (from != START || to != END) {
            spans.put(block, List.of(new Span(from, to)));
        }
    }

    /** Whether some instruction needs the values of both. */
    boolean conflictsWith(Occupancy other) {
        if (!blocks.intersects(other.blocks)) {
            return false;
        }
        BitSet both = (BitSet) blocks.clone();
        both.and(other.blocks);
        return both.stream().anyMatch(block -> !areApart(spans.get(block), other.spans.get(block)));
    }

    private static boolean areApart(List<Span> some, List<Span> others) {
        return some != null && others != null
                && some.stream().allMatch(a -> others.stream().allMatch(b -> a.isApartFrom(b)));
    }

    /** Adds the values of {@code other}; {@code equal} says that they equal these where both are needed. */
    void addAll(Occupancy other, boolean equal) {
        BitSet both = (BitSet) blocks.clone();
        both.and(other.blocks);
        both.stream().forEach(block -> addSpans(block, other.spans.get(block)));
        other.spans.forEach((block, added) -> {
            if (!blocks.get(block)) {
                spans.put(block, added);
            }
        });
        if (!equal) {
            mixed.or(both);
        }
        mixed.or(other.mixed);
        blocks.or(other.blocks);
        values += other.values;
    }

    private void addSpans(int block, List<Span> added) {
        List<Span> own = spans.get(block);
        if (own == null || added == null) {
            spans.remove(block);
        } else {
            var all = new ArrayList<>(own);
            all.addAll(added);
            spans.put(block, all);
        }
    }

    /** Whether these are several values. */
    boolean isShared() {
        return values > 1;
    }

    /** Whether a block needs several of the values, not all equal. */
    boolean mixes(int block) {
        return mixed.get(block);
    }

    /** The blocks that need the value that {@code own} is for and no other. */
    BitSet blocksOf(Occupancy own) {
        BitSet result = (BitSet) own.blocks.clone();
        result.andNot(mixed);
        return result;
    }
}
