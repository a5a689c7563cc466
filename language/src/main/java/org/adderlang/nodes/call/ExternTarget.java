package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.locks.ReentrantLock;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.externs.ForeignValues;
import org.adderlang.il.Type;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.TrapKind;

/** Runs an extern for the call sites that are linked to it; one subclass for each form of function. */
abstract class ExternTarget extends Node {
    /**
     * Runs the extern in the caller's frame.
     *
     * @param site      the call, for traps
     * @param arguments Long, Double, canonical pointers and strings; their number and types have been checked
     * @return as the arguments, of the type that the caller has declared; null for void
     */
    abstract Object call(RegisteredCall site, ThreadState thread, Object[] arguments);

    /** Whether this call must hold the extern's lock, because other threads of the program may call it too. */
    static boolean mustLock(ExternDescriptor extern, ThreadState thread) {
        return !extern.isThreadSafe() && thread.program().hasSeveralThreads();
    }

    /** Waits for the extern's lock; a context that is being closed, or a debugger, can interrupt that. */
    @TruffleBoundary
    final void lock(ExternDescriptor extern) {
        TruffleSafepoint.setBlockedThreadInterruptible(this, ReentrantLock::lockInterruptibly, extern.lock());
    }

    @TruffleBoundary
    static void unlock(ExternDescriptor extern) {
        extern.lock().unlock();
    }

    /** The IL value of a foreign result, which must fit the declared type. */
    static Object result(RegisteredCall site, String name, Object value, Type type, ThreadState thread) {
        if (type == Type.VOID) {
            return null;
        }
        if (type == Type.I64 && value instanceof Long || type == Type.F64 && value instanceof Double) {
            return value;
        }
        return convert(site, name, value, type, thread);
    }

    @TruffleBoundary
    private static Object convert(RegisteredCall site, String name, Object value, Type type, ThreadState thread) {
        try {
            return ForeignValues.toIl(value, type, thread.program());
        } catch (UnsupportedTypeException e) {
            throw new Trap(TrapKind.INVALID_CAST, 0, name + ": expected a result of type " + type + ", got "
                    + ForeignValues.describe(value, thread.program()), site);
        }
    }
}
