package org.adderlang.library.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllocationLibraryTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 24, 256, 257, 1 << 20})
    void blocksAreZeroedAndLargeEnough(long bytes) {
        MemoryBlock block = AllocationLibrary.allocate(bytes);
        assertEquals(bytes, block.size());
        assertTrue(block.inBounds(Math.max(bytes - 1, 0), 1));
        assertEquals(0, block.getByte(Math.max(bytes - 1, 0)));
    }

    @ParameterizedTest
    @CsvSource({"-1,negative allocation", "-9223372036854775808,negative allocation", "2147483647,out of memory",
            "9223372036854775807,out of memory"})
    void impossibleSizesTrap(long bytes, String text) {
        assertEquals(text, assertThrows(LibraryTrap.class, () -> AllocationLibrary.allocate(bytes)).text());
    }
}
