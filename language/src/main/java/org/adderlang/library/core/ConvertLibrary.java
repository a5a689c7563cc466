package org.adderlang.library.core;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.charset.StandardCharsets;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.format.BasicNumber;
import org.adderlang.library.format.CFormat;
import org.adderlang.library.format.CParse;
import org.adderlang.library.format.Decimal;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Core.Convert}: between numbers and strings (runtime.md §3.1). */
@RuntimeClass("Viper.Core.Convert")
public final class ConvertLibrary {
    private static final String NOT_NUMERIC = "INPUT: expected numeric value";
    private static final String TOO_LARGE = "INPUT: numeric overflow";

    private ConvertLibrary() {
    }

    /**
     * The decimal integer that the whole string, without surrounding white space, spells.
     *
     * @throws LibraryTrap rt_to_int: null
     * @throws LibraryTrap INPUT: expected numeric value
     * @throws LibraryTrap INPUT: numeric overflow
     */
    @Extern(value = {"ToInt", "ToInt64", "rt_to_int"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long toInt(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_to_int: null");
        }
        CParse.LongResult number = CParse.strtoll(text.bytes(), 10);
        if (number.end() == 0 || CParse.skipSpace(text.bytes(), number.end()) != text.length()) {
            throw LibraryTrap.domainError(NOT_NUMERIC);
        }
        if (number.rangeError()) {
            throw LibraryTrap.domainError(TOO_LARGE);
        }
        return number.value();
    }

    /**
     * The number that the whole string, without surrounding white space, spells.
     *
     * @throws LibraryTrap rt_to_double: null
     * @throws LibraryTrap INPUT: expected numeric value
     * @throws LibraryTrap INPUT: numeric overflow
     */
    @Extern(value = {"ToDouble", "rt_to_double"}, inline = true)
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double toDouble(ViperString text) {
        if (text == null) {
            throw LibraryTrap.domainError("rt_to_double: null");
        }
        BasicNumber number = BasicNumber.parse(text.bytes());
        if (!Double.isFinite(number.value())) {
            throw LibraryTrap.domainError(TOO_LARGE);
        }
        if (!number.complete()) {
            throw LibraryTrap.domainError(NOT_NUMERIC);
        }
        return number.value();
    }

    /** An integer in decimal. */
    @Extern(value = {"ToString_Int", "rt_int_to_str"}, inline = true)
    public static ViperString toStringInt(long value) {
        return Decimal.of(value);
    }

    /** A number with up to 15 significant digits. */
    @Extern({"ToString_Double", "rt_f64_to_str"})
    public static ViperString toStringDouble(double value) {
        return ascii(CFormat.d15(value));
    }

    /** Truncates toward zero and saturates; 0 for NaN. */
    @Extern(value = "NumToInt", inline = true)
    public static long numToInt(double value) {
        return (long) value;
    }

    private static ViperString ascii(String text) {
        return ViperString.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
