package org.adderlang.runtime;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/** A request of the host that the program cannot serve, such as running a module without a main. */
final class HostError extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    HostError(String message) {
        super(message);
    }
}
