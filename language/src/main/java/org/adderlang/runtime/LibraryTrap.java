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

    /** {@link #domainError(String)} for a message that begins with the name of the function; suits partial evaluation. */
    @TruffleBoundary
    public static LibraryTrap inFunction(String function, String problem) {
        return domainError(function + problem);
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

    /**
     * The trap for an object that several threads have changed at once without a lock, and broken thereby.
     *
     * @param subject the object, or the extern that has found it
     */
    @TruffleBoundary
    public static LibraryTrap changedAtOnce(String subject) {
        return new LibraryTrap(TrapKind.RUNTIME_ERROR, 0, subject + ": an object has been changed by several threads at once");
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
