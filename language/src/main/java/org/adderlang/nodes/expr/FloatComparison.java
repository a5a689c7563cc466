package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.nodes.BooleanNode;
import org.adderlang.nodes.ExprNode;

/** fcmp_*, with C semantics for NaN (il.md §3.3). */
public abstract class FloatComparison extends BooleanNode {
    @Child ExprNode left;
    @Child ExprNode right;

    FloatComparison(ExprNode left, ExprNode right) {
        this.left = left;
        this.right = right;
    }

    public static ExprNode create(Opcode opcode, ExprNode left, ExprNode right) {
        return switch (opcode) {
            case FCMP_EQ -> new Equal(left, right);
            case FCMP_NE -> new NotEqual(left, right);
            case FCMP_LT -> new Less(left, right);
            case FCMP_LE -> new LessOrEqual(left, right);
            case FCMP_GT -> new Greater(left, right);
            case FCMP_GE -> new GreaterOrEqual(left, right);
            case FCMP_ORD -> new Ordered(left, right);
            case FCMP_UNO -> new Unordered(left, right);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    private static final class Equal extends FloatComparison {
        Equal(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeDouble(frame) == right.executeDouble(frame);
        }
    }

    private static final class NotEqual extends FloatComparison {
        NotEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeDouble(frame) != right.executeDouble(frame);
        }
    }

    private static final class Less extends FloatComparison {
        Less(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeDouble(frame) < right.executeDouble(frame);
        }
    }

    private static final class LessOrEqual extends FloatComparison {
        LessOrEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeDouble(frame) <= right.executeDouble(frame);
        }
    }

    private static final class Greater extends FloatComparison {
        Greater(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeDouble(frame) > right.executeDouble(frame);
        }
    }

    private static final class GreaterOrEqual extends FloatComparison {
        GreaterOrEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeDouble(frame) >= right.executeDouble(frame);
        }
    }

    private static final class Ordered extends FloatComparison {
        Ordered(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            double a = left.executeDouble(frame);
            double b = right.executeDouble(frame);
            return a == a && b == b;
        }
    }

    private static final class Unordered extends FloatComparison {
        Unordered(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            double a = left.executeDouble(frame);
            double b = right.executeDouble(frame);
            return a != a || b != b;
        }
    }
}
