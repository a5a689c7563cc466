package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.Function;
import org.adderlang.il.TrapKind;
import org.adderlang.nodes.scope.Locals;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.Trap;

/** The root of a function's AST. Its arguments are the ThreadState and then the IL arguments. */
public final class FunctionRootNode extends RootNode implements FaultLocation.Site {
    @Child private BodyNode body;
    private final Function function;
    private final Locals locals;
    private final SourceSection section;

    public FunctionRootNode(AdderLanguage language, FrameDescriptor frame, BodyNode body, Function function,
                            Locals locals, SourceSection section) {
        super(language, frame);
        this.body = body;
        this.function = function;
        this.locals = locals;
        this.section = section;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return body.execute(frame);
        } catch (StackOverflowError e) {
            // The depth limit comes first except on threads with a small Java stack (design.md §2, Depth).
            CompilerDirectives.transferToInterpreter();
            throw new Trap(TrapKind.RUNTIME_ERROR, 0, Trap.STACK_OVERFLOW, this);
        }
    }

    public Function function() {
        return function;
    }

    /** Where debuggers find the function's values. */
    public Locals locals() {
        return locals;
    }

    @Override
    public String getName() {
        return function.name();
    }

    @Override
    public SourceSection getSourceSection() {
        return section;
    }

    @Override
    public FaultLocation faultLocation() {
        return new FaultLocation(function.name(), function.blocks().getFirst().label(), 0, 0);
    }

    @Override
    public String toString() {
        return "@" + function.name();
    }
}
