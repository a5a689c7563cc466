package org.adderlang.il;

/** The trap kinds of il.md §5.1; the ordinal is the value that trap.kind and err.get_kind give. */
public enum TrapKind {
    DIVIDE_BY_ZERO("DivideByZero"),
    OVERFLOW("Overflow"),
    INVALID_CAST("InvalidCast"),
    DOMAIN_ERROR("DomainError"),
    BOUNDS("Bounds"),
    FILE_NOT_FOUND("FileNotFound"),
    EOF("EOF"),
    IO_ERROR("IOError"),
    INVALID_OPERATION("InvalidOperation"),
    RUNTIME_ERROR("RuntimeError");

    private final String title;

    TrapKind(String title) {
        this.title = title;
    }

    /** The name in trap reports, such as {@code DivideByZero}. */
    public String title() {
        return title;
    }

    /** The kind of a runtime error code (il.md §5.4). */
    public static TrapKind ofErrorCode(long code) {
        return switch ((int) code) {
            case 1 -> FILE_NOT_FOUND;
            case 2 -> EOF;
            case 3 -> IO_ERROR;
            case 4 -> OVERFLOW;
            case 5 -> INVALID_CAST;
            case 6 -> DOMAIN_ERROR;
            case 7 -> BOUNDS;
            case 8 -> INVALID_OPERATION;
            default -> RUNTIME_ERROR;
        };
    }
}
