package org.adderlang.library.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 9, 10, -10, 99, 100, 1023, -98765, 999_999_999, 1_000_000_000, Integer.MAX_VALUE,
        Integer.MIN_VALUE + 1L, Integer.MIN_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE, Long.MIN_VALUE})
    void asJavaWritesThem(long value) {
        assertEquals(Long.toString(value), Decimal.of(value).toString());
    }

    @Test
    void freshEachTime() {
        assertNotSame(Decimal.of(7), Decimal.of(7));
    }
}
