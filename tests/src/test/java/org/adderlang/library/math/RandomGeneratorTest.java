package org.adderlang.library.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The sequences of runtime.md §15. */
class RandomGeneratorTest {
    private final RandomGenerator generator = new RandomGenerator();

    @Test
    void unseededSequence() {
        assertArrayEquals(new double[]{0.5272554727616845, 0.21409844519872168, 0.41537314303656658, 0.48766966287659042},
                DoubleStream.generate(generator::next).limit(4).toArray());
    }

    @Test
    void seededSequence() {
        generator.seed(42);
        assertArrayEquals(new double[]{0.49002167176561373, 0.46876518464537753, 0.56022419478562524, 0.024927116063841126,
                0.073914467354954994}, DoubleStream.generate(generator::next).limit(5).toArray());
    }

    @Test
    void integersUseTheUnsignedRemainder() {
        generator.seed(42);
        assertArrayEquals(new long[]{87, 60, 41, 94, 71, 20, 57, 50, 99, 0},
                LongStream.generate(() -> generator.nextInt(100)).limit(10).toArray());
        generator.seed(-1);
        assertEquals(2, generator.nextInt(6));
        assertEquals(0.93729183340749178, generator.next());
    }

    @Test
    void rangesIncludeBothEnds() {
        generator.seed(42);
        assertArrayEquals(new long[]{-4, -4, 1, -5, -5, 1, -3, 2, 0, -4},
                LongStream.generate(() -> generator.range(5, -5)).limit(10).toArray());
        assertEquals(Long.MIN_VALUE, generator.range(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    void distributions() {
        generator.seed(42);
        assertEquals(-1.17148036100822, generator.gaussian(0, 1), 1e-14);
        assertEquals(1.06331625912054, generator.gaussian(0, 1), 1e-14);
        generator.seed(42);
        assertEquals(0.336693523912356, generator.exponential(2), 1e-15);
    }

    @Test
    void certainOutcomesUseUpNoNumber() {
        generator.seed(42);
        assertEquals(0, generator.nextInt(0));
        assertEquals(7.5, generator.gaussian(7.5, 0));
        assertEquals(0, generator.exponential(-1));
        assertTrue(generator.chance(1));
        assertFalse(generator.chance(0));
        assertEquals(0.49002167176561373, generator.next());
    }
}
