package org.adderlang.library.core;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/**
 * A {@code Viper.Core.Box}: an integer, a float, a truth value or a string as an object (runtime.md §3.3). Immutable.
 * Programs make many of them, so each takes no more memory than its value needs.
 */
public abstract sealed class BoxObject extends ManagedObject {
    /** The values of Box.Type. */
    public static final int I64 = 0;
    public static final int F64 = 1;
    public static final int I1 = 2;
    public static final int STR = 3;

    /** An integer of at most 32 bits. */
    static final class SmallInteger extends BoxObject {
        final int value;

        SmallInteger(int value) {
            this.value = value;
        }
    }

    /** Any integer, a float or a truth value. */
    static final class Wide extends BoxObject {
        final int tag;
        final long bits;

        Wide(int tag, long bits) {
            this.tag = tag;
            this.bits = bits;
        }
    }

    private static final class Text extends BoxObject {
        private final ViperString value;

        Text(ViperString value) {
            this.value = value;
        }
    }

    public static BoxObject ofI64(long value) {
        return value == (int) value ? new SmallInteger((int) value) : new Wide(I64, value);
    }

    public static BoxObject ofF64(double value) {
        return new Wide(F64, Double.doubleToRawLongBits(value));
    }

    public static BoxObject ofI1(boolean value) {
        return new Wide(I1, value ? 1 : 0);
    }

    /** @param value may be null */
    public static BoxObject ofStr(ViperString value) {
        return new Text(value);
    }

    /** {@link #I64}, {@link #F64}, {@link #I1} or {@link #STR}. */
    public final int tag() {
        return this instanceof SmallInteger ? I64 : this instanceof Wide wide ? wide.tag : STR;
    }

    public final boolean isI64() {
        return this instanceof SmallInteger || isWide(I64);
    }

    public final boolean isF64() {
        return isWide(F64);
    }

    public final boolean isI1() {
        return isWide(I1);
    }

    public final boolean isStr() {
        return this instanceof Text;
    }

    private boolean isWide(int tag) {
        return this instanceof Wide wide && wide.tag == tag;
    }

    /** The value of an I64 or I1 (0 or 1) box. */
    public final long i64() {
        return this instanceof SmallInteger small ? small.value : ((Wide) this).bits;
    }

    /** The value of an F64 box. */
    public final double f64() {
        return Double.longBitsToDouble(((Wide) this).bits);
    }

    /** The value of a Str box, which may be null; null for other boxes. */
    public final ViperString str() {
        return this instanceof Text text ? text.value : null;
    }

    @Override
    public final String describe() {
        return switch (tag()) {
            case I64 -> "boxed integer";
            case F64 -> "boxed float";
            case I1 -> "boxed truth value";
            default -> "boxed string";
        };
    }
}
