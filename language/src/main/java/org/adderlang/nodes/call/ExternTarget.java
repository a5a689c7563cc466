package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.locks.ReentrantLock;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.externs.ForeignValues;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

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

    /** {@link #call} for an extern with an integer result. */
    long callLong(RegisteredCall site, ThreadState thread, Object[] arguments) {
        Object result = call(site, thread, arguments);
        return result instanceof Long number ? number : Coercions.toLong(result, thread);
    }

    /** The same with one integer argument, not boxed. */
    long callLong(RegisteredCall site, ThreadState thread, long a) {
        return callLong(site, thread, new Object[]{a});
    }

    /** The same with two integer arguments. */
    long callLong(RegisteredCall site, ThreadState thread, long a, long b) {
        return callLong(site, thread, new Object[]{a, b});
    }

    /** {@link #call} for an extern with an f64 result. */
    double callDouble(RegisteredCall site, ThreadState thread, Object[] arguments) {
        Object result = call(site, thread, arguments);
        return result instanceof Double number ? number : Coercions.toDouble(result, thread);
    }

    /** The same with one f64 argument, not boxed. */
    double callDouble(RegisteredCall site, ThreadState thread, double a) {
        return callDouble(site, thread, new Object[]{a});
    }

    /** The same with two f64 arguments. */
    double callDouble(RegisteredCall site, ThreadState thread, double a, double b) {
        return callDouble(site, thread, new Object[]{a, b});
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
        // JavaScript has these, and i32 is common in C and Java.
        if (value instanceof Integer number) {
            if (type == Type.I64 || type == Type.I32) {
                return (long) number;
            } else if (type == Type.F64) {
                return (double) number;
            }
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
