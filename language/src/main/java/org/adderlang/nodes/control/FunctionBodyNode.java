package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;

/** A function that is compiled as a whole. */
public final class FunctionBodyNode extends BodyNode {
    @Child private Prologue prologue;
    @Child private DispatchNode code;
    private final SlotSet slots;

    /** {@code prologue} is null when there is nothing to do. */
    public FunctionBodyNode(Prologue prologue, DispatchNode code, SlotSet slots) {
        this.prologue = prologue;
        this.code = code;
        this.slots = slots;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (CompilerDirectives.inCompiledCode()) {
            // For the compiler, a slot that has not been written yet holds another kind than afterwards (see SlotSet).
            slots.clear(frame);
        }
        if (prologue != null) {
            prologue.execute(frame);
        }
        return code.run(frame);
    }
}
