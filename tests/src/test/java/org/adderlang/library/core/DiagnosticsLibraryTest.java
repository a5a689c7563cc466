package org.adderlang.library.core;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticsLibraryTest {
    private static final ViperString MESSAGE = str("sum");

    @Test
    void traps() {
        assertTraps("boom", () -> DiagnosticsLibrary.trap(str("boom\0tail")));
        assertTraps("trap", () -> DiagnosticsLibrary.trap(null));
        assertTraps("AssertFail called", () -> DiagnosticsLibrary.fail(null));
        assertTraps("sum", () -> DiagnosticsLibrary.fail(MESSAGE));
    }

    @Test
    void defaultsReplaceMissingMessages() {
        assertTraps("Assertion failed", () -> DiagnosticsLibrary.assertTrue(false, null));
        assertTraps("Assertion failed", () -> DiagnosticsLibrary.assertTrue(false, ViperString.EMPTY));
        assertTraps("sum", () -> DiagnosticsLibrary.assertTrue(false, MESSAGE));
        assertTraps("AssertEq failed: expected 1, got 2", () -> DiagnosticsLibrary.assertEqual(1, 2, null));
        assertTraps("AssertNeq failed: values should not be equal (both are 3)",
                () -> DiagnosticsLibrary.assertNotEqual(3, 3, null));
        assertTraps("AssertEqNum failed: expected 0.5, got 1e+20 (diff=1e+20)",
                () -> DiagnosticsLibrary.assertEqualNumbers(0.5, 1e20, null));
        assertTraps("AssertEqStr failed: expected \"é\", got \"\"",
                () -> DiagnosticsLibrary.assertEqualStrings(str("é"), null, null));
        assertTraps("AssertNull failed: expected null, got non-null object",
                () -> DiagnosticsLibrary.assertNull(MESSAGE, null));
        assertTraps("AssertNotNull failed: expected non-null, got null",
                () -> DiagnosticsLibrary.assertNotNull(null, null));
    }

    @Test
    void comparisons() {
        assertTraps("sum: expected 1 > 1", () -> DiagnosticsLibrary.assertGreater(1, 1, MESSAGE));
        assertTraps("sum: expected 1 < 1", () -> DiagnosticsLibrary.assertLess(1, 1, MESSAGE));
        assertTraps("sum: expected 0 >= 1", () -> DiagnosticsLibrary.assertGreaterOrEqual(0, 1, MESSAGE));
        assertTraps("AssertLte failed: expected 2 <= 1", () -> DiagnosticsLibrary.assertLessOrEqual(2, 1, null));
    }

    @Test
    void whatHoldsDoesNotTrap() {
        assertDoesNotThrow(() -> {
            DiagnosticsLibrary.assertTrue(true, null);
            DiagnosticsLibrary.assertEqual(1, 1, null);
            DiagnosticsLibrary.assertNotEqual(1, 2, null);
            DiagnosticsLibrary.assertEqualStrings(str("a\0b"), str("a\0c"), null);
            DiagnosticsLibrary.assertEqualStrings(null, ViperString.EMPTY, null);
            DiagnosticsLibrary.assertNull(null, null);
            DiagnosticsLibrary.assertNotNull(MESSAGE, null);
            DiagnosticsLibrary.assertGreater(2, 1, null);
            DiagnosticsLibrary.assertLess(1, 2, null);
            DiagnosticsLibrary.assertGreaterOrEqual(1, 1, null);
            DiagnosticsLibrary.assertLessOrEqual(1, 1, null);
        });
    }

    @ParameterizedTest
    @CsvSource({"NaN,NaN,true", "Infinity,Infinity,true", "Infinity,1,false", "NaN,1,false", "0,1e-10,true",
            "0,1e-8,false", "1e12,1000000000000.5,true", "1e12,1000000002000,false"})
    void numbersMayDifferALittle(double expected, double actual, boolean equal) {
        if (equal) {
            assertDoesNotThrow(() -> DiagnosticsLibrary.assertEqualNumbers(expected, actual, null));
        } else {
            org.junit.jupiter.api.Assertions.assertThrows(org.adderlang.runtime.LibraryTrap.class,
                    () -> DiagnosticsLibrary.assertEqualNumbers(expected, actual, null));
        }
    }

    @Test
    void longTextsAreCut() {
        ViperString message = str("m".repeat(300));
        assertTraps("m".repeat(255), () -> DiagnosticsLibrary.assertEqual(1, 2, message));
        assertTraps("m".repeat(300), () -> DiagnosticsLibrary.fail(message));
        assertTraps("m".repeat(300) + ": expected \"" + "x".repeat(199),
                () -> DiagnosticsLibrary.assertEqualStrings(str("x".repeat(400)), null, message));
    }
}
