package org.adderlang.nodes.expr;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.DoubleNode;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.LongNode;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.nodes.StatementNode;

/** Reads and writes of frame slots, which hold the registers and the promoted alloca cells of a function. */
public final class SlotNodes {
    private SlotNodes() {
    }

    /** A node that reads a slot. */
    public interface Reader {
        int slot();
    }

    /** A statement that writes slots, after it has read what it needs. */
    public interface Writer {
        int[] writtenSlots();
    }

    public static final class ReadLong extends LongNode implements Reader {
        private final int slot;

        public ReadLong(int slot) {
            this.slot = slot;
        }

        @Override
        public int slot() {
            return slot;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return frame.getLongStatic(slot);
        }
    }

    /** Reads a slot for arithmetic that can do without an overflow test if the number is in its range. */
    public static final class ReadIndex extends LongNode implements Reader {
        private final int slot;
        private final IndexRange range;

        public ReadIndex(int slot, IndexRange range) {
            this.slot = slot;
            this.range = range;
        }

        @Override
        public int slot() {
            return slot;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            long value = frame.getLongStatic(slot);
            return CompilerDirectives.inInterpreter() ? value : range.narrow(value);
        }
    }

    public static final class ReadDouble extends DoubleNode implements Reader {
        private final int slot;

        public ReadDouble(int slot) {
            this.slot = slot;
        }

        @Override
        public int slot() {
            return slot;
        }

        @Override
        public double executeDouble(VirtualFrame frame) {
            return frame.getDoubleStatic(slot);
        }
    }

    public static final class ReadObject extends ObjectNode implements Reader {
        private final int slot;

        public ReadObject(int slot) {
            this.slot = slot;
        }

        @Override
        public int slot() {
            return slot;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            return frame.getObjectStatic(slot);
        }
    }

    public static final class WriteLong extends StatementNode implements Writer {
        private final int slot;
        @Child private ExprNode value;

        public WriteLong(int slot, ExprNode value) {
            this.slot = slot;
            this.value = value;
        }

        @Override
        public int[] writtenSlots() {
            return new int[]{slot};
        }

        @Override
        public void execute(VirtualFrame frame) {
            frame.setLongStatic(slot, value.executeLong(frame));
        }
    }

    /** Writes the slot of a variable that counts or limits a loop. */
    public static final class WriteIndex extends StatementNode implements Writer {
        private final int slot;
        private final IndexRange range;
        @Child private ExprNode value;

        public WriteIndex(int slot, IndexRange range, ExprNode value) {
            this.slot = slot;
            this.range = range;
            this.value = value;
        }

        @Override
        public int[] writtenSlots() {
            return new int[]{slot};
        }

        @Override
        public void execute(VirtualFrame frame) {
            frame.setLongStatic(slot, range.narrow(value.executeLong(frame)));
        }
    }

    public static final class WriteDouble extends StatementNode implements Writer {
        private final int slot;
        @Child private ExprNode value;

        public WriteDouble(int slot, ExprNode value) {
            this.slot = slot;
            this.value = value;
        }

        @Override
        public int[] writtenSlots() {
            return new int[]{slot};
        }

        @Override
        public void execute(VirtualFrame frame) {
            frame.setDoubleStatic(slot, value.executeDouble(frame));
        }
    }

    public static final class WriteObject extends StatementNode implements Writer {
        private final int slot;
        @Child private ExprNode value;

        public WriteObject(int slot, ExprNode value) {
            this.slot = slot;
            this.value = value;
        }

        @Override
        public int[] writtenSlots() {
            return new int[]{slot};
        }

        @Override
        public void execute(VirtualFrame frame) {
            frame.setObjectStatic(slot, value.executeObject(frame));
        }
    }

    /** Copies one slot to another of the same kind: what most block arguments are. */
    public static final class Copy extends StatementNode implements Reader, Writer {
        private final Type.Kind kind;
        private final int from;
        private final int to;

        public Copy(Type.Kind kind, int from, int to) {
            this.kind = kind;
            this.from = from;
            this.to = to;
        }

        @Override
        public int slot() {
            return from;
        }

        @Override
        public int[] writtenSlots() {
            return new int[]{to};
        }

        @Override
        public void execute(VirtualFrame frame) {
            if (kind == Type.Kind.LONG) {
                frame.setLongStatic(to, frame.getLongStatic(from));
            } else if (kind == Type.Kind.DOUBLE) {
                frame.setDoubleStatic(to, frame.getDoubleStatic(from));
            } else {
                frame.setObjectStatic(to, frame.getObjectStatic(from));
            }
        }
    }

    /** Evaluates for effect: stores, void calls, unused results. */
    public static final class Evaluate extends StatementNode {
        @Child private ExprNode value;

        public Evaluate(ExprNode value) {
            this.value = value;
        }

        @Override
        public void execute(VirtualFrame frame) {
            value.executeVoid(frame);
        }
    }
}
