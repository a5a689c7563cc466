package org.adderlang.library.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigIntTest {
    private static BigIntObject big(String text) {
        return BigIntLibrary.fromStr(ViperString.of(text));
    }

    private static BigIntObject big(long value) {
        return BigIntLibrary.fromInt(value);
    }

    private static void assertBig(long expected, BigIntObject actual) {
        assertEquals(Long.toString(expected), BigIntLibrary.toText(actual).toString());
    }

    private static void assertTrap(String text, Executable call) {
        assertEquals(text, assertThrows(LibraryTrap.class, call).text());
    }

    @ParameterizedTest
    @CsvSource({"12x,12", "' \t-5',-5", "+7,7", "0xFFz,255", "-0b101,-5", "0o17,15", "1_000,1000", "x,0", "-,0",
            "123456789012345678901234567890,123456789012345678901234567890"})
    void textIsReadUpToTheFirstBadDigit(String text, String value) {
        assertEquals(value, BigIntLibrary.toText(big(text)).toString());
    }

    @Test
    void nothingToReadGivesNullWhichCountsAsZero() {
        assertNull(big(""));
        assertNull(BigIntLibrary.fromStr(null));
        assertBig(0, null);
        assertBig(5, BigIntLibrary.add(null, big(5)));
        assertTrue(BigIntLibrary.isZero(null));
    }

    @Test
    void conversionsToIntegersSaturate() {
        assertEquals(Long.MAX_VALUE, BigIntLibrary.toInt(big("99999999999999999999")));
        assertEquals(Long.MIN_VALUE, BigIntLibrary.toInt(big("-99999999999999999999")));
        assertTrue(BigIntLibrary.fitsInt(big(Long.MIN_VALUE)));
        assertFalse(BigIntLibrary.fitsInt(big("9223372036854775808")));
    }

    @ParameterizedTest
    @CsvSource({"255,00ff", "-256,ffff00", "0,00", "127,7f", "-1,ffff", "-128,80", "256,0100", "-129,ff7f"})
    void bytes(long value, String digits) {
        assertEquals(digits, HexFormat.of().formatHex(BigIntLibrary.toBytes(big(value)).data()));
        assertBig(value, BigIntLibrary.fromBytes(new BytesObject(HexFormat.of().parseHex(digits))));
    }

    @Test
    void bases() {
        assertEquals("-ff", BigIntLibrary.toText(big(-255), 16).toString());
        assertEquals("zz", BigIntLibrary.toText(big(1295), 36).toString());
        assertEquals("255", BigIntLibrary.toText(big(255), 37).toString());
    }

    @Test
    void divisionTruncates() {
        assertBig(-3, BigIntLibrary.div(big(-7), big(2)));
        assertBig(-1, BigIntLibrary.mod(big(-7), big(2)));
        assertTrap("BigInt division by zero", () -> BigIntLibrary.div(big(1), null));
        assertTrap("BigInt division by zero", () -> BigIntLibrary.mod(big(1), big(0)));
    }

    @Test
    void powersAndRoots() {
        assertEquals("1267650600228229401496703205376", BigIntLibrary.toText(BigIntLibrary.pow(big(2), 100)).toString());
        assertBig(-1, BigIntLibrary.pow(big(-1), Long.MAX_VALUE));
        assertBig(1, BigIntLibrary.pow(big(0), 0));
        assertBig(0, BigIntLibrary.pow(big(0), Long.MAX_VALUE));
        assertTrap("BigInt.Pow: negative exponent", () -> BigIntLibrary.pow(big(2), -1));
        assertTrap("out of memory", () -> BigIntLibrary.pow(big(2), Long.MAX_VALUE));
        assertBig(445, BigIntLibrary.powMod(big(4), big(13), big(497)));
        assertBig(-1, BigIntLibrary.powMod(big(-3), big(1), big(2)));
        assertTrap("BigInt.PowMod: zero modulus", () -> BigIntLibrary.powMod(big(4), big(13), big(0)));
        assertBig(11, BigIntLibrary.sqrt(big(143)));
        assertTrap("BigInt.Sqrt: negative input", () -> BigIntLibrary.sqrt(big(-1)));
    }

    @Test
    void divisorsAndMultiples() {
        assertBig(6, BigIntLibrary.gcd(big(-48), big(18)));
        assertBig(12, BigIntLibrary.lcm(big(-4), big(6)));
        assertBig(0, BigIntLibrary.lcm(big(0), big(0)));
    }

    @Test
    void bitsAreTwosComplement() {
        assertBig(4, BigIntBitsLibrary.and(big(-4), big(6)));
        assertBig(14, BigIntBitsLibrary.or(big(12), big(10)));
        assertBig(6, BigIntBitsLibrary.xor(big(12), big(10)));
        assertBig(-1, BigIntBitsLibrary.not(big(0)));
        assertBig(1024, BigIntBitsLibrary.shiftLeft(big(1), 10));
        assertBig(-4, BigIntBitsLibrary.shiftRight(big(-7), 1));
        assertBig(-1, BigIntBitsLibrary.shiftRight(big(-7), Long.MAX_VALUE));
        assertBig(7, BigIntBitsLibrary.shiftRight(big(7), -1));
        assertEquals(9, BigIntBitsLibrary.bitLength(big(-256)));
        assertTrue(BigIntBitsLibrary.testBit(big(-1), Long.MAX_VALUE));
        assertFalse(BigIntBitsLibrary.testBit(big(-1), -1));
        assertBig(8, BigIntBitsLibrary.setBit(null, 3));
        assertBig(1, BigIntBitsLibrary.clearBit(big(5), 2));
        assertTrap("out of memory", () -> BigIntBitsLibrary.setBit(big(1), Long.MAX_VALUE));
    }
}
