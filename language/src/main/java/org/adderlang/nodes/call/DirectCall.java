package org.adderlang.nodes.call;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.TailCallException;
import org.adderlang.runtime.ThreadState;

/** call of an IL function. The call target is resolved, and the callee translated, at the first execution. */
public final class DirectCall extends CallNode {
    private final FunctionObject function;
    private final boolean expectsTailCalls;
    @CompilationFinal private CallTarget target;

    public DirectCall(InstructionSite site, Type.Kind kind, FunctionObject function, ExprNode[] arguments) {
        super(site, kind, arguments);
        this.function = function;
        this.expectsTailCalls = function.hasTailCalls();
    }

    @Override
    public String callee() {
        return function.name();
    }

    @Override
    protected Object executeCall(VirtualFrame frame) {
        if (target == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            target = function.target(AdderLanguage.of(this));
        }
        ThreadState thread = thread(frame);
        Object[] arguments = evaluateArguments(frame, thread);
        int depth = enterFrame(thread);
        Object result;
        if (expectsTailCalls) {
            int tailCalls = thread.tailCalls;
            try {
                result = target.call(this, arguments);
            } catch (TailCallException next) {
                result = TailCalls.run(this, next, thread, tailCalls);
            }
        } else {
            result = target.call(this, arguments);
        }
        thread.remainingDepth = depth;
        return result;
    }
}
