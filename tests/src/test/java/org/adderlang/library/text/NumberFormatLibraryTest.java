package org.adderlang.library.text;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of runtime.md §3.2 on Viper.Text.NumberFormat. */
class NumberFormatLibraryTest {
    @Test
    void decimalsAreCut() {
        assertEquals("3.14", NumberFormatLibrary.decimals(3.14159, 2).toString());
        assertEquals("3", NumberFormatLibrary.decimals(3.14159, -2).toString());
        assertEquals(63, NumberFormatLibrary.decimals(1e300, 5).length());
        assertEquals("inf", NumberFormatLibrary.decimals(Double.POSITIVE_INFINITY, 5).toString());
    }

    @Test
    void currencyCarries() {
        assertEquals("$2.00", NumberFormatLibrary.currency(1.999, str("$")).toString());
        assertEquals("-$1,234.56", NumberFormatLibrary.currency(-1234.56, null).toString());
    }

    @ParameterizedTest
    @CsvSource({"0.75, 75%", "0.123, 12.3%", "1, 100%", "0.00049, 0%", "-0.0015, -0.2%", "0.12345, 12.3%"})
    void percent(double value, String expected) {
        assertEquals(expected, NumberFormatLibrary.percent(value).toString());
    }

    @ParameterizedTest
    @CsvSource({"512, 512 B", "1024, 1.00 KB", "1536, 1.50 KB", "10240, 10.0 KB", "1073741824, 1.00 GB", "-2048, -2.00 KB"})
    void bytes(long bytes, String expected) {
        assertEquals(expected, NumberFormatLibrary.bytes(bytes).toString());
    }

    @ParameterizedTest
    @CsvSource({"42, 6, 000042", "-7, 5, -0007", "12345, 3, 12345", "5, -1, 5", "-1, 2, -1"})
    void pad(long value, long width, String expected) {
        assertEquals(expected, NumberFormatLibrary.pad(value, width).toString());
    }

    @Test
    void wordsReachQuintillions() {
        assertEquals("one quintillion one", NumberFormatLibrary.toWords(1_000_000_000_000_000_001L).toString());
        assertEquals("negative nine quintillion two hundred twenty-three quadrillion three hundred seventy-two trillion "
                + "thirty-six billion eight hundred fifty-four million seven hundred seventy-five thousand eight hundred eight",
                NumberFormatLibrary.toWords(Long.MIN_VALUE).toString());
        assertEquals("1.234.567", NumberFormatLibrary.thousands(1234567, str(".")).toString());
        assertEquals("22nd", NumberFormatLibrary.ordinal(22).toString());
    }
}
