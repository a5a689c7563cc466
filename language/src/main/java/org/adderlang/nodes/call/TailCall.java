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

/**
 * A call of another function whose result is returned at once. It takes no call depth (il.md §4.3); a chain of such calls
 * is cut every {@link #CHAIN_LIMIT} calls, so that unbounded mutual tail recursion runs in bounded Java stack.
 */
public final class TailCall extends CallNode {
    private static final int CHAIN_LIMIT = 64;

    private final FunctionObject function;
    @CompilationFinal private CallTarget target;
    @CompilationFinal private boolean cut;

    public TailCall(InstructionSite site, Type.Kind kind, FunctionObject function, ExprNode[] arguments) {
        super(site, kind, arguments);
        this.function = function;
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
        if (thread.tailCalls >= CHAIN_LIMIT) {
            if (!cut) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                cut = true;
            }
            throw new TailCallException(function, arguments);
        }
        thread.tailCalls++;
        Object result = target.call(this, arguments);
        thread.tailCalls--;
        return result;
    }
}
