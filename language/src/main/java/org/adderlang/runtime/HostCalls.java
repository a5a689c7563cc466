package org.adderlang.runtime;

import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import java.util.List;
import org.adderlang.il.Type;

/** Calls from the host into a program. */
final class HostCalls {
    private HostCalls() {
    }

    /**
     * Calls a function with interop values.
     *
     * @throws UnsupportedTypeException when an argument does not fit its parameter
     */
    static Object call(Program program, FunctionObject function, Object[] arguments)
            throws ArityException, UnsupportedTypeException {
        List<Type> params = function.signature().params();
        if (arguments.length != params.size()) {
            throw ArityException.create(params.size(), params.size(), arguments.length);
        }
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = InteropValues.fromHost(arguments[i], params.get(i));
        }
        return InteropValues.toHost(run(program, function, converted), function.signature().returnType());
    }

    /** Calls a function with IL values and leaves the program in a clean state, however the call ends. */
    static Object run(Program program, FunctionObject function, Object[] arguments) {
        ThreadState thread = program.thread();
        int depth = thread.remainingDepth;
        int tailCalls = thread.tailCalls;
        try {
            return function.call(thread, arguments);
        } catch (LibraryTrap e) {
            throw new Trap(e.kind(), e.code(), e.text(), null);
        } finally {
            thread.remainingDepth = depth;
            thread.tailCalls = tailCalls;
            program.state().output().flush();
        }
    }
}
