package org.adderlang.threads;

import com.oracle.truffle.api.exception.AbstractTruffleException;

/**
 * Unwinds a thread whose program has been ended by another of its threads. It is no trap: handlers of the program do not
 * see it, and the host gets the reason instead (see {@link ProgramThreads#hostLeaves}).
 */
final class ProgramEnded extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    ProgramEnded() {
        super("another thread has ended the program");
    }
}
