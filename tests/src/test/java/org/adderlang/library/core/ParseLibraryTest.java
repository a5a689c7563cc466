package org.adderlang.library.core;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.TestProgram;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of runtime.md §3.1 on Parse. */
class ParseLibraryTest {
    private final ProgramState program = new TestProgram().state();
    private final MemoryBlock out = MemoryBlock.ofSize(8);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"\" 42\t\", 0, 42", "-7, 0, -7", "12x, 5, -1", "\"\", 5, -1", "9223372036854775808, 4, -1"})
    void int64StoresOnlyOnSuccess(String text, int status, long stored) {
        out.putLong(0, -1);
        assertEquals(status, ParseLibrary.int64(str(text), out));
        assertEquals(stored, out.getLong(0));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"\" 2.5e1 \", 0, 25", "0x10, 0, 16", "inf, 4, -1", "1e999, 4, -1", "1e-320, 4, -1", "x, 5, -1"})
    void doubleStoresOnlyOnSuccess(String text, int status, double stored) {
        out.putDouble(0, -1);
        assertEquals(status, ParseLibrary.float64(str(text), out));
        assertEquals(stored, out.getDouble(0));
    }

    @Test
    void nullArgumentsAreInvalidOperations() {
        assertEquals(8, ParseLibrary.int64(null, out));
        assertEquals(8, ParseLibrary.int64(str("1"), null));
        assertEquals(8, ParseLibrary.float64(null, out));
        assertFalse(ParseLibrary.tryInt(str("1"), null));
        assertFalse(ParseLibrary.tryNum(str("1"), null));
        assertFalse(ParseLibrary.tryBool(program, str("1"), null));
        assertTraps("rt_string_cstr: null string", () -> ParseLibrary.tryInt(null, out));
        assertTraps("rt_string_cstr: null string", () -> ParseLibrary.boolOr(null, true));
        assertTraps("rt_string_cstr: null string", () -> ParseLibrary.isNum(null));
    }

    @Test
    void tryStoresResults() {
        assertTrue(ParseLibrary.tryInt(str("12"), out));
        assertEquals(12, out.getLong(0));
        assertTrue(ParseLibrary.tryNum(str("0.5"), out));
        assertEquals(0.5, out.getDouble(0));
        out.putLong(0, -1);
        assertTrue(ParseLibrary.tryBool(program, str(" OFF "), out));
        assertEquals(0xffffffffffffff00L, out.getLong(0));
        assertFalse(ParseLibrary.tryBool(program, str("maybe"), out));
    }

    @Test
    void fallbacks() {
        assertEquals(5, ParseLibrary.intOr(str("5"), 9));
        assertEquals(9, ParseLibrary.intOr(str("5.0"), 9));
        assertEquals(5.5, ParseLibrary.numOr(str("5.5"), 9));
        assertEquals(9, ParseLibrary.numOr(str("nan"), 9));
        assertTrue(ParseLibrary.boolOr(str("Yes"), false));
        assertTrue(ParseLibrary.boolOr(str("y"), true));
        assertTrue(ParseLibrary.isInt(str(" 1 ")));
        assertFalse(ParseLibrary.isInt(str("1e3")));
        assertTrue(ParseLibrary.isNum(str("1e3")));
        assertFalse(ParseLibrary.isNum(str("1e3x")));
    }

    @ParameterizedTest
    @CsvSource({"ff, 16, 255", "0xFF, 16, 255", "zz, 36, 1295", "12, 37, -1", "12, 1, -1", "2, 2, -1", "-101, 2, -5"})
    void radix(String text, long radix, long expected) {
        assertEquals(expected, ParseLibrary.intRadix(str(text), radix, -1));
    }
}
