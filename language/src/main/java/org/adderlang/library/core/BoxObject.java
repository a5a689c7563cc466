package org.adderlang.library.core;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Core.Box}: an integer, a float, a truth value or a string as an object (runtime.md §3.3). Immutable. */
public final class BoxObject extends ManagedObject {
    /** The values of Box.Type. */
    public static final int I64 = 0;
    public static final int F64 = 1;
    public static final int I1 = 2;
    public static final int STR = 3;

    private final int tag;
    private final long bits;
    private final ViperString text;

    private BoxObject(int tag, long bits, ViperString text) {
        this.tag = tag;
        this.bits = bits;
        this.text = text;
    }

    public static BoxObject ofI64(long value) {
        return new BoxObject(I64, value, null);
    }

    public static BoxObject ofF64(double value) {
        return new BoxObject(F64, Double.doubleToRawLongBits(value), null);
    }

    public static BoxObject ofI1(boolean value) {
        return new BoxObject(I1, value ? 1 : 0, null);
    }

    /** @param value may be null */
    public static BoxObject ofStr(ViperString value) {
        return new BoxObject(STR, 0, value);
    }

    /** {@link #I64}, {@link #F64}, {@link #I1} or {@link #STR}. */
    public int tag() {
        return tag;
    }

    public boolean isI64() {
        return tag == I64;
    }

    public boolean isF64() {
        return tag == F64;
    }

    public boolean isI1() {
        return tag == I1;
    }

    public boolean isStr() {
        return tag == STR;
    }

    /** The value of an I64 or I1 (0 or 1) box. */
    public long i64() {
        return bits;
    }

    /** The value of an F64 box. */
    public double f64() {
        return Double.longBitsToDouble(bits);
    }

    /** The value of a Str box; may be null. */
    public ViperString str() {
        return text;
    }

    @Override
    public String describe() {
        return switch (tag) {
            case I64 -> "boxed integer";
            case F64 -> "boxed float";
            case I1 -> "boxed truth value";
            default -> "boxed string";
        };
    }
}
