package org.adderlang.hooks;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.adderlang.api.ForeignException;
import org.adderlang.api.HookCallback;
import org.adderlang.api.HookEvent;
import org.adderlang.api.HookKind;
import org.adderlang.api.Hooks;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.Trap;

/** The hooks of one engine. Events are instrumented only while some enabled hook wants them. */
public final class HookTable implements Hooks {
    private static final int INSTRUCTION_KINDS = mask(EnumSet.of(HookKind.BEFORE_INSTRUCTION, HookKind.AFTER_INSTRUCTION,
            HookKind.VALUE_READ, HookKind.VALUE_WRITE, HookKind.MEMORY_LOAD, HookKind.MEMORY_STORE));
    private static final int CALL_KINDS = mask(EnumSet.allOf(HookKind.class)) & ~INSTRUCTION_KINDS;

    private final TruffleInstrument.Env env;
    private final List<Hook> all = new ArrayList<>();
    private volatile Hook[] enabled = {};
    /** A bit for the ordinal of every kind that some enabled hook wants. */
    private volatile int wanted;
    private EventBinding<?> calls;
    private EventBinding<?> instructions;
    private EventBinding<?> traps;
    private long lastId;

    private static final class Hook {
        private final long id;
        private final Set<HookKind> kinds;
        private final Predicate<HookEvent> predicate;
        private final HookCallback callback;
        private final int priority;
        private boolean enabled = true;

        Hook(long id, Set<HookKind> kinds, Predicate<HookEvent> predicate, HookCallback callback, int priority) {
            this.id = id;
            this.kinds = Set.copyOf(kinds);
            this.predicate = Objects.requireNonNull(predicate, "a hook needs a predicate");
            this.callback = Objects.requireNonNull(callback, "a hook needs a callback");
            this.priority = priority;
        }
    }

    HookTable(TruffleInstrument.Env env) {
        this.env = env;
    }

    private static int mask(Set<HookKind> kinds) {
        return kinds.stream().mapToInt(kind -> 1 << kind.ordinal()).reduce(0, (a, b) -> a | b);
    }

    @Override
    public synchronized long register(Set<HookKind> kinds, Predicate<HookEvent> predicate, HookCallback callback,
                                      int priority) {
        all.add(new Hook(++lastId, kinds, predicate, callback, priority));
        update();
        return lastId;
    }

    @Override
    public boolean enable(long id) {
        return set(id, true);
    }

    @Override
    public boolean disable(long id) {
        return set(id, false);
    }

    private synchronized boolean set(long id, boolean value) {
        for (Hook hook : all) {
            if (hook.id == id) {
                hook.enabled = value;
                update();
                return true;
            }
        }
        return false;
    }

    @Override
    public synchronized boolean unregister(long id) {
        boolean removed = all.removeIf(hook -> hook.id == id);
        update();
        return removed;
    }

    private void update() {
        enabled = all.stream().filter(h -> h.enabled)
                .sorted(Comparator.<Hook>comparingInt(h -> -h.priority).thenComparingLong(h -> h.id)).toArray(Hook[]::new);
        wanted = Arrays.stream(enabled).mapToInt(h -> mask(h.kinds)).reduce(0, (a, b) -> a | b);
        calls = attached(calls, wantsCalls(), () -> CallEvents.attach(env.getInstrumenter(), this));
        instructions = attached(instructions, (wanted & INSTRUCTION_KINDS) != 0,
                () -> InstructionEvents.attach(env.getInstrumenter(), this));
        traps = attached(traps, wants(HookKind.AFTER_INSTRUCTION), () -> TrapEvents.attach(env.getInstrumenter(), this));
    }

    /** Whether any hook wants this kind of event. */
    boolean wants(HookKind kind) {
        return (wanted & 1 << kind.ordinal()) != 0;
    }

    private static EventBinding<?> attached(EventBinding<?> binding, boolean wanted, Supplier<EventBinding<?>> attach) {
        if (wanted) {
            return binding != null ? binding : attach.get();
        }
        if (binding != null) {
            binding.dispose();
        }
        return null;
    }

    /** Whether any hook wants calls; calls by the host ask this themselves. */
    public boolean wantsCalls() {
        return (wanted & CALL_KINDS) != 0;
    }

    /**
     * Calls the hooks that want an event.
     *
     * @param node where it happens, for the trap of a veto
     * @throws Trap when a callback throws
     */
    @TruffleBoundary
    public void fire(HookEvent event, Node node) {
        for (Hook hook : enabled) {
            if (hook.kinds.contains(event.kind())) {
                try {
                    if (hook.predicate.test(event)) {
                        hook.callback.onEvent(event);
                    }
                } catch (ForeignException e) {
                    throw new Trap(e.kind(), e.code(), e.getMessage(), e, node);
                } catch (ThreadDeath e) {
                    throw e;
                } catch (Exception | LinkageError | AssertionError e) {
                    String text = e.getMessage() == null ? e.toString() : e.getMessage();
                    throw new Trap(TrapKind.DOMAIN_ERROR, 0, text, e, node);
                }
            }
        }
    }
}
