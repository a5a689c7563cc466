package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Set;
import org.adderlang.il.Function;
import org.adderlang.il.TrapKind;
import org.adderlang.nodes.call.EarlyReturns;
import org.adderlang.nodes.scope.Locals;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.Trap;

/** The root of a function's AST. Its arguments are the ThreadState and then the IL arguments. */
public final class FunctionRootNode extends CodeRootNode {
    @Child private BodyNode body;
    private final EarlyReturns earlyReturns;

    public FunctionRootNode(AdderLanguage language, FrameDescriptor frame, BodyNode body, Function function,
                            EarlyReturns earlyReturns, Locals locals, SourceSection section) {
        super(language, frame, function, locals, section);
        this.body = body;
        this.earlyReturns = earlyReturns;
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

    @Override
    protected void prepareForInstrumentation(Set<Class<?>> tags) {
        earlyReturns.watch();
        super.prepareForInstrumentation(tags);
    }

    @Override
    public String toString() {
        return "@" + getName();
    }
}
