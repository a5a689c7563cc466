package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ForeignFunction;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.ForeignCall;
import org.adderlang.runtime.ThreadState;

/** An extern that gets a ForeignContext. */
final class ForeignExtern extends ExternTarget {
    private final ExternDescriptor extern;
    private final ForeignFunction function;
    private final ExternUse use;

    ForeignExtern(ExternDescriptor extern, ForeignFunction function, ExternUse use) {
        this.extern = extern;
        this.function = function;
        this.use = use;
    }

    @Override
    Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
        return result(site, extern.name(), invoke(site, thread, arguments), use.result(), thread);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object invoke(RegisteredCall site, ThreadState thread, Object[] arguments) {
        boolean locked = site.mustLock(extern, thread);
        if (locked) {
            lock(extern);
        }
        var call = new ForeignCall(extern, use, thread, arguments, site);
        try {
            return function.call(call);
        } catch (Throwable e) {
            throw HostFailure.trap(extern.name(), e, site);
        } finally {
            call.end();
            if (locked) {
                unlock(extern);
            }
        }
    }
}
