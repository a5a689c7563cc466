package org.adderlang.library.functional;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.TestProgram;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LazyTest {
    private final ProgramState program = new TestProgram().state();
    private final ViperString text = str("text");

    @Test
    void lazyValues() {
        assertEquals(42, LazyLibrary.getI64(LazyLibrary.ofI64(42)));
        assertEquals(0, LazyLibrary.getI64(LazyLibrary.ofStr(text)));
        assertSame(text, LazyLibrary.getStr(LazyLibrary.ofStr(text)));
        assertSame(ViperString.EMPTY, LazyLibrary.getStr(LazyLibrary.ofI64(1)));
        assertSame(text, LazyLibrary.get(program, LazyLibrary.of(text)));
        assertNull(LazyLibrary.get(program, null));
        assertTrue(LazyLibrary.isEvaluated(null));
    }

    @ParameterizedTest
    @CsvSource({"1,5,1,4", "5,1,-1,4", "1,10,4,3", "5,5,1,0", "1,5,-1,0",
            "9223372036854775805,9223372036854775807,5,1"})
    void lengthsOfRanges(long start, long end, long step, long count) {
        LazySeqObject range = LazySeqLibrary.range(start, end, step);
        assertEquals(count, LazySeqLibrary.count(range));
        assertTrue(LazySeqLibrary.isExhausted(range));
        assertNull(LazySeqLibrary.next(range));
    }

    @Test
    void rangeElementsShareACell() {
        LazySeqObject range = LazySeqLibrary.range(3, 9, 2);
        MemoryBlock cell = (MemoryBlock) LazySeqLibrary.next(range);
        assertEquals(3, cell.getLong(0));
        assertSame(cell, LazySeqLibrary.peek(range));
        assertEquals(5, cell.getLong(0));
        assertEquals(1, LazySeqLibrary.index(range));
        assertSame(cell, LazySeqLibrary.next(range));
        assertEquals(2, LazySeqLibrary.index(range));
        assertFalse(LazySeqLibrary.isExhausted(range));
    }

    @Test
    void repeatTakeAndDrop() {
        LazySeqObject endless = LazySeqLibrary.repeat(text, -1);
        assertEquals(5, LazySeqLibrary.count(LazySeqLibrary.take(endless, 5)));
        assertEquals(5, LazySeqLibrary.index(endless));
        assertEquals(3, LazySeqLibrary.toSeqN(LazySeqLibrary.drop(endless, 2), 3).size());
        assertEquals(1, LazySeqLibrary.count(LazySeqLibrary.drop(LazySeqLibrary.repeat(text, 3), 2)));
        assertEquals(0, LazySeqLibrary.count(LazySeqLibrary.drop(LazySeqLibrary.repeat(text, 3), 4)));
        assertEquals(4, LazySeqLibrary.toSeq(LazySeqLibrary.concat(LazySeqLibrary.repeat(text, 1),
                LazySeqLibrary.repeat(null, 3))).size());
    }

    @Test
    void impossibleArguments() {
        assertNull(LazySeqLibrary.range(1, 2, 0));
        assertNull(LazySeqLibrary.take(LazySeqLibrary.repeat(text, 1), -1));
        assertNull(LazySeqLibrary.drop(LazySeqLibrary.repeat(text, 1), -1));
        assertNull(LazySeqLibrary.take(null, 1));
        assertNull(LazySeqLibrary.next(null));
        assertEquals(0, LazySeqLibrary.count(null));
        assertTrue(LazySeqLibrary.isExhausted(null));
    }

    @Test
    void resetDoesNotRewind() {
        LazySeqObject range = LazySeqLibrary.range(1, 3, 1);
        LazySeqLibrary.count(range);
        LazySeqLibrary.reset(range);
        assertEquals(0, LazySeqLibrary.index(range));
        assertFalse(LazySeqLibrary.isExhausted(range));
        assertNull(LazySeqLibrary.next(range));
    }
}
