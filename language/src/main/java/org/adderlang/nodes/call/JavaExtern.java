package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.externs.ExternUse;
import org.adderlang.il.Type;
import org.adderlang.runtime.ThreadState;

/** A typed Java function; subclasses differ in the kind of its result, so that numbers are never boxed. */
abstract class JavaExtern extends ExternTarget {
    private final ExternDescriptor extern;
    private final Type result;

    JavaExtern(ExternDescriptor extern, ExternUse use) {
        this.extern = extern;
        this.result = use.result();
    }

    /** Calls the function: Long, Double, canonical pointers and strings in; the same, null for void, or any object out. */
    abstract Object invoke(Object[] arguments) throws Throwable;

    @Override
    Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
        Object value;
        if (mustLock(site, thread)) {
            value = callLocked(site, arguments);
        } else {
            try {
                value = invoke(arguments);
            } catch (Throwable e) {
                throw failed(site, e);
            }
        }
        return result(site, extern.name(), value, result, thread);
    }

    final boolean mustLock(RegisteredCall site, ThreadState thread) {
        return site.mustLock(extern, thread);
    }

    final RuntimeException failed(RegisteredCall site, Throwable e) {
        site.enterTrap();
        throw HostFailure.trap(extern.name(), e, site);
    }

    @TruffleBoundary
    final Object callLocked(RegisteredCall site, Object[] arguments) {
        lock(extern);
        try {
            return invoke(arguments);
        } catch (Throwable e) {
            throw HostFailure.trap(extern.name(), e, site);
        } finally {
            unlock(extern);
        }
    }

    /** A function whose result is an integer. */
    abstract static class ToLong extends JavaExtern {
        ToLong(ExternDescriptor extern, ExternUse use) {
            super(extern, use);
        }

        abstract long invokeLong(Object[] arguments);

        @Override
        final Object invoke(Object[] arguments) {
            return invokeLong(arguments);
        }

        @Override
        final Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
            return callLong(site, thread, arguments);
        }

        @Override
        final long callLong(RegisteredCall site, ThreadState thread, Object[] arguments) {
            if (mustLock(site, thread)) {
                return (long) callLocked(site, arguments);
            }
            try {
                return invokeLong(arguments);
            } catch (Throwable e) {
                throw failed(site, e);
            }
        }
    }

    /** A function whose result is an f64. */
    abstract static class ToDouble extends JavaExtern {
        ToDouble(ExternDescriptor extern, ExternUse use) {
            super(extern, use);
        }

        abstract double invokeDouble(Object[] arguments);

        @Override
        final Object invoke(Object[] arguments) {
            return invokeDouble(arguments);
        }

        @Override
        final Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
            return callDouble(site, thread, arguments);
        }

        @Override
        final double callDouble(RegisteredCall site, ThreadState thread, Object[] arguments) {
            if (mustLock(site, thread)) {
                return (double) callLocked(site, arguments);
            }
            try {
                return invokeDouble(arguments);
            } catch (Throwable e) {
                throw failed(site, e);
            }
        }
    }
}
