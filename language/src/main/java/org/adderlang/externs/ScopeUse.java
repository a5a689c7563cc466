package org.adderlang.externs;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;

/**
 * What the programs that run one module's code have in common: usually one set of scopes, and a single thread each. As long as
 * that holds, calls of externs need not look at the program that runs.
 */
public final class ScopeUse {
    private final Assumption oneSet = Assumption.create("one set of scopes");
    private final Assumption oneThread = Assumption.create("one thread");
    @CompilationFinal private volatile ExternScopes only;

    /** Notes the scopes of a program, before they are used. */
    public synchronized void use(ExternScopes scopes) {
        if (only == null) {
            only = scopes;
        } else if (only != scopes) {
            oneSet.invalidate();
        }
    }

    /** Notes that a program gets a second thread, before it starts. */
    public void expectSeveralThreads() {
        oneThread.invalidate();
    }

    /** The scopes that all programs use; null when there are several. */
    public ExternScopes only() {
        return oneSet.isValid() ? only : null;
    }

    /** Whether some program has, or had, more than one thread. */
    public boolean mayHaveSeveralThreads() {
        return !oneThread.isValid();
    }
}
