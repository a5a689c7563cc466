package org.adderlang.nodes.call;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.externs.ExternScopes;

/** What an extern's name means for the programs that share one set of scopes, until a registration changes it. */
final class ExternLink extends Node {
    @Child ExternTarget target;
    @Child ExternLink next;
    private final ExternScopes scopes;
    @CompilationFinal(dimensions = 1) private final Assumption[] valid;

    ExternLink(ExternScopes scopes, Assumption[] valid, ExternTarget target, ExternLink next) {
        this.scopes = scopes;
        this.valid = valid;
        this.target = target;
        this.next = next;
    }

    /** The same link in another chain. */
    ExternLink(ExternLink other, ExternLink next) {
        this(other.scopes, other.valid, other.target, next);
    }

    boolean leadsFrom(ExternScopes wanted) {
        return scopes == wanted && isValid();
    }

    @ExplodeLoop
    boolean isValid() {
        for (Assumption assumption : valid) {
            if (!assumption.isValid()) {
                return false;
            }
        }
        return true;
    }
}
