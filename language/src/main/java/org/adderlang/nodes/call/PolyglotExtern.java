package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ArityException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.ForeignValues;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.runtime.ForeignObject;
import org.adderlang.runtime.InteropValues;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/** An extern that is an executable value of another language or of the host. */
final class PolyglotExtern extends ExternTarget {
    private final ExternDescriptor extern;
    private final Object function;
    private final Type result;
    @CompilationFinal(dimensions = 1) private final Type[] types;
    @Child private InteropLibrary interop;

    PolyglotExtern(ExternDescriptor extern, Object function, ExternUse use, InteropLibrary interop) {
        this.extern = extern;
        this.function = function;
        this.result = use.result();
        this.types = use.arguments().toArray(Type[]::new);
        this.interop = interop;
    }

    @Override
    Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
        if (thread.isStarted() && isConfined(arguments, thread)) {
            site.enterTrap();
            throw confined(site);
        }
        Object[] converted = convert(arguments, thread);
        boolean locked = site.mustLock(extern, thread);
        if (locked) {
            lock(extern);
        }
        Object value;
        try {
            value = interop.execute(function, converted);
        } catch (InteropException e) {
            site.enterTrap();
            throw refused(site, e);
        } catch (AbstractTruffleException e) {
            site.enterTrap();
            throw HostFailure.trap(extern.name(), e, site);
        } finally {
            if (locked) {
                unlock(extern);
            }
        }
        return result(site, extern.name(), value, result, thread);
    }

    /** Whether the call needs values of another language, which only the context of the program's main thread can use. */
    @TruffleBoundary
    private boolean isConfined(Object[] arguments, ThreadState thread) {
        // Proxies of the host belong to the context that they were given to, just as functions of other languages do.
        if (!thread.program().env().isHostObject(function)) {
            return true;
        }
        for (Object argument : arguments) {
            if (argument instanceof ForeignObject foreign && InteropValues.isConfined(foreign.value(), thread.program())) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary
    private Trap confined(RegisteredCall site) {
        return new Trap(TrapKind.INVALID_OPERATION, 0, extern.name() + ForeignValues.OUT_OF_REACH, site);
    }

    @ExplodeLoop
    private Object[] convert(Object[] arguments, ThreadState thread) {
        Object[] converted = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Type type = types[i];
            converted[i] = type == Type.I64 || type == Type.F64 ? arguments[i] : toHost(arguments[i], type, thread);
        }
        return converted;
    }

    @TruffleBoundary
    private static Object toHost(Object value, Type type, ThreadState thread) {
        return InteropValues.toHost(value, type, thread.program());
    }

    @TruffleBoundary
    private Trap refused(RegisteredCall site, InteropException e) {
        String text = e instanceof ArityException arity
                ? extern.name() + ": expected " + arity.getExpectedMinArity() + " argument(s), got " + types.length
                        + (types.length > arity.getExpectedMaxArity() ? " (excess runtime operands)" : "")
                : extern.name() + ": " + e.getMessage();
        return new Trap(TrapKind.DOMAIN_ERROR, 0, text, site);
    }
}
