package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.nodes.DoubleNode;
import org.adderlang.nodes.ExprNode;

/** fadd, fsub, fmul and fdiv: plain IEEE doubles (il.md §3.2). */
public abstract class FloatArithmetic extends DoubleNode {
    @Child ExprNode left;
    @Child ExprNode right;

    FloatArithmetic(ExprNode left, ExprNode right) {
        this.left = left;
        this.right = right;
    }

    public static ExprNode create(Opcode opcode, ExprNode left, ExprNode right) {
        return switch (opcode) {
            case FADD -> new Add(left, right);
            case FSUB -> new Subtract(left, right);
            case FMUL -> new Multiply(left, right);
            case FDIV -> new Divide(left, right);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    private static final class Add extends FloatArithmetic {
        Add(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return left.executeDouble(frame) + right.executeDouble(frame);
        }
    }

    private static final class Subtract extends FloatArithmetic {
        Subtract(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return left.executeDouble(frame) - right.executeDouble(frame);
        }
    }

    private static final class Multiply extends FloatArithmetic {
        Multiply(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return left.executeDouble(frame) * right.executeDouble(frame);
        }
    }

    private static final class Divide extends FloatArithmetic {
        Divide(ExprNode left, ExprNode right) {
            super(left, right);
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return left.executeDouble(frame) / right.executeDouble(frame);
        }
    }
}
