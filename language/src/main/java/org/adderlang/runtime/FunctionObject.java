package org.adderlang.runtime;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Supplier;
import org.adderlang.il.Signature;

/**
 * An IL function as a value: what {@code addr_of @f} yields and call.indirect calls. Shared by all programs that run the
 * module's code.
 */
public final class FunctionObject extends ManagedObject {
    private final String name;
    private final Signature signature;
    private final boolean tailCalls;
    private final Supplier<CallTarget> translator;
    private volatile CallTarget target;

    /**
     * @param tailCalls  whether the function may throw TailCallException instead of returning
     * @param translator makes the call target, at most once, when the function is first called
     */
    public FunctionObject(String name, Signature signature, boolean tailCalls, Supplier<CallTarget> translator) {
        this.name = name;
        this.signature = signature;
        this.tailCalls = tailCalls;
        this.translator = translator;
    }

    public String name() {
        return name;
    }

    public Signature signature() {
        return signature;
    }

    public boolean hasTailCalls() {
        return tailCalls;
    }

    /** Takes a ThreadState, then the arguments as Long, Double, or canonical pointers and strings. */
    @TruffleBoundary
    public CallTarget target() {
        CallTarget result = target;
        if (result == null) {
            synchronized (this) {
                result = target;
                if (result == null) {
                    result = translator.get();
                    target = result;
                }
            }
        }
        return result;
    }

    /**
     * Calls the function from library code.
     *
     * @param args Long for integer parameters, Double for f64, canonical pointers and strings; as many as the signature has
     * @return Long, Double, a canonical pointer or string; null for void
     */
    @TruffleBoundary
    public Object call(ThreadState thread, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = thread;
        System.arraycopy(args, 0, all, 1, args.length);
        int depth = thread.remainingDepth;
        int tailCallsBefore = thread.tailCalls;
        if (depth <= 0) {
            throw new LibraryTrap(TrapKind.RUNTIME_ERROR, 0, Trap.STACK_OVERFLOW);
        }
        thread.remainingDepth = depth - 1;
        FunctionObject function = this;
        while (true) {
            try {
                Object result = function.target().call(all);
                thread.remainingDepth = depth;
                return result;
            } catch (TailCallException next) {
                thread.remainingDepth = depth - 1;
                thread.tailCalls = tailCallsBefore;
                function = next.function();
                all = next.arguments();
            }
        }
    }

    @Override
    public String describe() {
        return "function @" + name;
    }
}
