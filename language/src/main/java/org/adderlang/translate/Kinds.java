package org.adderlang.translate;

import org.adderlang.il.Type.Kind;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.expr.Conversions;
import org.adderlang.nodes.expr.PointerComparison.BitsToPointer;
import org.adderlang.nodes.expr.PointerComparison.PointerBits;

/** Reinterprets expressions: registers of the reference are untyped 64-bit words (il.md §2). */
final class Kinds {
    private Kinds() {
    }

    /** {@code value} as an expression of another kind with the same bits. */
    static ExprNode coerce(ExprNode value, Kind kind) {
        Kind actual = value.kind();
        if (actual == kind || kind == Kind.NONE || actual == Kind.NONE) {
            return value;
        }
        return switch (kind) {
            case LONG -> actual == Kind.DOUBLE ? new Conversions.FloatBits(value) : new PointerBits(value);
            case DOUBLE -> new Conversions.BitsToFloat(coerce(value, Kind.LONG));
            case OBJECT -> new BitsToPointer(coerce(value, Kind.LONG));
            case NONE -> value;
        };
    }
}
