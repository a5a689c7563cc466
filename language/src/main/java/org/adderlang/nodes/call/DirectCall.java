package org.adderlang.nodes.call;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
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
    @Children private final EarlyReturnNode[] earlyReturns;
    private final Assumption returnsEarly;
    @CompilationFinal private CallTarget target;

    public DirectCall(InstructionSite site, Type.Kind kind, FunctionObject function, DepthChange depth, EarlyReturns earlyReturns,
                      ExprNode[] arguments) {
        super(site, kind, arguments);
        this.function = function;
        this.depth = depth;
        this.earlyReturns = earlyReturns.nodes();
        this.returnsEarly = earlyReturns.unwatched();
    }

    @Override
    public String callee() {
        return function.name();
    }

    @Override
    @ExplodeLoop(kind = ExplodeLoop.LoopExplosionKind.FULL_UNROLL_UNTIL_RETURN)
    protected Object executeCall(VirtualFrame frame) {
        ThreadState thread = thread(frame);
        Object[] arguments = evaluateArguments(frame, thread);
        if (target == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            target = function.target(AdderLanguage.of(this));
        } else if (returnsEarly.isValid()) {
            // Not at the first call: tools get to know a function when it is first called.
            for (EarlyReturnNode early : earlyReturns) {
                if (early.applies(arguments)) {
                    changeDepth(depth, thread);
                    return early.result(arguments);
                }
            }
        }
        return invoke(this, function, target, depth, thread, arguments);
    }
}
