package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.LongNode;
import org.adderlang.nodes.expr.ConstantNodes.LongConstant;

/** Integer operations that never trap: bitwise, shifts (by the low six bits) and the wrapping add, sub and mul (il.md §3.1). */
public abstract class BitwiseOperation extends LongNode {
    @Child ExprNode left;
    @Child ExprNode right;

    BitwiseOperation(ExprNode left, ExprNode right) {
        this.left = left;
        this.right = right;
    }

    public static ExprNode create(Opcode opcode, ExprNode left, ExprNode right) {
        return switch (opcode) {
            case ADD -> new Add(left, right);
            case SUB -> new Subtract(left, right);
            case MUL -> new Multiply(left, right);
            case AND -> new And(left, right);
            case OR -> new Or(left, right);
            case XOR -> new Xor(left, right);
            case SHL -> new ShiftLeft(left, right);
            case LSHR -> new ShiftRight(left, right);
            case ASHR -> new ArithmeticShiftRight(left, right);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    private static final class Add extends BitwiseOperation {
        Add(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) + right.executeLong(frame);
        }
    }

    private static final class Subtract extends BitwiseOperation {
        Subtract(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) - right.executeLong(frame);
        }
    }

    private static final class Multiply extends BitwiseOperation {
        Multiply(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) * right.executeLong(frame);
        }
    }

    private static final class And extends BitwiseOperation {
        And(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) & right.executeLong(frame);
        }
    }

    private static final class Or extends BitwiseOperation {
        Or(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) | right.executeLong(frame);
        }
    }

    private static final class Xor extends BitwiseOperation {
        Xor(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) ^ right.executeLong(frame);
        }
    }

    /** shl. */
    public static final class ShiftLeft extends BitwiseOperation {
        ShiftLeft(ExprNode left, ExprNode right) {
            super(left, right);
        }

        public ExprNode shifted() {
            return left;
        }

        /** How far it shifts, from 0 to 63; -1 if that is not a constant. */
        public int distance() {
            return right instanceof LongConstant constant ? (int) (constant.value() & 63) : -1;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) << right.executeLong(frame);
        }
    }

    private static final class ShiftRight extends BitwiseOperation {
        ShiftRight(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) >>> right.executeLong(frame);
        }
    }

    private static final class ArithmeticShiftRight extends BitwiseOperation {
        ArithmeticShiftRight(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) >> right.executeLong(frame);
        }
    }
}
