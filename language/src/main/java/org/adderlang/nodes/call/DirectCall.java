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
import org.adderlang.runtime.ThreadState;

/** call of an IL function. The call target is resolved, and the callee translated, at the first execution. */
public final class DirectCall extends CallNode {
    private final FunctionObject function;
    private final DepthChange depth;
    @CompilationFinal private CallTarget target;

    public DirectCall(InstructionSite site, Type.Kind kind, FunctionObject function, DepthChange depth, ExprNode[] arguments) {
        super(site, kind, arguments);
        this.function = function;
        this.depth = depth;
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
        return invoke(this, function, target, depth, thread, evaluateArguments(frame, thread));
    }
}
