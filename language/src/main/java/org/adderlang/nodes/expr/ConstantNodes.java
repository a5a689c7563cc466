package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.DoubleNode;
import org.adderlang.nodes.LongNode;
import org.adderlang.nodes.ObjectNode;

/** Literals, functions and string globals. */
public final class ConstantNodes {
    private ConstantNodes() {
    }

    public static final class LongConstant extends LongNode {
        private final long value;

        public LongConstant(long value) {
            this.value = value;
        }

        public long value() {
            return value;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return value;
        }
    }

    public static final class DoubleConstant extends DoubleNode {
        private final double value;

        public DoubleConstant(double value) {
            this.value = value;
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return value;
        }
    }

    /** Null, a string or a function: values shared by every program that runs the code. */
    public static final class ObjectConstant extends ObjectNode {
        private final Object value;

        public ObjectConstant(Object value) {
            this.value = value;
        }

        public Object value() {
            return value;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            return value;
        }
    }
}
