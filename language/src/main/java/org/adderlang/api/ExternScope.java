package org.adderlang.api;

import java.util.Locale;

/** Who sees an extern. Calls search the scopes in this order and take the first hit. */
public enum ExternScope {
    /** One program. */
    RUN,
    /** All programs of a context. */
    CONTEXT,
    /** All programs of this JVM, except those of contexts that are closed to this scope. */
    PROCESS,
    /** The library that comes with Adder. */
    BUILT_IN;

    /** {@code run}, {@code context}, {@code process}, {@code built-in}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
