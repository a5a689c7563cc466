package org.adderlang.nodes.call;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;
import java.util.List;
import org.adderlang.analysis.EarlyReturn;

/** The early returns of a function, which callers may use as long as no tool watches the function. */
public final class EarlyReturns {
    private final List<EarlyReturn> list;
    private final Assumption unwatched;

    public EarlyReturns(List<EarlyReturn> list) {
        this.list = list;
        this.unwatched = list.isEmpty() ? Assumption.NEVER_VALID : Truffle.getRuntime().createAssumption("no tool watches the function");
    }

    /** From now on the function is really called, so that a tool sees each call. */
    public void watch() {
        unwatched.invalidate();
    }

    /** Valid while callers may use the early returns; never if there are none. */
    Assumption unwatched() {
        return unwatched;
    }

    EarlyReturnNode[] nodes() {
        return list.stream().map(EarlyReturnNode::new).toArray(EarlyReturnNode[]::new);
    }
}
