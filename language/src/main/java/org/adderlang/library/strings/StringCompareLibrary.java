package org.adderlang.library.strings;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** {@code Viper.String}: equality and order, by unsigned bytes, then by length (runtime.md §3). */
@RuntimeClass("Viper.String")
public final class StringCompareLibrary {
    private StringCompareLibrary() {
    }

    /** Whether the bytes are equal; false when either is null. */
    @Extern(value = {"Equals", "rt_str_eq"}, inline = true)
    public static boolean equals(ViperString a, ViperString b) {
        return a != null && b != null && a.sameBytes(b);
    }

    /** 1 if {@code a} comes before {@code b}, else 0; 0 when either is null. */
    @Extern(value = "rt_str_lt", inline = true)
    public static long less(ViperString a, ViperString b) {
        return a != null && b != null && compare(a, b) < 0 ? 1 : 0;
    }

    /** 1 if {@code a} does not come after {@code b}, else 0; with nulls, 1 only when both are. */
    @Extern(value = "rt_str_le", inline = true)
    public static long lessOrEqual(ViperString a, ViperString b) {
        return (a == null || b == null ? a == b : compare(a, b) <= 0) ? 1 : 0;
    }

    /** 1 if {@code a} comes after {@code b}, else 0; 0 when either is null. */
    @Extern(value = "rt_str_gt", inline = true)
    public static long greater(ViperString a, ViperString b) {
        return a != null && b != null && compare(a, b) > 0 ? 1 : 0;
    }

    /** 1 if {@code a} does not come before {@code b}, else 0; with nulls, 1 only when both are. */
    @Extern(value = "rt_str_ge", inline = true)
    public static long greaterOrEqual(ViperString a, ViperString b) {
        return (a == null || b == null ? a == b : compare(a, b) >= 0) ? 1 : 0;
    }

    /** -1, 0 or 1 for the order of two strings; null comes first. */
    @Extern(value = "Cmp", inline = true)
    public static long cmp(ViperString a, ViperString b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? -1 : 1;
        }
        return Integer.signum(compare(a, b));
    }

    /** Cmp without regard to the case of ASCII letters. */
    @Extern("CmpNoCase")
    public static long cmpNoCase(ViperString a, ViperString b) {
        return a == null || b == null ? cmp(a, b) : cmp(StringCaseLibrary.toLower(a), StringCaseLibrary.toLower(b));
    }

    /** Negative, 0 or positive; neither may be null. */
    @TruffleBoundary
    static int compare(ViperString a, ViperString b) {
        return Arrays.compareUnsigned(a.bytes(), b.bytes());
    }
}
