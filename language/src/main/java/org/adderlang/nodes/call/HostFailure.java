package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.nodes.ControlFlowException;
import org.adderlang.api.ForeignException;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.AdderContext;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.Trap;
import org.graalvm.polyglot.PolyglotException;

/** What becomes of an exception that leaves an extern: a trap that the IL can catch, unless it ends the program. */
final class HostFailure {
    private HostFailure() {
    }

    /** The trap to throw at the call. Throws {@code failure} itself when it is not the extern's to decide. */
    @TruffleBoundary
    static Trap trap(String extern, Throwable failure, RegisteredCall site) {
        // A context that is being closed interrupts host code; that must win over whatever the host code made of it.
        TruffleSafepoint.pollHere(site);
        return switch (failure) {
            case Trap trap -> trap;
            case ForeignException e when e.getCause() instanceof Trap trap -> trap;
            case ForeignException e -> new Trap(e.kind(), e.code(), e.getMessage(), e, site);
            case LibraryTrap e -> new Trap(e.kind(), e.code(), e.text(), site);
            case PolyglotException e -> polyglot(extern, e, site);
            case AbstractTruffleException e -> guest(extern, e, site);
            case ControlFlowException e -> throw e;
            case StackOverflowError e -> new Trap(TrapKind.RUNTIME_ERROR, 0, Trap.STACK_OVERFLOW, e, site);
            case OutOfMemoryError e -> domainError("out of memory", e, site);
            case ThreadDeath e -> throw e;
            default -> domainError(extern + ": " + failure, failure, site);
        };
    }

    /** An exception of another language, or one that host code thrown inside a polyglot call has become. */
    private static Trap guest(String extern, AbstractTruffleException e, RegisteredCall site) {
        if (isExit(e)) {
            throw e;
        }
        var env = AdderContext.of(null).env();
        if (env.isHostException(e)) {
            return trap(extern, env.asHostException(e), site);
        }
        return domainError(extern + ": " + e.getMessage(), e, site);
    }

    private static boolean isExit(AbstractTruffleException e) {
        try {
            return InteropLibrary.getUncached().getExceptionType(e) == ExceptionType.EXIT
                    || InteropLibrary.getUncached().getExceptionType(e) == ExceptionType.INTERRUPT;
        } catch (UnsupportedMessageException none) {
            return false;
        }
    }

    /** Host code has called back into some language; a trap that comes through is still that trap. */
    private static Trap polyglot(String extern, PolyglotException e, RegisteredCall site) {
        if (e.isHostException()) {
            return trap(extern, e.asHostException(), site);
        }
        if (e.getGuestObject() != null) {
            try {
                if (AdderContext.of(null).env().asGuestValue(e.getGuestObject()) instanceof Trap trap) {
                    return trap;
                }
            } catch (IllegalArgumentException otherContext) {
                // Values of other contexts do not cross; the message does.
            }
        }
        return domainError(extern + ": " + e.getMessage(), e, site);
    }

    private static Trap domainError(String text, Throwable cause, RegisteredCall site) {
        return new Trap(TrapKind.DOMAIN_ERROR, 0, text, cause, site);
    }
}
