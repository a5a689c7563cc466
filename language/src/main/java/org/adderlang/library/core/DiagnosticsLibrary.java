package org.adderlang.library.core;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.CFormat;
import org.adderlang.library.memory.CStrings;
import org.adderlang.library.system.ProgramExit;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * Traps and assertions (runtime.md §7.2). A failed assertion traps with DomainError; where the message is null or empty, a
 * default takes its place.
 */
@RuntimeClass("Viper.Core.Diagnostics")
public final class DiagnosticsLibrary {
    /** Longer texts are cut, as the reference's buffers do. */
    private static final int TEXT_LIMIT = 255;
    private static final int STRINGS_TEXT_LIMIT = 511;
    private static final double TOLERANCE = 1e-9;
    private static final int DEFAULT_PRECISION = 6;

    private DiagnosticsLibrary() {
    }

    /**
     * Traps with a text.
     *
     * @throws LibraryTrap trap
     */
    @Extern({"Trap", "rt_trap"})
    public static void trap(ViperString text) {
        throw LibraryTrap.domainError(text == null ? "trap" : text.cView().toString());
    }

    /** Writes a C string to the standard error, {@code Trap} when it is empty, and ends the program with status 1. */
    @Extern("rt_abort")
    public static void abort(ProgramState program, Object text) {
        byte[] bytes = text == null ? new byte[0] : CStrings.read(text);
        OutputStream error = program.env().err();
        try {
            error.write(bytes.length == 0 ? "Trap".getBytes(StandardCharsets.US_ASCII) : bytes);
            error.write('\n');
            error.flush();
        } catch (IOException e) {
            // The exit status still tells.
        }
        ProgramExit.exit(program, 1);
    }

    /**
     * Traps with the message unless the condition holds.
     *
     * @throws LibraryTrap Assertion failed
     */
    @Extern(value = {"Assert", "rt_diag_assert"}, inline = true)
    public static void assertTrue(boolean condition, ViperString message) {
        if (!condition) {
            throw failed(message, "Assertion failed");
        }
    }

    /**
     * Traps unless two integers are equal.
     *
     * @throws LibraryTrap AssertEq failed: expected E, got A
     */
    @Extern(value = "AssertEq", inline = true)
    public static void assertEqual(long expected, long actual, ViperString message) {
        if (expected != actual) {
            throw unequal(message, expected, actual);
        }
    }

    /**
     * Traps when two integers are equal.
     *
     * @throws LibraryTrap AssertNeq failed: values should not be equal (both are A)
     */
    @Extern(value = "AssertNeq", inline = true)
    public static void assertNotEqual(long a, long b, ViperString message) {
        if (a == b) {
            throw equal(message, a);
        }
    }

    /**
     * Traps unless two numbers are equal, both NaN, or differ by less than 1e-9 (relative to the larger one when that is
     * at least 1).
     *
     * @throws LibraryTrap AssertEqNum failed: expected E, got A (diff=D)
     */
    @Extern("AssertEqNum")
    public static void assertEqualNumbers(double expected, double actual, ViperString message) {
        double difference = Math.abs(expected - actual);
        double largest = Math.max(Math.abs(expected), Math.abs(actual));
        boolean equal = expected == actual || Double.isNaN(expected) && Double.isNaN(actual)
                || (largest >= 1 ? difference / largest : difference) < TOLERANCE;
        if (!equal) {
            throw failed(message, "AssertEqNum failed",
                    "expected " + number(expected) + ", got " + number(actual) + " (diff=" + number(difference) + ")");
        }
    }

    /**
     * Traps unless two strings have the same bytes up to a NUL; null counts as empty.
     *
     * @throws LibraryTrap AssertEqStr failed: expected "E", got "A"
     */
    @Extern("AssertEqStr")
    public static void assertEqualStrings(ViperString expected, ViperString actual, ViperString message) {
        ViperString e = orEmpty(expected);
        ViperString a = orEmpty(actual);
        if (!e.sameBytes(a)) {
            throw LibraryTrap.domainError(cut(title(message, "AssertEqStr failed") + ": expected \"" + e.toLatin1()
                    + "\", got \"" + a.toLatin1() + "\"", STRINGS_TEXT_LIMIT));
        }
    }

