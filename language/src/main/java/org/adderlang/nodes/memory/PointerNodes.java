package org.adderlang.nodes.memory;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.LongNode;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.expr.SlotNodes;
import org.adderlang.runtime.Pointer;

/**
 * gep. A pointer that stays in registers is kept in two slots, base object and offset, so that a loop which advances it
 * allocates nothing; a {@link Pointer} is made only where the value leaves the function or goes to memory.
 */
public final class PointerNodes {
    private PointerNodes() {
    }

    /** The sum of two offsets, wrapping. */
    public static final class AddOffsets extends LongNode {
        @Child private ExprNode left;
        @Child private ExprNode right;

        public AddOffsets(ExprNode left, ExprNode right) {
            this.left = left;
            this.right = right;
        }

        @Override
        public long executeLong(VirtualFrame frame) {
            return left.executeLong(frame) + right.executeLong(frame);
        }
    }

    /** {@code base + offset} as one canonical pointer. */
    public static final class MakePointer extends ObjectNode {
        @Child private ExprNode base;
        @Child private ExprNode offset;

        public MakePointer(ExprNode base, ExprNode offset) {
            this.base = base;
            this.offset = offset;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            Object pointer = base.executeObject(frame);
            return Pointer.add(pointer, offset.executeLong(frame));
        }
    }

    /** Writes {@code base + offset} to a slot pair. */
    public static final class WritePair extends StatementNode implements SlotNodes.Writer {
        private final int baseSlot;
        private final int offsetSlot;
        @Child private ExprNode base;
        @Child private ExprNode offset;

        /** {@code offset} may be null for 0. */
        public WritePair(int baseSlot, int offsetSlot, ExprNode base, ExprNode offset) {
            this.baseSlot = baseSlot;
            this.offsetSlot = offsetSlot;
            this.base = base;
            this.offset = offset;
        }

        @Override
        public int[] writtenSlots() {
            return new int[]{baseSlot, offsetSlot};
        }

        @Override
        public void execute(VirtualFrame frame) {
            Object pointer = base.executeObject(frame);
            long at = offset == null ? 0 : offset.executeLong(frame);
            if (pointer instanceof Pointer inner) {
                frame.setObjectStatic(baseSlot, inner.base);
                frame.setLongStatic(offsetSlot, inner.offset + at);
            } else {
                frame.setObjectStatic(baseSlot, pointer);
                frame.setLongStatic(offsetSlot, at);
            }
        }
    }
}
