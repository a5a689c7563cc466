package org.adderlang.runtime;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.il.Signature;

/**
 * An IL function as a value: what {@code addr_of @f} yields and call.indirect calls. Shared by all programs that run the
 * module's code.
 */
public final class FunctionObject extends ManagedObject {
    private final String name;
    private final Signature signature;
    private final CallTarget target;

    public FunctionObject(String name, Signature signature, CallTarget target) {
        this.name = name;
        this.signature = signature;
        this.target = target;
    }

    public String name() {
        return name;
    }

    public Signature signature() {
        return signature;
    }

    /** Takes a ThreadState, then the arguments as Long, Double, or canonical pointers and strings. */
    public CallTarget target() {
        return target;
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
        return target.call(all);
    }

    @Override
    public String describe() {
        return "function @" + name;
    }
}
