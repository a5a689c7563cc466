package org.adderlang.library.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CParseTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "12, 12, 2, false", "\" \t-1.5e3x\", -1500, 8, false", "1e, 1, 1, false", "1e+, 1, 1, false", ".5, 0.5, 2, false",
            "5., 5, 2, false", "., 0, 0, false", "+, 0, 0, false", "abc, 0, 0, false", "0x1F, 31, 4, false", "0x, 0, 1, false",
            "0x.8p1, 1, 6, false", "0x1p-2z, 0.25, 6, false", "1e999, Infinity, 5, true", "-1e999, -Infinity, 6, true",
            "1e-999, 0, 6, true", "0e-999, 0, 6, false", "1e99999999999999, Infinity, 16, true", "1e-310, 1e-310, 6, true",
            "2.2250738585072014e-308, 2.2250738585072014e-308, 23, false", "inf, Infinity, 3, false",
            "-INFINITYx, -Infinity, 9, false", "infinit, Infinity, 3, false", "nan(a1), NaN, 7, false", "nan(, NaN, 3, false"})
    void strtod(String text, double value, int end, boolean rangeError) {
        assertEquals(new CParse.DoubleResult(value, end, rangeError), CParse.strtod(bytes(text)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
            "42, 10, 42, 2, false", "\"  -7 \", 10, -7, 4, false", "9223372036854775807, 10, 9223372036854775807, 19, false",
            "-9223372036854775808, 10, -9223372036854775808, 20, false", "9223372036854775808, 10, 9223372036854775807, 19, true",
            "-9223372036854775809x, 10, -9223372036854775808, 20, true", "99999999999999999999999, 10, 9223372036854775807, 23, true",
            "0xfFg, 16, 255, 4, false", "ff, 16, 255, 2, false", "0x, 16, 0, 1, false", "0x1, 10, 0, 1, false", "zz, 36, 1295, 2, false",
            "2, 2, 0, 0, false", "-, 10, 0, 0, false", "1.5, 10, 1, 1, false"})
    void strtoll(String text, int radix, long value, int end, boolean rangeError) {
        assertEquals(new CParse.LongResult(value, end, rangeError), CParse.strtoll(bytes(text), radix));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
