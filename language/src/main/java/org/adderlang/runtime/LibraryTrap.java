package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ControlFlowException;
import org.adderlang.il.TrapKind;

/**
 * Thrown by extern implementations to trap; the call site turns it into a {@link Trap} that knows its location. Cheap: it
 * has no stack trace.
 */
public final class LibraryTrap extends ControlFlowException {
    private static final long serialVersionUID = 1L;

    private final TrapKind kind;
    private final int code;
    private final String text;

    public LibraryTrap(TrapKind kind, int code, String text) {
        this.kind = kind;
        this.code = code;
        this.text = text;
    }

    /** The trap of almost every library error: DomainError, code 0 (il.md §5.6). */
    @TruffleBoundary
    public static LibraryTrap domainError(String text) {
        return new LibraryTrap(TrapKind.DOMAIN_ERROR, 0, text);
    }

    /** {@link #domainError(String)} with {@link String#format} arguments. */
    @TruffleBoundary
    public static LibraryTrap domainError(String format, Object... args) {
        return domainError(String.format(java.util.Locale.ROOT, format, args));
    }

    @TruffleBoundary
    public static LibraryTrap invalidOperation(String text) {
        return new LibraryTrap(TrapKind.INVALID_OPERATION, 0, text);
    }

    public TrapKind kind() {
        return kind;
    }

    public int code() {
        return code;
    }

    public String text() {
        return text;
    }
}
