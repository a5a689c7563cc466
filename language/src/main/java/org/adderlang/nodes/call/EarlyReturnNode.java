package org.adderlang.nodes.call;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.adderlang.analysis.EarlyReturn;

/** Tests for one of the early returns of the function that is to be called. */
final class EarlyReturnNode extends Node {
    /** Behind the ThreadState. */
    private static final int FIRST_ARGUMENT = 1;

    private final EarlyReturn early;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    EarlyReturnNode(EarlyReturn early) {
        this.early = early;
    }

    boolean applies(Object[] arguments) {
        return profile.profile(early.applies(arguments, FIRST_ARGUMENT));
    }

    Object result(Object[] arguments) {
        return early.result().in(arguments, FIRST_ARGUMENT);
    }
}
