package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.MethodHandle;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.JavaHandles;
import org.adderlang.il.Type;
import org.adderlang.runtime.ThreadState;

/** A typed Java function: compiled together with the IL code that calls it, without boxing. */
final class JavaExtern extends ExternTarget {
    private final ExternDescriptor extern;
    private final Type result;
    private final MethodHandle handle;

    JavaExtern(ExternDescriptor extern, MethodHandle handle, ExternUse use) {
        this.extern = extern;
        this.result = use.result();
        this.handle = JavaHandles.spreader(extern.name(), handle);
    }

    @Override
    Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
        Object value;
        if (mustLock(extern, thread)) {
            value = callLocked(site, arguments);
        } else {
            try {
                value = invoke(handle, arguments);
            } catch (Throwable e) {
                site.enterTrap();
                throw HostFailure.trap(extern.name(), e, site);
            }
        }
        return result(site, extern.name(), value, result, thread);
    }

    private static Object invoke(MethodHandle handle, Object[] arguments) throws Throwable {
        return handle.invokeExact(arguments);
    }

    @TruffleBoundary
    private Object callLocked(RegisteredCall site, Object[] arguments) {
        lock(extern);
        try {
            return handle.invokeExact(arguments);
        } catch (Throwable e) {
            throw HostFailure.trap(extern.name(), e, site);
        } finally {
            unlock(extern);
        }
    }
}
