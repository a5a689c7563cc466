package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;

/** sdiv, srem, udiv and urem, with or without .chk0: they check alike (il.md §3.1). */
public abstract class Division extends TrappingNode {
    @Child ExprNode left;
    @Child ExprNode right;
    private final String byZero;

    Division(InstructionSite site, ExprNode left, ExprNode right) {
        super(site);
        this.left = left;
        this.right = right;
        this.byZero = "divide by zero in " + mnemonic();
    }

    public static ExprNode create(InstructionSite site, Opcode opcode, Type width, ExprNode left, ExprNode right) {
        return switch (opcode) {
            case SDIV, SDIV_CHK0 -> new Signed(site, width, left, right);
            case SREM, SREM_CHK0 -> new SignedRemainder(site, width, left, right);
            case UDIV, UDIV_CHK0 -> new Unsigned(site, left, right);
            case UREM, UREM_CHK0 -> new UnsignedRemainder(site, left, right);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    final void checkDivisor(long divisor) {
        if (divisor == 0) {
            throw trap(TrapKind.DIVIDE_BY_ZERO, byZero);
        }
    }

    static long narrow(Type width, long value) {
        return width == Type.I16 ? (short) value : width == Type.I32 ? (int) value : value;
    }

    private static final class Signed extends Division {
        private final Type width;
        private final long minimum;
        private final String overflow;

        Signed(InstructionSite site, Type width, ExprNode left, ExprNode right) {
            super(site, left, right);
            this.width = width;
            this.minimum = width == Type.I16 ? Short.MIN_VALUE : width == Type.I32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
            this.overflow = "integer overflow in " + mnemonic();
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = narrow(width, left.executeLong(frame));
            long b = narrow(width, right.executeLong(frame));
            checkDivisor(b);
            if (b == -1) {
                if (a == minimum) {
                    throw trap(TrapKind.OVERFLOW, overflow);
                }
                return -a;
            }
            return a / b;
        }
    }

    private static final class SignedRemainder extends Division {
        private final Type width;

        SignedRemainder(InstructionSite site, Type width, ExprNode left, ExprNode right) {
            super(site, left, right);
            this.width = width;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = narrow(width, left.executeLong(frame));
            long b = narrow(width, right.executeLong(frame));
            checkDivisor(b);
            return b == -1 ? 0 : a % b;
        }
    }

    private static final class Unsigned extends Division {
        Unsigned(InstructionSite site, ExprNode left, ExprNode right) {
            super(site, left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = left.executeLong(frame);
            long b = right.executeLong(frame);
            checkDivisor(b);
            return Long.divideUnsigned(a, b);
        }
    }

    private static final class UnsignedRemainder extends Division {
        UnsignedRemainder(InstructionSite site, ExprNode left, ExprNode right) {
            super(site, left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = left.executeLong(frame);
            long b = right.executeLong(frame);
            checkDivisor(b);
            return Long.remainderUnsigned(a, b);
        }
    }
}
