package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ThreadState;

/** call.indirect through a pointer (il.md §3.6). */
public final class IndirectCall extends CallNode {
    @Child private ExprNode callee;
    @Child private FunctionDispatch dispatch = FunctionDispatchNodeGen.create();

    public IndirectCall(InstructionSite site, Type.Kind kind, ExprNode callee, ExprNode[] arguments) {
        super(site, kind, arguments);
        this.callee = callee;
    }

    @Override
    public String callee() {
        return "*";
    }

    @Override
    protected Object executeCall(VirtualFrame frame) {
        Object pointer = callee.executeObject(frame);
        ThreadState thread = thread(frame);
        return dispatch.execute(this, pointer, thread, evaluateArguments(frame, thread));
    }

    /** The function at a pointer that is not simply a function; traps when there is none. */
    FunctionObject resolve(Object pointer, ThreadState thread) {
        if (pointer == null) {
            throw invalidOperation("null indirect callee");
        }
        Object target = pointer instanceof Pointer p && p.base == null
                ? thread.program().addresses().toPointer(p.offset) : pointer;
        if (target instanceof FunctionObject function) {
            return function;
        }
        throw invalidOperation("indirect callee is not a function but a "
                + (target instanceof ManagedObject object ? object.describe() : "pointer " + target));
    }

    /** Whether the arguments already have the kinds that the function takes; traps when it belongs to another program. */
    boolean fits(FunctionObject function, Object[] arguments) {
        if (!((ThreadState) arguments[0]).program().owns(function)) {
            throw invalidOperation("indirect callee is " + function.describe() + " of another program");
        }
        Signature signature = function.signature();
        if (signature.params().size() != argumentCount()) {
            return false;
        }
        for (int i = 0; i < argumentCount(); i++) {
            if (signature.params().get(i).kind() != argumentKind(i)) {
                return false;
            }
        }
        return true;
    }

    /** The arguments as the kinds that the function takes; traps when their number is wrong. */
    @TruffleBoundary
    Object[] adapt(FunctionObject function, Object[] arguments) {
        Signature signature = function.signature();
        if (signature.params().size() != argumentCount()) {
            throw wrongArgumentCount(function.name(), signature.params().size());
        }
        ThreadState thread = (ThreadState) arguments[0];
        Object[] adapted = arguments.clone();
        for (int i = 0; i < argumentCount(); i++) {
            adapted[i + 1] = Coercions.to(signature.params().get(i).kind(), arguments[i + 1], thread);
        }
        return adapted;
    }
}
