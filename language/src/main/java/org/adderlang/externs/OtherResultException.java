package org.adderlang.externs;

import com.oracle.truffle.api.nodes.ControlFlowException;

/** The result of an extern that was asked for the integer in a box, when it is no box of an integer. */
public final class OtherResultException extends ControlFlowException {
    private static final long serialVersionUID = 1L;

    private final transient Object result;

    public OtherResultException(Object result) {
        this.result = result;
    }

    public Object result() {
        return result;
    }
}
