package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.Trap;

/** The casts of il.md §3.4 that can trap. */
public abstract class CheckedConversions extends TrappingNode {
    private static final double TWO_63 = 0x1p63;
    private static final long BITS_OF_TWO_64 = Double.doubleToRawLongBits(0x1p64);

    @Child ExprNode value;
    private final String invalid;
    private final String overflow;

    CheckedConversions(InstructionSite site, ExprNode value) {
        super(site);
        this.value = value;
        this.invalid = "invalid fp operand in " + mnemonic();
        this.overflow = "fp overflow in " + mnemonic();
    }

    /** {@code width} is the annotated result type, or null. */
    public static ExprNode create(InstructionSite site, Opcode opcode, Type width, ExprNode value) {
        return switch (opcode) {
            case FPTOSI -> new FloatToSigned(site, value, false);
            case CAST_FP_TO_SI_RTE_CHK -> new FloatToSigned(site, value, true);
            case CAST_FP_TO_UI_RTE_CHK -> new FloatToUnsigned(site, value);
            case CAST_SI_NARROW_CHK -> new Narrow(site, value, width, false);
            case CAST_UI_NARROW_CHK -> new Narrow(site, value, width, true);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    /**
     * The trap for a float that does not fit. The classes test for all reasons at once: of two tests in a row that both trap, Graal
     * may move the second one before the first when nothing has ever passed them, and then deoptimizes again and again.
     */
    final Trap misfit(double number, boolean overflows) {
        return overflows && !Double.isNaN(number) && !Double.isInfinite(number) ? trap(TrapKind.OVERFLOW, overflow)
                : trap(TrapKind.INVALID_CAST, invalid);
    }

    private static final class FloatToSigned extends CheckedConversions {
        private final boolean rounds;

        FloatToSigned(InstructionSite site, ExprNode value, boolean rounds) {
            super(site, value);
            this.rounds = rounds;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            double number = value.executeDouble(frame);
            double whole = rounds ? Math.rint(number) : number;
            if (!(Math.abs(whole) <= TWO_63)) {
                throw misfit(number, true);
            }
            // 2^63 itself passes the check and gives INT64_MIN, as the reference does on x86.
            return whole == TWO_63 ? Long.MIN_VALUE : (long) whole;
        }
    }

    private static final class FloatToUnsigned extends CheckedConversions {
        FloatToUnsigned(InstructionSite site, ExprNode value) {
            super(site, value);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            double number = value.executeDouble(frame);
            // The bits of floats from 0 up, as unsigned numbers, are in the order of the floats; behind them come the negative ones.
            if (Long.compareUnsigned(Double.doubleToRawLongBits(number), BITS_OF_TWO_64) >= 0) {
                throw misfit(number, number > 0);
            }
            double whole = Math.rint(number);
            return whole < TWO_63 ? (long) whole : (long) (whole - TWO_63) ^ Long.MIN_VALUE;
        }
    }

    private static final class Narrow extends CheckedConversions {
        private final long mask;
        private final boolean unsigned;
        private final int shift;
        private final String outOfRange;

        Narrow(InstructionSite site, ExprNode value, Type width, boolean unsigned) {
            super(site, value);
            int bits = width == null ? 64 : width == Type.I1 ? 1 : width.size() * 8;
            this.mask = bits == 64 ? -1 : (1L << bits) - 1;
            this.shift = 64 - bits;
            this.unsigned = unsigned;
            this.outOfRange = "value out of range in " + mnemonic();
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long v = value.executeLong(frame);
            // Graal has an instruction for the cast, and knows when it is not needed.
            long narrowed = unsigned ? v & mask : shift == Integer.SIZE ? (int) v : v << shift >> shift;
            if (narrowed != v) {
                throw trap(TrapKind.INVALID_CAST, outOfRange);
            }
            return v;
        }
    }
}
