package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.adderlang.nodes.expr.IndexRange;

/** The slots of variables that count or limit loops. Their values come from elsewhere when a loop is replaced on the stack. */
public final class IndexSlots {
    @CompilationFinal(dimensions = 1) private final int[] slots;
    @CompilationFinal(dimensions = 1) private final IndexRange[] ranges;

    /** @param ranges what is expected of the slots, in the same order */
    public IndexSlots(int[] slots, IndexRange[] ranges) {
        this.slots = slots;
        this.ranges = ranges;
    }

    @ExplodeLoop
    void narrow(VirtualFrame frame) {
        for (int i = 0; i < slots.length; i++) {
            frame.setLongStatic(slots[i], ranges[i].narrow(frame.getLongStatic(slots[i])));
        }
    }
}
