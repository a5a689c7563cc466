package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.nodes.BooleanNode;
import org.adderlang.nodes.ExprNode;

/** icmp_*, scmp_* and ucmp_* (il.md §3.3). */
public abstract class IntegerComparison extends BooleanNode {
    @Child ExprNode left;
    @Child ExprNode right;

    IntegerComparison(ExprNode left, ExprNode right) {
        this.left = left;
        this.right = right;
    }

    public static ExprNode create(Opcode opcode, ExprNode left, ExprNode right) {
        return switch (opcode) {
            case ICMP_EQ -> new Equal(left, right);
            case ICMP_NE -> new NotEqual(left, right);
            case SCMP_LT -> new Less(left, right);
            case SCMP_LE -> new LessOrEqual(left, right);
            case SCMP_GT -> new Greater(left, right);
            case SCMP_GE -> new GreaterOrEqual(left, right);
            case UCMP_LT -> new Below(left, right);
            case UCMP_LE -> new BelowOrEqual(left, right);
            case UCMP_GT -> new Above(left, right);
            case UCMP_GE -> new AboveOrEqual(left, right);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    private static final class Equal extends IntegerComparison {
        Equal(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeLong(frame) == right.executeLong(frame);
        }
    }

    private static final class NotEqual extends IntegerComparison {
        NotEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeLong(frame) != right.executeLong(frame);
        }
    }

    private static final class Less extends IntegerComparison {
        Less(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeLong(frame) < right.executeLong(frame);
        }
    }

    private static final class LessOrEqual extends IntegerComparison {
        LessOrEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeLong(frame) <= right.executeLong(frame);
        }
    }

    private static final class Greater extends IntegerComparison {
        Greater(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeLong(frame) > right.executeLong(frame);
        }
    }

    private static final class GreaterOrEqual extends IntegerComparison {
        GreaterOrEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return left.executeLong(frame) >= right.executeLong(frame);
        }
    }

    private static final class Below extends IntegerComparison {
        Below(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return Long.compareUnsigned(left.executeLong(frame), right.executeLong(frame)) < 0;
        }
    }

    private static final class BelowOrEqual extends IntegerComparison {
        BelowOrEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return Long.compareUnsigned(left.executeLong(frame), right.executeLong(frame)) <= 0;
        }
    }

    private static final class Above extends IntegerComparison {
        Above(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return Long.compareUnsigned(left.executeLong(frame), right.executeLong(frame)) > 0;
        }
    }

    private static final class AboveOrEqual extends IntegerComparison {
        AboveOrEqual(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return Long.compareUnsigned(left.executeLong(frame), right.executeLong(frame)) >= 0;
        }
    }
}
