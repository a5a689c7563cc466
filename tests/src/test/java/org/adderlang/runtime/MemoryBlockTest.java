package org.adderlang.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both kinds of memory blocks keep numbers and references apart, and themselves within their bounds. */
class MemoryBlockTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 12, 16, 24, 32, 40, 48, 56, 64, 72, 80, 200})
    void numbersAndReferencesShareNothing(int size) {
        shareNothing(MemoryBlock.object(-7, size), size);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 32, 40, 48, 56, 64})
    void norDoTheyWithoutRoomForNumbers(int size) {
        shareNothing(CellBlock.createWithoutNumbers(-7, size), size);
    }

    private static void shareNothing(MemoryBlock block, int size) {
        var references = new Object[size / 8];
        for (int cell = 0; cell < size / 8; cell++) {
            references[cell] = MemoryBlock.ofSize(8);
            block.putLong(cell * 8L, Long.MIN_VALUE + cell);
            block.putRef(cell * 8L, references[cell]);
        }
        System.gc();
        for (int cell = 0; cell < size / 8; cell++) {
            assertSame(references[cell], block.refAt(cell * 8L + 5));
            assertEquals(Long.MIN_VALUE + cell, block.getLong(cell * 8L));
            block.clearRef(cell * 8L);
            assertNull(block.refAt(cell * 8L));
            assertEquals((byte) cell, block.getByte(cell * 8L));
        }
        assertEquals(-7, block.classId());
        assertEquals(size, block.size());
        assertEquals(1, block.references());
        assertFalse(block.disposed());
        int last = Math.max(size, 8) - 8;
        assertTrue(block.inBounds(last, 8));
        assertFalse(block.inBounds(last + 1, 8));
        assertFalse(block.inBounds(-1, 1));
    }

    @Test
    void smallObjectsAreOneJavaObject() {
        for (int size = 8; size <= 64; size += 8) {
            assertInstanceOf(CellBlock.class, MemoryBlock.object(0, size));
        }
    }

    @Test
    void partsOfCellsWithoutRoomForNumbers() {
        MemoryBlock block = CellBlock.createWithoutNumbers(0, 16);
        assertEquals(0, block.getInt(12));
        assertEquals(0.0, block.getDouble(8));
        block.putInt(12, 0x01020304);
        block.putShort(10, (short) -1);
        block.putByte(9, (byte) 5);
        assertEquals(0x01020304_FFFF0500L, block.getLong(8));
        assertEquals(0x0102, block.getShort(14));
        block.putDouble(0, -0.0);
        assertEquals(Long.MIN_VALUE, block.getLong(0));
        block.putLong(8, 0);
        assertEquals(0, block.getByte(15));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 128})
    void nullAndBareIntegersAreBytes(int size) {
        MemoryBlock block = MemoryBlock.object(0, size);
        block.putRef(8, ViperString.EMPTY);
        block.putRef(8, Pointer.of(null, 99));
        assertNull(block.refAt(8));
        assertEquals(99, block.getLong(8));
        block.putRef(8, null);
        assertEquals(0, block.getLong(8));
    }
}