    /**
     * Traps unless a pointer is null.
     *
     * @throws LibraryTrap AssertNull failed: expected null, got non-null object
     */
    @Extern(value = "AssertNull", inline = true)
    public static void assertNull(Object object, ViperString message) {
        if (object != null) {
            throw failed(message, "AssertNull failed", "expected null, got non-null object");
        }
    }

    /**
     * Traps when a pointer is null.
     *
     * @throws LibraryTrap AssertNotNull failed: expected non-null, got null
     */
    @Extern(value = "AssertNotNull", inline = true)
    public static void assertNotNull(Object object, ViperString message) {
        if (object == null) {
            throw failed(message, "AssertNotNull failed", "expected non-null, got null");
        }
    }

    /**
     * Traps with the message.
     *
     * @throws LibraryTrap AssertFail called
     */
    @Extern("AssertFail")
    public static void fail(ViperString message) {
        throw failed(message, "AssertFail called");
    }

    /**
     * Traps unless {@code a > b}.
     *
     * @throws LibraryTrap AssertGt failed: expected A > B
     */
    @Extern(value = "AssertGt", inline = true)
    public static void assertGreater(long a, long b, ViperString message) {
        if (a <= b) {
            throw comparison(message, "AssertGt failed", a, ">", b);
        }
    }

    /**
     * Traps unless {@code a < b}.
     *
     * @throws LibraryTrap AssertLt failed: expected A < B
     */
    @Extern(value = "AssertLt", inline = true)
    public static void assertLess(long a, long b, ViperString message) {
        if (a >= b) {
            throw comparison(message, "AssertLt failed", a, "<", b);
        }
    }

    /**
     * Traps unless {@code a >= b}.
     *
     * @throws LibraryTrap AssertGte failed: expected A >= B
     */
    @Extern(value = "AssertGte", inline = true)
    public static void assertGreaterOrEqual(long a, long b, ViperString message) {
        if (a < b) {
            throw comparison(message, "AssertGte failed", a, ">=", b);
        }
    }

    /**
     * Traps unless {@code a <= b}.
     *
     * @throws LibraryTrap AssertLte failed: expected A <= B
     */
    @Extern(value = "AssertLte", inline = true)
    public static void assertLessOrEqual(long a, long b, ViperString message) {
        if (a > b) {
            throw comparison(message, "AssertLte failed", a, "<=", b);
        }
    }

    @TruffleBoundary
    private static LibraryTrap unequal(ViperString message, long expected, long actual) {
        return failed(message, "AssertEq failed", "expected " + expected + ", got " + actual);
    }

    @TruffleBoundary
    private static LibraryTrap equal(ViperString message, long value) {
        return failed(message, "AssertNeq failed", "values should not be equal (both are " + value + ")");
    }

    @TruffleBoundary
    private static LibraryTrap comparison(ViperString message, String otherwise, long a, String operator, long b) {
        return failed(message, otherwise, "expected " + a + " " + operator + " " + b);
    }

    @TruffleBoundary
    private static LibraryTrap failed(ViperString message, String otherwise) {
        ViperString text = orEmpty(message);
        return LibraryTrap.domainError(text.length() == 0 ? otherwise : text.toString());
    }

    @TruffleBoundary
    private static LibraryTrap failed(ViperString message, String otherwise, String what) {
        return LibraryTrap.domainError(cut(title(message, otherwise) + ": " + what, TEXT_LIMIT));
    }

    /** The message or its default, one char per byte. */
    private static String title(ViperString message, String otherwise) {
        ViperString text = orEmpty(message);
        return text.length() == 0 ? otherwise : text.toLatin1();
    }

    private static ViperString orEmpty(ViperString text) {
        return text == null ? ViperString.EMPTY : text.cView();
    }

    /** Decodes a text of one char per byte after cutting it. */
    private static String cut(String bytes, int limit) {
        byte[] all = bytes.getBytes(StandardCharsets.ISO_8859_1);
        return new String(all.length > limit ? Arrays.copyOf(all, limit) : all, StandardCharsets.UTF_8);
    }

    private static String number(double value) {
        return CFormat.general(value, DEFAULT_PRECISION);
    }
}
