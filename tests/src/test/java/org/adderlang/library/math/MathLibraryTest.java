package org.adderlang.library.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.adderlang.il.TrapKind;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathLibraryTest {
    @ParameterizedTest
    @CsvSource({"0.5,1", "-0.5,-1", "2.5,3", "0.49999999999999994,0", "-2.4,-2", "1e300,1e300", "NaN,NaN",
            "-Infinity,-Infinity", "-0.2,-0.0"})
    void roundingGoesHalfAwayFromZero(double x, double rounded) {
        assertEquals(rounded, MathLibrary.round(x));
    }

    @ParameterizedTest
    @CsvSource({"3.7,3", "-3.7,-3", "-0.5,-0.0", "NaN,NaN"})
    void truncationDropsTheFraction(double x, double truncated) {
        assertEquals(truncated, MathLibrary.trunc(x));
    }

    @ParameterizedTest
    @CsvSource({"NaN,1,1,1", "1,NaN,NaN,NaN", "-0.0,0.0,0.0,0.0", "2,1,1,2"})
    void minAndMaxGiveTheSecondArgumentForNaN(double a, double b, double min, double max) {
        assertEquals(min, MathLibrary.min(a, b));
        assertEquals(max, MathLibrary.max(a, b));
    }

    @ParameterizedTest
    @CsvSource({"5,0,10,5", "15,0,10,10", "15,10,0,10", "-1,10,0,0", "NaN,0,1,NaN"})
    void clampSwapsReversedBounds(double x, double lo, double hi, double clamped) {
        assertEquals(clamped, MathLibrary.clamp(x, lo, hi));
        assertEquals((long) clamped, MathLibrary.clampInt((long) x, (long) lo, (long) hi));
    }

    @ParameterizedTest
    @CsvSource({"370,0,360,10", "-10,0,360,350", "5,3,3,3", "5,9,3,9"})
    void wrapIsHalfOpen(long x, long lo, long hi, long wrapped) {
        assertEquals(wrapped, MathLibrary.wrap(x, lo, hi));
        assertEquals(wrapped, MathLibrary.wrapInt(x, lo, hi));
    }

    @Test
    void wrapIntOverRangesWiderThanAnI64() {
        assertEquals(2, MathLibrary.wrapInt(1, 2, Long.MIN_VALUE));
        assertEquals(255, MathLibrary.wrapInt(255, -2, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"-3,-1", "0,0", "-0.0,0", "NaN,NaN", "Infinity,1"})
    void signs(double x, double sign) {
        assertEquals(sign, MathLibrary.sgn(x));
    }

    @Test
    void absOfTheLeastIntegerTraps() {
        assertEquals(7, MathLibrary.absInt(-7));
        var trap = assertThrows(LibraryTrap.class, () -> MathLibrary.absInt(Long.MIN_VALUE));
        assertEquals("rt_abs_i64: overflow", trap.text());
    }

    @Test
    void angles() {
        assertEquals(180, MathLibrary.degrees(MathLibrary.pi()));
        assertEquals(MathLibrary.tau(), MathLibrary.radians(360));
    }

    @ParameterizedTest
    @CsvSource({"8,3", "0.125,-3", "1,0", "536870912,29", "4.9e-324,-1074", "0,-Infinity", "-1,NaN", "Infinity,Infinity"})
    void log2IsExactForPowersOfTwo(double x, double log) {
        assertEquals(log, ElementaryMath.log2(x));
    }

    @ParameterizedTest
    @CsvSource({"2,10,1024", "-2,3,-8", "1,NaN,1", "1,Infinity,1", "0,0,1", "2,-Infinity,0"})
    void powersFollowC(double base, double exponent, double power) {
        assertEquals(power, ElementaryMath.pow(base, exponent));
        assertEquals(power, ElementaryMath.basicPow(base, exponent));
    }

    @ParameterizedTest
    @CsvSource({"-8,0.5,DOMAIN_ERROR,negative base with fractional exponent",
            "-1,Infinity,DOMAIN_ERROR,negative base with fractional exponent", "10,400,OVERFLOW,overflow",
            "0,-1,OVERFLOW,overflow", "NaN,1,OVERFLOW,overflow"})
    void powersTrapOnDomainErrorsAndOverflow(double base, double exponent, TrapKind kind, String reason) {
        var trap = assertThrows(LibraryTrap.class, () -> ElementaryMath.pow(base, exponent));
        assertEquals("Pow: domain error or overflow", trap.text());
        assertEquals(TrapKind.DOMAIN_ERROR, trap.kind());
        var basic = assertThrows(LibraryTrap.class, () -> ElementaryMath.basicPow(base, exponent));
        assertEquals("rt_pow_f64_chkdom: " + reason, basic.text());
        assertEquals(kind, basic.kind());
    }
}
