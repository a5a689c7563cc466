package org.adderlang.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides the blocks of a large function into parts, each of which can be compiled by itself in bounded time and space. A loop
 * stays in one part unless it is too large for one. Parts are filled in the order of the blocks, so that control mostly
 * goes from one part to the next.
 *
 * <p>Where asked for, deeply nested loops are divided as well, however small: a resume.next that can go back to many instructions
 * makes a loop of each, they nest, and each level doubles the time of Graal's escape analysis. The loops that BASIC's RETURN makes
 * nest as deeply and are better left together: few values change in them.
 *
 * <p>The size of a part is that of its blocks, plus the values that may need a phi where control flow joins.
 */
public final class Division {
    /** Loops nested more deeply than this, or entered in this many places, are divided without regard to loops inside. */
    private static final int MAX_DEPTH = 100;
    /** As many loops inside each other as there are. */
    public static final int ANY_NESTING = Integer.MAX_VALUE;

    /**
     * A block to divide.
     *
     * @param size       of its code
     * @param live       how many values are live at its start if control flow joins there, otherwise 0
     * @param accessed   the values that it reads or writes
     * @param successors the blocks that can follow
     */
    public record Block(int size, int live, BitSet accessed, int[] successors) {
    }

    private final Block[] blocks;
    private final int limit;
    private final int nesting;
    private final int[] partOf;
    private final LoopFinder loops;
    private List<Integer> current = new ArrayList<>();
    private int parts;

    private Division(Block[] blocks, int limit, int nesting) {
        this.blocks = blocks;
        this.limit = limit;
        this.nesting = nesting;
        this.partOf = new int[blocks.length];
        this.loops = new LoopFinder(Arrays.stream(blocks).map(Block::successors).toArray(int[][]::new));
    }

    /**
     * The number of the part of each block; all 0 when the function need not be divided.
     *
     * @param blocks  in reverse post order
     * @param limit   the size that parts are to have at most; only blocks larger than that make larger parts
     * @param nesting how many loops of a part may be inside each other
     */
    public static int[] of(Block[] blocks, int limit, int nesting) {
        var division = new Division(blocks, limit, nesting);
        int[] all = IntStream.range(0, blocks.length).toArray();
        if (!division.fits(all)) {
            division.divide(all, 0);
        }
        return division.partOf;
    }

    private void divide(int[] members, int depth) {
        for (int[] loop : loops.componentsOf(members)) {
            if (loop.length == 1 || fits(loop)) {
                add(loop);
            } else if (depth < MAX_DEPTH) {
                add(new int[]{loop[0]});
                divide(Arrays.copyOfRange(loop, 1, loop.length), depth + 1);
            } else {
                for (int block : loop) {
                    add(new int[]{block});
                }
            }
        }
    }

    private void add(int[] unit) {
        if (!current.isEmpty() && !fitsWith(unit)) {
            current = new ArrayList<>();
            parts++;
        }
        for (int block : unit) {
            current.add(block);
            partOf[block] = parts;
        }
    }

    private boolean fitsWith(int[] unit) {
        int[] members = IntStream.concat(current.stream().mapToInt(Integer::intValue), Arrays.stream(unit)).toArray();
        return size(members) <= limit && (!goesBack(unit) || !nestsTooDeeply(members));
    }

    /** Whether there may be more loops in the current part with these blocks than without. */
    private boolean goesBack(int[] unit) {
        return nesting != ANY_NESTING
                && Arrays.stream(unit).flatMap(block -> Arrays.stream(blocks[block].successors)).anyMatch(current::contains);
    }

    private boolean fits(int[] members) {
        return size(members) <= limit && !nestsTooDeeply(members);
    }

    private boolean nestsTooDeeply(int[] members) {
        return nesting != ANY_NESTING && nestsDeeper(members, nesting);
    }

    private boolean nestsDeeper(int[] members, int levels) {
        for (int[] loop : loops.componentsOf(members)) {
            if (loop.length > 1 && (levels == 0 || nestsDeeper(Arrays.copyOfRange(loop, 1, loop.length), levels - 1))) {
                return true;
            }
        }
        return false;
    }

    private long size(int[] members) {
        var accessed = new BitSet();
        for (int block : members) {
            accessed.or(blocks[block].accessed);
        }
        int values = accessed.cardinality();
        return Arrays.stream(members).mapToLong(block -> blocks[block].size + Math.min(blocks[block].live, values)).sum();
    }
}
