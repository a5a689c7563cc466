package org.adderlang.runtime;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.adderlang.il.Signature;
import org.adderlang.il.TrapKind;

/**
 * An IL function as a value: what {@code addr_of @f} yields and call.indirect calls. Shared by all programs that run the
 * module's code.
 */
public final class FunctionObject extends ManagedObject {
    private final String name;
    private final Signature signature;
    private final boolean calls;
    private final boolean tailCalls;
    private final AdderLanguage home;
    private final Function<AdderLanguage, CallTarget> translator;
    private volatile CallTarget target;
    /** Targets for other language instances; guarded by this. */
    private Map<AdderLanguage, CallTarget> otherTargets;

    /**
     * @param tailCalls  whether the function may throw TailCallException instead of returning
     * @param translator makes the call target, at most once, when the function is first called
     */
    public FunctionObject(String name, Signature signature, boolean tailCalls, Supplier<CallTarget> translator) {
        this(name, signature, true, tailCalls, null, language -> translator.get());
    }

    /**
     * @param calls      whether the function may call anything
     * @param tailCalls  whether the function may throw TailCallException instead of returning
     * @param home       the language instance that the function belongs to
     * @param translator makes the call target for a language instance, at most once each, when the function is first called
     */
    public FunctionObject(String name, Signature signature, boolean calls, boolean tailCalls, AdderLanguage home,
                          Function<AdderLanguage, CallTarget> translator) {
        this.name = name;
        this.signature = signature;
        this.calls = calls;
        this.tailCalls = tailCalls;
        this.home = home;
        this.translator = translator;
    }

    public String name() {
        return name;
    }

    public Signature signature() {
        return signature;
    }

    /** Whether the function may call anything: another function or an extern. */
    public boolean hasCalls() {
        return calls;
    }

    public boolean hasTailCalls() {
        return tailCalls;
    }

    /** Takes a ThreadState, then the arguments as Long, Double, or canonical pointers and strings. */
    @TruffleBoundary
    public CallTarget target() {
        CallTarget result = target;
        if (result == null) {
            synchronized (this) {
                result = target;
                if (result == null) {
                    result = translator.apply(home);
                    target = result;
                }
            }
        }
        return result;
    }

    /**
     * The target to call from code of a language instance. Threads of a program may run in another one than the program
     * itself (when its context has no explicit Engine), and call targets must not cross that border.
     */
    @TruffleBoundary
    public CallTarget target(AdderLanguage language) {
        if (language == home || home == null) {
            return target();
        }
        synchronized (this) {
            if (otherTargets == null) {
                otherTargets = new WeakHashMap<>();
            }
            return otherTargets.computeIfAbsent(language, translator);
        }
    }

    /**
     * Calls the function from library code.
     *
     * @param args Long for integer parameters, Double for f64, canonical pointers and strings; as many as the signature has
     * @return Long, Double, a canonical pointer or string; null for void
     */
    @TruffleBoundary
    public Object call(ThreadState thread, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = thread;
        System.arraycopy(args, 0, all, 1, args.length);
        int depth = thread.remainingDepth;
        int tailCallsBefore = thread.tailCalls;
        if (depth <= 0) {
            throw new LibraryTrap(TrapKind.RUNTIME_ERROR, 0, Trap.STACK_OVERFLOW);
        }
        thread.remainingDepth = depth - 1;
        FunctionObject function = this;
        AdderLanguage language = home == null ? null : AdderLanguage.of(null);
        while (true) {
            try {
                Object result = function.target(language).call(all);
                thread.remainingDepth = depth;
                return result;
            } catch (TailCallException next) {
                thread.remainingDepth = depth - 1;
                thread.tailCalls = tailCallsBefore;
                function = next.function();
                all = next.arguments();
            }
        }
    }

    @Override
    public String describe() {
        return "function @" + name;
    }
}
