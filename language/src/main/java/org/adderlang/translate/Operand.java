package org.adderlang.translate;

import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.memory.PointerNodes.MakePointer;

/**
 * A value on its way into an instruction: an expression, or for interior pointers a base and an offset that are still
 * apart.
 *
 * @param offset null for a value that is complete as it is
 */
record Operand(ExprNode base, ExprNode offset) {
    Operand(ExprNode value) {
        this(value, null);
    }

    /** The value as one expression. */
    ExprNode value() {
        return offset == null ? base : new MakePointer(base, offset);
    }
}
