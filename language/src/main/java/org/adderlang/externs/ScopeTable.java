package org.adderlang.externs;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternScope;

/**
 * The externs of one scope. For every name that was ever looked up there is a slot, whose assumption ends when the name is
 * registered, replaced or unregistered: call sites depend on it instead of looking again.
 */
public final class ScopeTable {
    private final ExternScope scope;
    private final ScopeTable outer;
    private final ConcurrentHashMap<String, Slot> slots = new ConcurrentHashMap<>();
    private volatile boolean strict;

    /**
     * What a name means in this scope.
     *
     * @param extern null for nothing
     */
    public record Slot(ExternDescriptor extern, Assumption current) {
        static Slot of(ExternDescriptor extern) {
            return new Slot(extern, Assumption.create(extern == null ? "unregistered extern" : extern.name()));
        }
    }

    /** {@code outer} is searched after this table; null when only the built-in library is. */
    public ScopeTable(ExternScope scope, ScopeTable outer) {
        this.scope = scope;
        this.outer = outer;
    }

    public ExternScope scope() {
        return scope;
    }

    public ScopeTable outer() {
        return outer;
    }

    public void setStrict(boolean strict) {
        this.strict = strict;
    }

    /** The meaning of a name, as long as the slot's assumption holds. */
    @TruffleBoundary
    public Slot slot(String name) {
        return slots.computeIfAbsent(key(name), k -> Slot.of(null));
    }

    public ExternDescriptor find(String name) {
        Slot slot = slots.get(key(name));
        return slot == null ? null : slot.extern();
    }

    /** Registers an extern; returns the one that strict mode keeps instead, else null. */
    public ExternDescriptor put(ExternDescriptor extern) {
        String key = key(extern.name());
        var replacement = Slot.of(extern);
        var before = new Slot[1];
        Slot now = slots.compute(key, (k, old) -> {
            if (strict && old != null && old.extern() != null
                    && !Objects.equals(old.extern().signature(), extern.signature())) {
                return old;
            }
            before[0] = old;
            return replacement;
        });
        if (now != replacement) {
            return now.extern();
        }
        expire(key, before[0]);
        return null;
    }

    /** Unregisters a name; false when it was not registered. */
    public boolean remove(String name) {
        String key = key(name);
        var before = new Slot[1];
        slots.computeIfPresent(key, (k, old) -> {
            before[0] = old;
            return old.extern() == null ? old : Slot.of(null);
        });
        if (before[0] == null || before[0].extern() == null) {
            return false;
        }
        expire(key, before[0]);
        return true;
    }

    /** Outside the map's locks: ending an assumption may wait for compiled code of other threads. */
    private static void expire(String key, Slot old) {
        BuiltinOverrides.add(key);
        if (old != null) {
            old.current().invalidate();
        }
    }

    public List<ExternDescriptor> all() {
        return slots.values().stream().map(Slot::extern).filter(Objects::nonNull).toList();
    }

    /** The scope whose extern of that name this scope's hides, or null. */
    public ExternScope shadows(String name) {
        for (ScopeTable table = outer; table != null; table = table.outer) {
            if (table.find(name) != null) {
                return table.scope;
            }
        }
        for (String builtin : RuntimeSignatures.builtin().names()) {
            if (builtin.equalsIgnoreCase(name)) {
                return ExternScope.BUILT_IN;
            }
        }
        return null;
    }

    /** Keys ignore ASCII letter case (il.md §8.2). */
    static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                var text = new StringBuilder(name);
                for (int j = 0; j < text.length(); j++) {
                    char c = text.charAt(j);
                    text.setCharAt(j, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                }
                return text.toString();
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }
}
