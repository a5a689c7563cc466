package org.adderlang.hooks;

import com.oracle.truffle.api.frame.Frame;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The activations that are about to go on where they trapped. The instruction before that place has not just ended: it is the
 * one that trapped, or the one before that.
 */
final class Resumptions {
    /** Each activation has an array of arguments of its own, and arrays are compared by identity. */
    private final Set<Object[]> activations = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    void begin(Frame frame) {
        activations.add(frame.getArguments());
    }

    /** Ends a resumption; false when there is none. */
    boolean end(Frame frame) {
        return activations.remove(frame.getArguments());
    }
}
