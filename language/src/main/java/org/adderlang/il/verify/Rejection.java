package org.adderlang.il.verify;

/** Leaves the rules at the first error; {@link Verifier} catches it. */
final class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Rejection(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }

    /** An error that has a line but no column of its own: a declaration or a block label. */
    static Rejection at(int line, String message) {
        return new Rejection(new Diagnostic(Severity.ERROR, null, message, line, line == 0 ? 0 : 1));
    }
}
