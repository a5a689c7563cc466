package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * What the dispatcher must know about a function's frame slots. The first four slot numbers are -1 in functions without
 * handlers.
 */
public final class FrameLayout {
    /** Holds the {@link FaultMark} of the running statement. */
    final int markSlot;
    /** Holds the ErrorRecord of the last dispatched trap. */
    final int errorSlot;
    /** Holds the block number of the last fault while it can be resumed, -1 otherwise. */
    final int faultSlot;
    /** Holds the thread's count of tail calls and, in the low half, the call depth that was left on entry. */
    final int depthSlot;
    /** For each block of the function, or its part, the slots live at its start: all that on-stack replacement copies. */
    @CompilationFinal(dimensions = 1) private final SlotSet[] live;
    private final SlotSet all;
    final IndexSlots indices;

    public FrameLayout(int markSlot, int errorSlot, int faultSlot, int depthSlot, SlotSet[] live, SlotSet all,
                       IndexSlots indices) {
        this.markSlot = markSlot;
        this.errorSlot = errorSlot;
        this.faultSlot = faultSlot;
        this.depthSlot = depthSlot;
        this.live = live;
        this.all = all;
        this.indices = indices;
    }

    SlotSet all() {
        return all;
    }

    SlotSet live(int block) {
        return live[block];
    }
}
