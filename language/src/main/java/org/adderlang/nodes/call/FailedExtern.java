package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/** A call that can only trap, because there is no such extern or it does not fit the call (il.md §8.2). */
final class FailedExtern extends ExternTarget {
    private final String message;

    FailedExtern(String message) {
        this.message = message;
    }

    @Override
    Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
        site.enterTrap();
        throw trap(site);
    }

    @TruffleBoundary
    private Trap trap(RegisteredCall site) {
        return new Trap(TrapKind.DOMAIN_ERROR, 0, message, site);
    }
}
