package org.adderlang.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProgramOutputTest {
    private static final int CAPACITY = 16 * 1024;

    @Test
    void piecesOfAllSizesArriveInOrder() {
        var random = new Random(1);
        var expected = new ByteArrayOutputStream();
        var actual = new ByteArrayOutputStream();
        var output = new ProgramOutput(actual);
        for (int i = 0; i < 2000; i++) {
            byte[] piece = new byte[random.nextInt(i % 50 == 0 ? 3 * CAPACITY : 300)];
            random.nextBytes(piece);
            output.write(piece);
            expected.writeBytes(piece);
            output.write(i);
            expected.write(i);
        }
        output.flush();
        assertArrayEquals(expected.toByteArray(), actual.toByteArray());
    }

    @Test
    void nothingIsWrittenBeforeTheBufferIsFull() {
        var stream = new ByteArrayOutputStream();
        var output = new ProgramOutput(stream);
        for (int i = 0; i < CAPACITY; i++) {
            output.write(i);
        }
        assertEquals(0, stream.size());
        output.write(0);
        assertEquals(CAPACITY, stream.size());
    }
}
