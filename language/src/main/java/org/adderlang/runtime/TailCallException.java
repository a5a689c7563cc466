package org.adderlang.runtime;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * Asks the nearest call that is not a tail call to continue with another function, once a chain of tail calls has grown
 * deep (il.md §4.3). Chains that stay short are ordinary calls.
 */
public final class TailCallException extends ControlFlowException {
    private static final long serialVersionUID = 1L;

    private final transient FunctionObject function;
    private final transient Object[] arguments;

    public TailCallException(FunctionObject function, Object[] arguments) {
        this.function = function;
        this.arguments = arguments;
    }

    public FunctionObject function() {
        return function;
    }

    /** With the ThreadState first. */
    public Object[] arguments() {
        return arguments;
    }
}
