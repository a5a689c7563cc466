package org.adderlang.externs;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.api.ExternScope;

/** The scopes that a program searches for externs, innermost first. Programs without externs of their own share one. */
public final class ExternScopes {
    private final ScopeTable innermost;
    private final ExternRegistry registry;

    /**
     * Where a name leads.
     *
     * @param extern null when only the built-in library may have it
     * @param valid  the assumptions that must all hold for this to be true
     */
    public record Resolution(ExternDescriptor extern, ExternScope scope, Assumption[] valid) {
    }

    private ExternScopes(ScopeTable innermost) {
        this.innermost = innermost;
        this.registry = new ExternRegistry(innermost);
    }

    /** The scopes of a context. */
    public static ExternScopes ofContext(boolean withProcessScope) {
        return new ExternScopes(new ScopeTable(ExternScope.CONTEXT, withProcessScope ? ProcessScope.table() : null));
    }

    /** These scopes with one for a single program in front. */
    public ExternScopes forProgram() {
        return new ExternScopes(new ScopeTable(ExternScope.RUN, innermost));
    }

    public boolean isForProgram() {
        return innermost.scope() == ExternScope.RUN;
    }

    /** The innermost scope's registry. */
    public ExternRegistry registry() {
        return registry;
    }

    /** The registry of a scope; null for the built-in one, and for a scope that this program does not have. */
    public ExternRegistry registry(ExternScope scope) {
        for (ScopeTable table = innermost; table != null; table = table.outer()) {
            if (table.scope() == scope) {
                return table == innermost ? registry : new ExternRegistry(table);
            }
        }
        return null;
    }

    /** What a name means now: the first scope that has it wins. */
    @TruffleBoundary
    public Resolution resolve(String name) {
        List<Assumption> valid = new ArrayList<>();
        for (ScopeTable table = innermost; table != null; table = table.outer()) {
            ScopeTable.Slot slot = table.slot(name);
            valid.add(slot.current());
            if (slot.extern() != null) {
                return new Resolution(slot.extern(), table.scope(), valid.toArray(Assumption[]::new));
            }
        }
        return new Resolution(null, ExternScope.BUILT_IN, valid.toArray(Assumption[]::new));
    }
}
