package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.nodes.BooleanNode;
import org.adderlang.nodes.DoubleNode;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.LongNode;

/** Conversions that never trap (il.md §3.4); the checked ones are in {@link CheckedConversions}. */
public final class Conversions {
    private Conversions() {
    }

    public static ExprNode create(Opcode opcode, ExprNode value) {
        return switch (opcode) {
            case SITOFP, CAST_SI_TO_FP -> new SignedToFloat(value);
            case CAST_UI_TO_FP -> new UnsignedToFloat(value);
            case ZEXT1 -> new IsNonZero(value);
            case TRUNC1 -> new LowestBit(value);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    private static final class SignedToFloat extends DoubleNode {
        @Child private ExprNode value;

        SignedToFloat(ExprNode value) {
            this.value = value;
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return value.executeLong(frame);
        }
    }

    private static final class UnsignedToFloat extends DoubleNode {
        @Child private ExprNode value;

        UnsignedToFloat(ExprNode value) {
            this.value = value;
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            long bits = value.executeLong(frame);
            if (bits >= 0) {
                return bits;
            }
            // Halving with a sticky lowest bit keeps the rounding to nearest even exact.
            return (double) (bits >>> 1 | bits & 1) * 2;
        }
    }

    private static final class IsNonZero extends BooleanNode {
        @Child private ExprNode value;

        IsNonZero(ExprNode value) {
            this.value = value;
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return value.executeBoolean(frame);
        }
    }

    private static final class LowestBit extends BooleanNode {
        @Child private ExprNode value;

        LowestBit(ExprNode value) {
            this.value = value;
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return (value.executeLong(frame) & 1) != 0;
        }
    }

    /** The raw bits of an f64 seen as i64. */
    public static final class FloatBits extends LongNode {
        @Child private ExprNode value;

        public FloatBits(ExprNode value) {
            this.value = value;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return Double.doubleToRawLongBits(value.executeDouble(frame));
        }
    }

    /** An i64 seen as the raw bits of an f64. */
    public static final class BitsToFloat extends DoubleNode {
        @Child private ExprNode value;

        public BitsToFloat(ExprNode value) {
            this.value = value;
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return Double.longBitsToDouble(value.executeLong(frame));
        }
    }

    /** The low 8, 16 or 32 bits of an integer, sign-extended; for i1 the lowest bit (il.md §3.5). */
    public static final class SignExtend extends LongNode {
        @Child private ExprNode value;
        private final int bits;

        public SignExtend(ExprNode value, int bits) {
            this.value = value;
            this.bits = bits;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long v = value.executeLong(frame);
            return switch (bits) {
                case 1 -> v & 1;
                case 16 -> (short) v;
                case 32 -> (int) v;
                default -> v;
            };
        }
    }

    /** Replaces the low {@code bits} bits of one integer by those of another; i1 replaces a whole byte. */
    public static final class InsertLow extends LongNode {
        @Child private ExprNode old;
        @Child private ExprNode value;
        private final long mask;

        public InsertLow(ExprNode old, ExprNode value, int bits) {
            this.old = old;
            this.value = value;
            this.mask = bits == 1 ? 0xff : (1L << bits) - 1;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return old.executeLong(frame) & ~mask | value.executeLong(frame) & mask;
        }
    }
}
