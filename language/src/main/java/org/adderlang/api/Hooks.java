package org.adderlang.api;

import java.util.Set;
import java.util.function.Predicate;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Instrument;

/**
 * Callbacks at calls, instructions and data of all programs of an engine. Changes hold at once, also for running programs. As long
 * as no hook is enabled for calls (or instructions), compiled code pays nothing for them. All methods are thread-safe.
 */
public interface Hooks {
    /** The id of the instrument behind the hooks. */
    String ID = "viper-hooks";

    /** The hooks of an engine; those of a context are {@code of(context.getEngine())}. */
    static Hooks of(Engine engine) {
        Instrument instrument = engine.getInstruments().get(ID);
        if (instrument == null) {
            throw new IllegalArgumentException("this engine has no Viper IL");
        }
        return instrument.lookup(Hooks.class);
    }

    /**
     * Adds a hook, enabled.
     *
     * @param kinds     the events it wants
     * @param predicate further selects among them; called before every callback
     * @param priority  hooks of higher priority are called first, equal ones in order of registration
     * @return the hook's id
     */
    long register(Set<HookKind> kinds, Predicate<HookEvent> predicate, HookCallback callback, int priority);

    /** A hook for all events of one kind, with priority 0. */
    default long register(HookKind kind, HookCallback callback) {
        return register(Set.of(kind), event -> true, callback, 0);
    }

    /** Lets a hook fire again; false when there is none with that id. */
    boolean enable(long id);

    /** Keeps a hook without letting it fire; false when there is none with that id. */
    boolean disable(long id);

    /** Removes a hook; false when there is none with that id. */
    boolean unregister(long id);
}
