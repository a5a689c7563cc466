package org.adderlang.threads;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/**
 * Unwinds a thread whose program has been ended by another of its threads. It is no trap: handlers of the program do not
 * see it, and the host gets the reason instead (see {@link ProgramThreads#hostLeaves}).
 */
@ExportLibrary(InteropLibrary.class)
final class ProgramEnded extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    ProgramEnded() {
        super("another thread has ended the program");
    }

    /** Externs that call back into the program let it pass. */
    @ExportMessage
    ExceptionType getExceptionType() {
        return ExceptionType.INTERRUPT;
    }
}
