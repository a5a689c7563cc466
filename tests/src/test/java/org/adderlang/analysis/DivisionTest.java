package org.adderlang.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.adderlang.analysis.Division.Block;
import org.junit.jupiter.api.Test;

class DivisionTest {
    @Test
    void whatIsSmallStaysWhole() {
        assertArrayEquals(new int[]{0, 0, 0}, Division.of(new Block[]{block(10, 1), block(10, 2), block(10)}, 30, Division.ANY_NESTING));
    }

    @Test
    void aStraightFunctionIsCutWhereAPartIsFull() {
        assertArrayEquals(new int[]{0, 0, 1, 1, 2},
                Division.of(new Block[]{block(10, 1), block(10, 2), block(10, 3), block(10, 4), block(10)}, 20, Division.ANY_NESTING));
    }

    @Test
    void aLoopStaysInOnePart() {
        // 0 -> (1 -> 2 -> 1) -> 3
        assertArrayEquals(new int[]{0, 1, 1, 2},
                Division.of(new Block[]{block(10, 1), block(10, 2), block(10, 1, 3), block(10)}, 25, Division.ANY_NESTING));
    }

    @Test
    void inALoopThatIsTooLargeTheInnerOneStays() {
        // 0 -> (1 -> 2 -> (3 -> 4 -> 3) -> 5 -> 1) -> 6
        assertArrayEquals(new int[]{0, 0, 1, 2, 2, 3, 3}, Division.of(new Block[]{block(10, 1), block(10, 2, 6), block(10, 3),
            block(10, 4), block(10, 3, 5), block(10, 1), block(10)}, 20, Division.ANY_NESTING));
    }

    @Test
    void aBlockLargerThanAPartIsOne() {
        assertArrayEquals(new int[]{0, 1, 2}, Division.of(new Block[]{block(10, 1), block(100, 2), block(10)}, 20, Division.ANY_NESTING));
    }

    @Test
    void valuesCountWhereControlFlowJoins() {
        var values = new BitSet();
        values.set(0, 30);
        Block[] blocks = {new Block(10, 0, values, new int[]{1, 2}), block(10, 2), new Block(10, 30, new BitSet(), new int[0])};

        assertArrayEquals(new int[]{0, 0, 1}, Division.of(blocks, 40, Division.ANY_NESTING));
    }

    @Test
    void fewPlacesToResumeAtStayInOnePart() {
        assertEquals(0, Arrays.stream(Division.of(resumed(6), 1000, 6)).max().orElseThrow());
    }

    @Test
    void loopsThatNestTooDeeplyAreDividedHoweverSmall() {
        assertArrayEquals(new int[]{0, 0, 0, 1, 1, 1, 1, 1, 1, 1}, Division.of(resumed(9), 1000, 6));
        assertArrayEquals(new int[10], Division.of(resumed(9), 1000, Division.ANY_NESTING));
    }

    /** Blocks in a row, each of which may trap, and a handler that can resume at each. */
    private static Block[] resumed(int count) {
        var blocks = new Block[count + 1];
        Arrays.setAll(blocks, i -> i < count ? block(1, Math.min(i + 1, count - 1), count) : block(1, IntStream.range(0, count).toArray()));
        return blocks;
    }

    @Test
    void alsoLoopsWithoutASingleEntryAreDividedInTheEnd() {
        int count = 1000;
        var blocks = new Block[count];
        Arrays.setAll(blocks, i -> block(10, Math.max(i - 1, 0), Math.min(i + 1, count - 1)));

        int[] parts = Division.of(blocks, 100, Division.ANY_NESTING);

        for (int i = 0; i < count; i++) {
            assertEquals(i / 10, parts[i]);
        }
    }

    private static Block block(int size, int... successors) {
        return new Block(size, 0, new BitSet(), successors);
    }
}
