package org.adderlang.library.text;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of runtime.md §3.2 on Viper.Fmt. */
class FormatLibraryTest {
    @Test
    void integers() {
        assertEquals("-5", FormatLibrary.integer(-5).toString());
        assertEquals("ffffffffffffffff", FormatLibrary.intRadix(-1, 16).toString());
        assertEquals("-1", FormatLibrary.intRadix(-1, 10).toString());
        assertEquals("", FormatLibrary.intRadix(5, 37).toString());
        assertEquals("-007", FormatLibrary.intPad(-7, 4, str("0")).toString());
        assertEquals("**-7", FormatLibrary.intPad(-7, 4, str("*-")).toString());
        assertEquals("   7", FormatLibrary.intPad(7, 4, str("")).toString());
        assertEquals(255, FormatLibrary.intPad(7, 1000, str("x")).length());
        assertTraps("rt_string_cstr: null string", () -> FormatLibrary.intPad(1, 2, null));
        assertEquals("ff", FormatLibrary.hex(255).toString());
        assertEquals("00ff", FormatLibrary.hexPad(255, 4).toString());
        assertEquals(16, FormatLibrary.hexPad(255, 99).length());
        assertEquals("1777777777777777777777", FormatLibrary.oct(-1).toString());
        assertEquals("101", FormatLibrary.bin(5).toString());
        assertEquals("-1,234,567", FormatLibrary.intGrouped(-1234567, null).toString());
        assertEquals("-9 - 223 - 372 - 036 - 854 - 775 - 808", FormatLibrary.intGrouped(Long.MIN_VALUE, str(" - ")).toString());
        assertEquals("yes", FormatLibrary.boolYesNo(true).toString());
        assertEquals("false", FormatLibrary.bool(false).toString());
    }

    @Test
    void numbers() {
        assertEquals("123457", FormatLibrary.num(123456.789).toString());
        assertEquals("1e+15", FormatLibrary.num(1e15).toString());
        assertEquals("-Infinity", FormatLibrary.num(Double.NEGATIVE_INFINITY).toString());
        assertEquals("-0.00", FormatLibrary.numFixed(-0.0, 2).toString());
        assertEquals("", FormatLibrary.numFixed(1.5e300, 0).toString());
        assertEquals("0.50000000000000000000", FormatLibrary.numFixed(0.5, 99).toString());
        assertEquals("1.50e+300", FormatLibrary.numSci(1.5e300, 2).toString());
        assertEquals("12.5%", FormatLibrary.numPct(0.125, 1).toString());
        assertEquals("NaN%", FormatLibrary.numPct(Double.NaN, 1).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0 B", "1023, 1023 B", "-1024, -1.0 KB", "1536, 1.5 KB", "1048576, 1.0 MB", "9223372036854775807, 8.0 EB",
            "-9223372036854775808, -8.0 EB"})
    void sizes(long bytes, String expected) {
        assertEquals(expected, FormatLibrary.size(bytes).toString());
    }

    @Test
    void currencyDoesNotCarry() {
        assertEquals("-EUR 0.100", FormatLibrary.currency(-0.999, 2, str("EUR ")).toString());
        assertEquals("$1,234.50", FormatLibrary.currency(1234.5, 2, null).toString());
        assertEquals("x1", FormatLibrary.currency(1.9, -1, str("x")).toString());
        assertEquals("-9,223,372,036,854,775,808.00", FormatLibrary.currency(1e300, 2, str("")).toString());
        assertEquals("-9,223,372,036,854,775,808.-9223372036854775808",
                FormatLibrary.currency(Double.NaN, 2, str("")).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, zero", "-1, negative one", "13, thirteen", "40, forty", "42, forty-two", "100, one hundred",
            "1234, one thousand two hundred thirty-four", "1000000, one million", "2000000000005, two trillion five",
            "1000000000000000, ''", "1000000000000001, one"})
    void words(long value, String expected) {
        assertEquals(expected, FormatLibrary.toWords(value).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0th", "1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "11, 11th", "12, 12th", "113, 113th", "-21, -21st",
            "-9223372036854775808, -9223372036854775808th"})
    void ordinals(long value, String expected) {
        assertEquals(expected, FormatLibrary.ordinal(value).toString());
    }
}
