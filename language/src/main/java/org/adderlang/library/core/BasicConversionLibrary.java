package org.adderlang.library.core;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.BasicNumber;
import org.adderlang.library.memory.CStrings;
import org.adderlang.library.memory.Memory;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * The conversions of BASIC programs: VAL, CINT, CLNG, CSNG, CDBL, INT, FIX, ROUND (runtime.md §3.1). Those with an
 * {@code ok} pointer store 1 there on success and 0 otherwise, as one byte.
 */
@RuntimeClass("")
public final class BasicConversionLibrary {
    private static final int MAX_DIGITS = 308;

    private BasicConversionLibrary() {
    }

    /**
     * The number a string starts with; 0 when there is none or a comma follows it.
     *
     * @throws LibraryTrap rt_val: null
     * @throws LibraryTrap rt_val: overflow
     */
    @Extern("rt_val")
    public static double val(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_val: null");
        }
        double value = BasicNumber.parse(CStrings.bytes(text)).value();
        if (!Double.isFinite(value)) {
            throw LibraryTrap.domainError("rt_val: overflow");
        }
        return value;
    }

    /**
     * The number a C string starts with; ok when it is all of it and finite.
     *
     * @throws LibraryTrap rt_val_to_double: null ok
     * @throws LibraryTrap rt_val_to_double: null string
     */
    @Extern("rt_val_to_double")
    public static double valToDouble(ProgramState program, Object text, Object ok) {
        if (ok == null) {
            throw LibraryTrap.domainError("rt_val_to_double: null ok");
        }
        if (text == null) {
            throw LibraryTrap.domainError("rt_val_to_double: null string");
        }
        BasicNumber number = BasicNumber.parse(CStrings.read(text));
        return result(program, ok, number.complete(), number.value());
    }

    /**
     * Rounds half to even to a 16-bit integer; 0 and not ok when it does not fit.
     *
     * @throws LibraryTrap rt_cast_i16: null ok
     */
    @Extern("rt_cint_from_double")
    public static long toInt16(ProgramState program, double value, Object ok) {
        return rounded(program, value, Short.MIN_VALUE, Short.MAX_VALUE, ok, "rt_cast_i16: null ok");
    }

    /**
     * Rounds half to even to a 32-bit integer; 0 and not ok when it does not fit.
     *
     * @throws LibraryTrap rt_cast_i32: null ok
     */
    @Extern("rt_clng_from_double")
    public static long toInt32(ProgramState program, double value, Object ok) {
        return rounded(program, value, Integer.MIN_VALUE, Integer.MAX_VALUE, ok, "rt_cast_i32: null ok");
    }

    /**
     * Rounds to single precision; NaN and not ok when it is not finite before or after.
     *
     * @throws LibraryTrap rt_csng_from_double: null ok
     */
    @Extern("rt_csng_from_double")
    public static double toSingle(ProgramState program, double value, Object ok) {
        if (ok == null) {
            throw LibraryTrap.domainError("rt_csng_from_double: null ok");
        }
        boolean fits = Float.isFinite((float) value);
        return result(program, ok, fits, fits ? (float) value : Double.NaN);
    }

    /** The number itself. */
    @Extern(value = "rt_cdbl_from_any", inline = true)
    public static double toDouble(double value) {
        return value;
    }

    /** The greatest whole number not above the argument. */
    @Extern(value = "rt_int_floor", inline = true)
    public static double floor(double value) {
        return Math.floor(value);
    }

    /** The whole part of the argument. */
    @Extern(value = "rt_fix_trunc", inline = true)
    public static double truncate(double value) {
        return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    /**
     * Rounds half to even at a decimal place, computed in binary: 2.675 at 2 gives 2.68.
     *
     * @param digits places after the point, negative for places before it; beyond ±308 nothing is rounded
     */
    @Extern("rt_round_even")
    public static double roundEven(double value, int digits) {
        if (!Double.isFinite(value) || digits > MAX_DIGITS || digits < -MAX_DIGITS) {
            return value;
        }
        if (digits == 0) {
            return Math.rint(value);
        }
        double factor = Math.pow(10, digits);
        return Math.rint(value * factor) / factor;
    }

    private static long rounded(ProgramState program, double value, long minimum, long maximum, Object ok, String nullOk) {
        if (ok == null) {
            throw LibraryTrap.domainError(nullOk);
        }
        double whole = Math.rint(value);
        boolean fits = whole >= minimum && whole <= maximum;
        return (long) result(program, ok, fits, fits ? whole : 0);
    }

    private static double result(ProgramState program, Object ok, boolean success, double value) {
        Memory.putByte(program, ok, success ? 1 : 0);
        return value;
    }
}
