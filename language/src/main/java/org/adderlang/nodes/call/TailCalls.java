package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.TailCallException;
import org.adderlang.runtime.ThreadState;

/** Continues a chain of tail calls that was cut because it had grown deep (il.md §4.3). */
final class TailCalls {
    private TailCalls() {
    }

    /** Runs the chain to its end. {@code tailCalls} is the thread's count when the chain's first call was made. */
    @TruffleBoundary
    static Object run(Node location, TailCallException first, ThreadState thread, int tailCalls) {
        int depth = thread.remainingDepth;
        TailCallException next = first;
        while (true) {
            thread.tailCalls = tailCalls;
            thread.remainingDepth = depth;
            try {
                return next.function().target(AdderLanguage.of(location)).call(location, next.arguments());
            } catch (TailCallException again) {
                next = again;
            }
        }
    }
}
