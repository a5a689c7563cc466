package org.adderlang.il;

/** An operand of an instruction (il.md §1.6). */
public sealed interface Value {

    /** A register: block parameter, function parameter or instruction result, by its per-function id. */
    record Temp(int id) implements Value {
    }

    /** An integer literal; {@code true} and {@code false} are the i1 literals 1 and 0. */
    record IntConst(long value, boolean isBool) implements Value {
    }

    /** A floating literal. Equal when the bits are equal, so NaN equals NaN and 0.0 differs from -0.0. */
    record FloatConst(double value) implements Value {
        @Override
        public boolean equals(Object other) {
            return other instanceof FloatConst(double v)
                    && Double.doubleToRawLongBits(v) == Double.doubleToRawLongBits(value);
        }

        @Override
        public int hashCode() {
            return Double.hashCode(value);
        }
    }

    /**
     * A string literal.
     *
     * @param bytes the contents, one char (0..255) per byte
     */
    record StrConst(String bytes) implements Value {
    }

    /** {@code @name}: a function, a string global or a scalar global. */
    record GlobalRef(String name) implements Value {
    }

    /** {@code null}: the null ptr. */
    record NullConst() implements Value {
    }

    NullConst NULL = new NullConst();
    IntConst TRUE = new IntConst(1, true);
    IntConst FALSE = new IntConst(0, true);
}
