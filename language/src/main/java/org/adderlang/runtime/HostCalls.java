package org.adderlang.runtime;

import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import java.util.List;
import org.adderlang.hooks.HookTable;
import org.adderlang.hooks.HookedCall;
import org.adderlang.hooks.HooksInstrument;
import org.adderlang.il.Type;

/** Calls from the host, or from another language, into a program. */
public final class HostCalls {
    private HostCalls() {
    }

    /**
     * Calls a function with interop values.
     *
     * @throws UnsupportedTypeException when an argument does not fit its parameter
     */
    public static Object call(ProgramState program, FunctionObject function, Object[] arguments)
            throws ArityException, UnsupportedTypeException {
        List<Type> params = function.signature().params();
        if (arguments.length != params.size()) {
            throw ArityException.create(params.size(), params.size(), arguments.length);
        }
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = InteropValues.fromHost(arguments[i], params.get(i), program);
        }
        return InteropValues.toHost(run(program, function, converted), function.signature().returnType(), program);
    }

    /**
     * Calls a function with IL values and leaves the program in a clean state, however the call ends. A program that is
     * active on this thread continues with its state, and so with its call depth.
     *
     * @throws HostError when the program runs on another thread of the host
     */
    static Object run(ProgramState program, FunctionObject function, Object[] arguments) {
        ThreadState active = ActiveProgram.find(program);
        if (active != null) {
            return enter(active, function, arguments);
        }
        ThreadState thread = program.claimHostThread();
        try {
            program.threads().hostEnters();
            try {
                return enter(thread, function, arguments);
            } finally {
                // Throws when a thread of the program has ended the whole program.
                program.threads().hostLeaves();
            }
        } catch (Trap trap) {
            AdderContext.of(null).trapHandler().handle(trap);
            throw trap;
        } finally {
            program.output().flush();
            program.releaseHostThread();
        }
    }

    private static Object enter(ThreadState thread, FunctionObject function, Object[] arguments) {
        int depth = thread.remainingDepth;
        int tailCalls = thread.tailCalls;
        ErrorRecord errorToken = thread.errorToken;
        ActiveProgram active = ActiveProgram.enter(thread);
        try {
            HookTable hooks = HooksInstrument.hooks(thread.program().env());
            return hooks.wantsCalls() ? HookedCall.run(hooks, thread, function, arguments)
                    : function.call(thread, arguments);
        } catch (LibraryTrap e) {
            throw new Trap(e.kind(), e.code(), e.text(), null);
        } finally {
            active.exit();
            thread.remainingDepth = depth;
            thread.tailCalls = tailCalls;
            thread.errorToken = errorToken;
        }
    }
}
