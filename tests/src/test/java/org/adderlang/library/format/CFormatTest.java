package org.adderlang.library.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CFormatTest {
    @ParameterizedTest
    @CsvSource({
            "0.30000000000000004, 0.3", "1, 1", "100000000000000, 100000000000000", "1e15, 1e+15", "-1e15, -1e+15",
            "999999999999999.9, 1e+15", "123456789012345678, 1.23456789012346e+17", "0.3333333333333333, 0.333333333333333",
            "1e-4, 0.0001", "1e-5, 1e-05", "4.9e-324, 4.94065645841247e-324", "1e21, 1e+21", "-0.0, -0", "0, 0",
            "999999999999999, 999999999999999", "-2.5, -2.5", "1.7976931348623157e308, 1.79769313486232e+308",
            "NaN, NaN", "Infinity, Inf", "-Infinity, -Inf"})
    void canonicalText(double value, String text) {
        assertEquals(text, CFormat.d15(value));
    }

    @ParameterizedTest
    @CsvSource({
            "6, 123456.789, 123457", "6, 1e15, 1e+15", "6, 0.0001234565, 0.000123457", "6, 100000, 100000", "6, 999999.5, 1e+06",
            "6, -0.0, -0", "17, 0.1, 0.10000000000000001", "17, 1e16, 10000000000000000", "17, 1e20, 1e+20", "1, 0.5, 0.5",
            "1, 25, 2e+01", "1, 35, 4e+01", "15, Infinity, inf", "15, -Infinity, -inf"})
    void general(int precision, double value, String text) {
        assertEquals(text, CFormat.general(value, precision));
    }

    @Test
    void signOfNaNIsShownAsGlibcDoes() {
        assertEquals("nan", CFormat.general(Double.NaN, 15));
        assertEquals("-nan", CFormat.general(Double.longBitsToDouble(0xfff8000000000000L), 15));
    }

    @ParameterizedTest
    @CsvSource({
            "2, 2.675, 2.67", "0, 0.5, 0", "0, 1.5, 2", "0, 2.5, 2", "2, -0.0, -0.00", "2, -0.001, -0.00", "3, 1e22, 10000000000000000000000.000",
            "20, 0.1, 0.10000000000000000555", "2, NaN, nan"})
    void fixed(int decimals, double value, String text) {
        assertEquals(text, CFormat.fixed(value, decimals));
    }

    @ParameterizedTest
    @CsvSource({
            "2, 1.5e300, 1.50e+300", "0, 15, 2e+01", "0, 25, 2e+01", "3, 0, 0.000e+00", "2, -9.999, -1.00e+01", "6, 1e-7, 1.000000e-07",
            "20, 1, 1.00000000000000000000e+00"})
    void scientific(int decimals, double value, String text) {
        assertEquals(text, CFormat.scientific(value, decimals));
    }

    @Test
    void roundingFromTheShortestDecimalIsExact() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
            if (i % 2 == 0) {
                value = random.nextInt() / 1024.0; // Many exact ties.
            }
            if (Double.isFinite(value) && value != 0) {
                int precision = 1 + random.nextInt(15);
                BigDecimal expected = new BigDecimal(value).round(new MathContext(precision, RoundingMode.HALF_EVEN));
                assertEquals(0, expected.compareTo(new BigDecimal(CFormat.general(value, precision))),
                        () -> "%." + precision + "g");
            }
        }
    }
}
