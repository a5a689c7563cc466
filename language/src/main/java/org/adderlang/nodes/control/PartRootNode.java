package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.Function;
import org.adderlang.nodes.scope.Locals;
import org.adderlang.runtime.AdderLanguage;

/** The root of the AST of a {@link FunctionPart}; for its arguments see there. */
public final class PartRootNode extends CodeRootNode {
    @Child private DispatchNode code;
    private final SlotSet slots;
    private final int number;

    public PartRootNode(AdderLanguage language, FrameDescriptor frame, DispatchNode code, SlotSet slots, int number,
                        Function function, Locals locals, SourceSection section) {
        super(language, frame, function, locals, section);
        this.code = code;
        this.slots = slots;
        this.number = number;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (CompilerDirectives.inCompiledCode()) {
            // As in FunctionBodyNode.
            slots.clear(frame);
        }
        return code.runPart(frame);
    }

    @Override
    public String toString() {
        return "@" + getName() + "#" + number;
    }
}
