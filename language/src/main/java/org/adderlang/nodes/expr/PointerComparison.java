package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.BooleanNode;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.LongNode;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ThreadState;

/**
 * Pointers read as integers. Front ends do it for null tests and identity (il.md §14.1); those comparisons never need the
 * integer, so they compare the pointers themselves.
 */
public final class PointerComparison {
    private PointerComparison() {
    }

    /** {@code icmp_eq/icmp_ne bits(p), 0}. */
    public static final class IsNull extends BooleanNode {
        @Child private ExprNode pointer;
        private final boolean negated;

        public IsNull(ExprNode pointer, boolean negated) {
            this.pointer = pointer;
            this.negated = negated;
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return (pointer.executeObject(frame) == null) != negated;
        }
    }

    /** {@code icmp_eq/icmp_ne bits(p), bits(q)}. */
    public static final class SamePointer extends BooleanNode {
        @Child private ExprNode left;
        @Child private ExprNode right;
        private final boolean negated;

        public SamePointer(ExprNode left, ExprNode right, boolean negated) {
            this.left = left;
            this.right = right;
            this.negated = negated;
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            Object a = left.executeObject(frame);
            Object b = right.executeObject(frame);
            boolean same = a == b;
            if (!same && (a instanceof Pointer || b instanceof Pointer)) {
                // One of the two may be a bare integer that equals the other's address.
                ThreadState thread = (ThreadState) frame.getArguments()[0];
                same = thread.program().addresses().toBits(a) == thread.program().addresses().toBits(b);
            }
            return same != negated;
        }
    }

    /** A pointer's integer form, which gives its object an address (design.md §3). */
    public static final class PointerBits extends LongNode {
        @Child private ExprNode pointer;

        public PointerBits(ExprNode pointer) {
            this.pointer = pointer;
        }

        /** The pointer expression, for comparisons that need not know the bits. */
        public ExprNode pointer() {
            return pointer;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            Object value = pointer.executeObject(frame);
            if (value == null) {
                return 0;
            }
            return ((ThreadState) frame.getArguments()[0]).program().addresses().toBits(value);
        }

        @Override
        public boolean executeBoolean(VirtualFrame frame) {
            return pointer.executeObject(frame) != null;
        }
    }

    /** The pointer that an integer stands for. */
    public static final class BitsToPointer extends ObjectNode {
        @Child private ExprNode bits;

        public BitsToPointer(ExprNode bits) {
            this.bits = bits;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            long value = bits.executeLong(frame);
            return value == 0 ? null
                    : ((ThreadState) frame.getArguments()[0]).program().addresses().toPointer(value);
        }
    }
}
