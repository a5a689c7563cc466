package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.Trap;

/** A call that can only trap, because no such extern exists or its arity is wrong (il.md §8.2). */
public final class FailingCall extends CallNode {
    private final String callee;
    private final TrapKind trapKind;
    private final String message;

    public FailingCall(InstructionSite site, Type.Kind kind, String callee, ExprNode[] arguments, TrapKind trapKind,
                       String message) {
        super(site, kind, arguments);
        this.callee = callee;
        this.trapKind = trapKind;
        this.message = message;
    }

    @Override
    public String callee() {
        return callee;
    }

    @Override
    protected Object executeCall(VirtualFrame frame) {
        evaluateArguments(frame, thread(frame));
        enterTrap();
        throw trap();
    }

    @TruffleBoundary
    private Trap trap() {
        return new Trap(trapKind, 0, message, this);
    }
}
