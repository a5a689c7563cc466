package org.adderlang.nodes.expr;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Opcode;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.TrapSite;
import org.adderlang.nodes.expr.ConstantNodes.LongConstant;
import org.adderlang.runtime.Trap;

/**
 * iadd.ovf, isub.ovf and imul.ovf (il.md §3.1). While a site has never overflowed it uses Math.addExact and friends, which
 * Graal turns into one instruction and a jump on overflow; the first overflow switches the site to an explicit test, so
 * that a program that catches overflows in a loop does not deoptimize each time (design.md §2).
 */
public abstract class CheckedArithmetic extends TrappingNode {
    @Child ExprNode left;
    @Child ExprNode right;
    private final String message;

    CheckedArithmetic(InstructionSite site, ExprNode left, ExprNode right) {
        super(site);
        this.left = left;
        this.right = right;
        this.message = "integer overflow in " + mnemonic();
    }

    /** {@code isStep} tells that this drives a loop, if one operand is a constant. */
    public static ExprNode create(InstructionSite site, Opcode opcode, Type width, ExprNode left, ExprNode right,
                                  boolean isStep) {
        if (width == Type.I16 || width == Type.I32) {
            return new Narrow(site, opcode, width == Type.I16, left, right);
        }
        if (isStep && right instanceof LongConstant constant && constant.value() != Long.MIN_VALUE) {
            return new Step(site, left, right, opcode == Opcode.IADD_OVF ? constant.value() : -constant.value());
        }
        return switch (opcode) {
            case IADD_OVF -> sum(site, left, right);
            case ISUB_OVF -> new Subtract(site, left, right);
            case IMUL_OVF -> new Multiply(site, left, right);
            default -> throw new IllegalArgumentException(opcode.mnemonic());
        };
    }

    private static CheckedArithmetic sum(InstructionSite site, ExprNode left, ExprNode right) {
        if (left instanceof SlotNodes.ReadLong && isExact(right)) {
            return new Accumulate(site, left, right);
        }
        // The order of the two makes no difference: nothing that the other one does changes a variable.
        return right instanceof SlotNodes.ReadLong && isExact(left) ? new Accumulate(site, right, left) : new Add(site, left, right);
    }

    private static boolean isExact(ExprNode node) {
        return node instanceof Add || node instanceof Subtract || node instanceof Multiply;
    }

    /** These are everywhere, and an overflow that nobody expects costs next to nothing. */
    @Override
    public final boolean isLike(TrapSite other) {
        return false;
    }

    final Trap overflow() {
        return trap(TrapKind.OVERFLOW, message);
    }

    /**
     * Adds a constant to a loop counter. Unlike the overflow of Math.addExact, Graal can tell from the comparison with the
     * loop's limit that this one is impossible.
     */
    public static final class Step extends CheckedArithmetic {
        private final long step;
        private final long lowest;
        private final long highest;

        Step(InstructionSite site, ExprNode left, ExprNode right, long step) {
            super(site, left, right);
            this.step = step;
            this.lowest = step < 0 ? Long.MIN_VALUE - step : Long.MIN_VALUE;
            this.highest = step < 0 ? Long.MAX_VALUE : Long.MAX_VALUE - step;
        }

        /** Whether this adds to the variable in a slot. */
        public boolean counts(int slot) {
            return left instanceof SlotNodes.Reader variable && variable.slot() == slot;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = left.executeLong(frame);
            if (a < lowest || a > highest) {
                throw overflow();
            }
            return a + step;
        }
    }

    private static sealed class Add extends CheckedArithmetic {
        Add(InstructionSite site, ExprNode left, ExprNode right) {
            super(site, left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = left.executeLong(frame);
            long b = right.executeLong(frame);
            if (!hasTrapped()) {
                try {
                    return Math.addExact(a, b);
                } catch (ArithmeticException e) {
                    throw overflow();
                }
            }
            long sum = a + b;
            if (((a ^ sum) & (b ^ sum)) < 0) {
                throw overflow();
            }
            return sum;
        }
    }

    /**
     * Adds the result of checked arithmetic to a variable, as in a sum of products. Graal has one node for a sum and one for the
     * question whether it overflows, and makes both of them one instruction if they name their operands in the same order. They
     * do not where it has just done the same to an operand, unless the question is younger than the sum: then it adds twice.
     *
     * <p>Hence the second question, which is asked when there is a sum. Graal learns only later that the variable has the same
     * value in both; then it drops the first question and the second test. In imatmul, that is a fifth of the time.
     */
    private static final class Accumulate extends Add {
        Accumulate(InstructionSite site, ExprNode variable, ExprNode value) {
            super(site, variable, value);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            if (CompilerDirectives.inInterpreter() || hasTrapped()) {
                return super.executeLong(frame);
            }
            long a = left.executeLong(frame);
            long b = right.executeLong(frame);
            try {
                long sum = Math.addExact(a, b);
                if (CompilerDirectives.inInterpreter()) {
                    // After a deoptimization; a debugger may have changed the variable.
                    return sum;
                }
                long same = left.executeLong(frame);
                if ((same - a & sum) != 0) {
                    throw CompilerDirectives.shouldNotReachHere("a variable with two values");
                }
                Math.addExact(same, b);
                return sum;
            } catch (ArithmeticException e) {
                throw overflow();
            }
        }
    }

    private static final class Subtract extends CheckedArithmetic {
        Subtract(InstructionSite site, ExprNode left, ExprNode right) {
            super(site, left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = left.executeLong(frame);
            long b = right.executeLong(frame);
            if (!hasTrapped()) {
                try {
                    return Math.subtractExact(a, b);
                } catch (ArithmeticException e) {
                    throw overflow();
                }
            }
            long difference = a - b;
            if (((a ^ b) & (a ^ difference)) < 0) {
                throw overflow();
            }
            return difference;
        }
    }

    private static final class Multiply extends CheckedArithmetic {
        Multiply(InstructionSite site, ExprNode left, ExprNode right) {
            super(site, left, right);
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = left.executeLong(frame);
            long b = right.executeLong(frame);
            if (!hasTrapped()) {
                try {
                    return Math.multiplyExact(a, b);
                } catch (ArithmeticException e) {
                    throw overflow();
                }
            }
            long product = a * b;
            if (Math.multiplyHigh(a, b) != product >> 63) {
                throw overflow();
            }
            return product;
        }
    }

    /** i16 and i32: operands are truncated first, and the result must fit the width. */
    private static final class Narrow extends CheckedArithmetic {
        private final boolean subtracts;
        private final boolean multiplies;
        private final boolean isShort;

        Narrow(InstructionSite site, Opcode opcode, boolean isShort, ExprNode left, ExprNode right) {
            super(site, left, right);
            this.subtracts = opcode == Opcode.ISUB_OVF;
            this.multiplies = opcode == Opcode.IMUL_OVF;
            this.isShort = isShort;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long a = narrow(left.executeLong(frame));
            long b = narrow(right.executeLong(frame));
            long wide = multiplies ? a * b : subtracts ? a - b : a + b;
            if (narrow(wide) != wide) {
                throw overflow();
            }
            return wide;
        }

        private long narrow(long value) {
            return isShort ? (short) value : (int) value;
        }
    }
}
