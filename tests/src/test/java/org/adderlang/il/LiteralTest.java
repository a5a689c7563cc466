package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Literals (il.md §1.3, §1.6, appendix A) and the spelling of floating constants (§1.9). */
class LiteralTest {
    private static Value operand(String literal) {
        return IlText.instruction("ret " + literal).operand(0);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "+5,5", "007,7", "010,8", "-0x10,-16", "0XfF,255", "0b101_01,21", "-0B11,-3", "1_000,1000",
            "9223372036854775807,9223372036854775807", "-9223372036854775808,-9223372036854775808"})
    void integers(String literal, long value) {
        assertEquals(new Value.IntConst(value, false), operand(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "08", "0x", "0b2", "_1", "1__0", "1_", "--1", "12abc", "infinity", "+nan", "-nan",
            "0xFFFFFFFFFFFFFFFF", "0b1111111111111111111111111111111111111111111111111111111111111111", "TRU\u0660", "\u0661"})
    void malformedIntegers(String literal) {
        IlException e = IlText.parseError(IlText.main("ret " + literal));
        assertEquals("invalid integer literal '" + literal + "'", e.getMessage());
        assertEquals(4, e.line());
        assertEquals(5, e.column());
    }

    @ParameterizedTest
    @CsvSource({".5,0.5", "5.,5", "1.e2,100", "+1.5,1.5", "0x1.8p1,3", "-0x1e,-30", "1e3,1000", "-0.0,-0.0", "0e999,0",
            "1.7976931348623157e308,1.7976931348623157e308", "NaN,NaN", "INF,Infinity", "-inf,-Infinity", "+Inf,Infinity"})
    void floats(String literal, double value) {
        assertEquals(new Value.FloatConst(value), operand(literal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", ".", "1e", "1e+", "1.5d", "1.0f", "e5", "1e400", "5e-324", "1e-400", "0x1.g", "foo.bar", "0x.p1"})
    void malformedFloats(String literal) {
        assertEquals("invalid floating literal '" + literal + "'", IlText.parseError(IlText.main("ret " + literal)).getMessage());
    }

    @Test
    void stringsHoldBytes() {
        assertEquals(new Value.StrConst("\\\"\n\r\t\0A\u00FF"), operand("\"\\\\\\\"\\n\\r\\t\\0\\x41\\xfF\""));
        assertEquals(new Value.StrConst("h\u00C3\u00A9\u00E2\u0082\u00AC\u00F0\u009F\u008D\u008E\\"), operand("\"h\u00E9\u20AC\uD83C\uDF4E\\\\\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"\"\\q\"|unknown escape sequence \\q|6", "\"a\\x4\"|invalid hex escape|7",
            "\"\\x4g\"|invalid hex escape|6", "\"abc|unterminated string literal|5", "\"a\"b|unexpected trailing characters|8"})
    void malformedStrings(String literal, String message, int column) {
        IlException e = IlText.parseError(IlText.main("ret " + literal));
        assertEquals(message, e.getMessage());
        assertEquals(column, e.column());
    }

    @ParameterizedTest
    @CsvSource({"1,1.0", "-2.5,-2.5", "0.1,0.10000000000000001", "1e16,10000000000000000.0", "1e17,1e+17", "0.0001,0.0001",
            "0.00001,1.0000000000000001e-05", "1e300,1.0000000000000001e+300", "-0.0,-0.0", "0,0.0", "NaN,NaN", "Infinity,Inf",
            "-Infinity,-Inf", "123456789012345678,1.2345678901234568e+17"})
    void floatText(double value, String text) {
        assertEquals(text, FloatText.of(value));
    }

    @Test
    void everyFloatTextParsesBack() {
        var random = new java.util.Random(42);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isNaN(value) || Math.abs(value) < Double.MIN_NORMAL) {
                continue;
            }
            assertEquals(value, Double.parseDouble(FloatText.of(value).replace("Inf", "Infinity")));
        }
    }
}
