package org.adderlang.il.verify;

/** How serious a {@link Diagnostic} is: a module with an error must not run. */
public enum Severity {
    WARNING,
    ERROR;

    /** The word used in formatted diagnostics. */
    @Override
    public String toString() {
        return this == ERROR ? "error" : "warning";
    }
}
