package org.adderlang.library.core;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.adderlang.library.TestProgram;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of runtime.md §3.1 on Convert and the BASIC conversions. */
class ConvertLibraryTest {
    private final ProgramState program = new TestProgram().state();
    private final MemoryBlock cell = MemoryBlock.ofSize(16);
    private final Object ok = Pointer.of(cell, 9);

    private void assertOk(boolean expected) {
        assertEquals(expected ? 1 : 0, cell.getByte(9));
        cell.putByte(9, (byte) 42);
    }

    @Test
    void integersFromText() {
        assertEquals(-42, ConvertLibrary.toInt(str(" \t-42\n")));
        assertEquals(7, ConvertLibrary.toInt(str("+7")));
        assertEquals(Long.MIN_VALUE, ConvertLibrary.toInt(str("-9223372036854775808")));
        for (String text : new String[]{"", "  ", "1.5", "12x", "0x10", "+ 5", "1\0"}) {
            assertTraps("INPUT: expected numeric value", () -> ConvertLibrary.toInt(str(text)));
        }
        assertTraps("INPUT: numeric overflow", () -> ConvertLibrary.toInt(str("9223372036854775808")));
        assertTraps("rt_to_int: null", () -> ConvertLibrary.toInt(null));
    }

    @Test
    void numbersFromText() {
        assertEquals(-350, ConvertLibrary.toDouble(str("-3.5e2")));
        assertEquals(31, ConvertLibrary.toDouble(str(" 0x1F ")));
        assertEquals(0.5, ConvertLibrary.toDouble(str(".5")));
        for (String text : new String[]{"", "abc", "1,5", "12abc", "-", ".", "1 2"}) {
            assertTraps("INPUT: expected numeric value", () -> ConvertLibrary.toDouble(str(text)));
        }
        for (String text : new String[]{"inf", "-Infinity", "nan", "1e999"}) {
            assertTraps("INPUT: numeric overflow", () -> ConvertLibrary.toDouble(str(text)));
        }
        assertTraps("rt_to_double: null", () -> ConvertLibrary.toDouble(null));
    }

    @Test
    void textFromNumbers() {
        assertEquals("-9223372036854775808", ConvertLibrary.toStringInt(Long.MIN_VALUE).toString());
        assertEquals("0.1", ConvertLibrary.toStringDouble(0.1).toString());
        assertEquals("-Inf", ConvertLibrary.toStringDouble(Double.NEGATIVE_INFINITY).toString());
    }

    @Test
    void numToIntSaturates() {
        assertEquals(-1, ConvertLibrary.numToInt(-1.9));
        assertEquals(Long.MAX_VALUE, ConvertLibrary.numToInt(1e300));
        assertEquals(0, ConvertLibrary.numToInt(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"12abc, 12", "\"1,5\", 0", "abc, 0", "\"\", 0", "\" -2.5e1 x\", -25", "0x1Fz, 31", "+.5, 0.5"})
    void valReadsAPrefix(String text, double expected) {
        assertEquals(expected, BasicConversionLibrary.val(str(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inf", "NaN", "-1e999"})
    void valRefusesValuesThatAreNotFinite(String text) {
        assertTraps("rt_val: overflow", () -> BasicConversionLibrary.val(str(text)));
        BasicConversionLibrary.valToDouble(program, str(text), ok);
        assertOk(false);
    }

    @Test
    void valToDoubleReportsCompleteMatches() {
        assertEquals(42, BasicConversionLibrary.valToDouble(program, str(" 42 "), ok));
        assertOk(true);
        assertEquals(42, BasicConversionLibrary.valToDouble(program, Pointer.of(str("x42x"), 1), ok));
        assertOk(false);
        assertEquals(0, BasicConversionLibrary.valToDouble(program, str("1,5"), ok));
        assertOk(false);
        assertTraps("rt_val: null", () -> BasicConversionLibrary.val(null));
        assertTraps("rt_val_to_double: null ok", () -> BasicConversionLibrary.valToDouble(program, str("1"), null));
        assertTraps("rt_val_to_double: null string", () -> BasicConversionLibrary.valToDouble(program, null, ok));
    }

    @Test
    void narrowingReportsWhatDoesNotFit() {
        assertEquals(-2, BasicConversionLibrary.toInt16(program, -2.5, ok));
        assertOk(true);
        assertEquals(0, BasicConversionLibrary.toInt16(program, 32767.5, ok));
        assertOk(false);
        assertEquals(0, BasicConversionLibrary.toInt16(program, Double.NaN, ok));
        assertOk(false);
        assertEquals(Integer.MAX_VALUE - 1, BasicConversionLibrary.toInt32(program, 2147483646.5, ok));
        assertOk(true);
        assertEquals(0, BasicConversionLibrary.toInt32(program, 2147483647.5, ok));
        assertOk(false);
        assertEquals((double) 0.1f, BasicConversionLibrary.toSingle(program, 0.1, ok));
        assertOk(true);
        assertEquals(Double.NaN, BasicConversionLibrary.toSingle(program, 1e300, ok));
        assertOk(false);
        assertTraps("rt_cast_i16: null ok", () -> BasicConversionLibrary.toInt16(program, 1, null));
        assertTraps("rt_cast_i32: null ok", () -> BasicConversionLibrary.toInt32(program, 1, null));
        assertTraps("rt_csng_from_double: null ok", () -> BasicConversionLibrary.toSingle(program, 1, null));
    }

    @Test
    void rounding() {
        assertEquals(-2, BasicConversionLibrary.floor(-1.5));
        assertEquals(-1, BasicConversionLibrary.truncate(-1.5));
        assertEquals(1, BasicConversionLibrary.truncate(1.9));
        assertEquals(1.5, BasicConversionLibrary.toDouble(1.5));
        assertEquals(2, BasicConversionLibrary.roundEven(2.5, 0));
        assertEquals(2.68, BasicConversionLibrary.roundEven(2.675, 2));
        assertEquals(1200, BasicConversionLibrary.roundEven(1234.5, -2));
        assertEquals(1.25, BasicConversionLibrary.roundEven(1.25, 309));
    }
}
