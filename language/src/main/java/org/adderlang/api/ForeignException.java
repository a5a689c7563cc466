package org.adderlang.api;

import org.adderlang.il.TrapKind;

/** Thrown by an extern to trap in the program that called it, with exactly this message; IL handlers can catch the trap. */
public final class ForeignException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final TrapKind kind;
    private final int code;

    /** A trap of kind DomainError with code 0, as library errors are (il.md §5.6). */
    public ForeignException(String message) {
        this(TrapKind.DOMAIN_ERROR, 0, message);
    }

    /**
     * A trap of any kind.
     *
     * @param code the trap's code, which programs read with {@code err.get_code}
     */
    public ForeignException(TrapKind kind, int code, String message) {
        this(kind, code, message, null);
    }

    /** A trap of any kind that another exception has caused. */
    public ForeignException(TrapKind kind, int code, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.code = code;
    }

    public TrapKind kind() {
        return kind;
    }

    public int code() {
        return code;
    }
}
