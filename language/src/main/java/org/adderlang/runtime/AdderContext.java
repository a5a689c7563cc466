package org.adderlang.runtime;

import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.adderlang.externs.ExternScopes;
import org.adderlang.threads.ProgramThreads;
import org.adderlang.translate.ModuleCode;

/** A polyglot context: the environment, and the programs that run in it. */
public final class AdderContext {
    private static final ContextReference<AdderContext> REFERENCE = ContextReference.create(AdderLanguage.class);

    private final Env env;
    private final Limits limits;
    private final TopScope topScope = new TopScope(this);
    private final ExternScopes externs;
    private final UncaughtTraps trapHandler = new UncaughtTraps();
    private final Set<ProgramState> programs = Collections.synchronizedSet(
            Collections.newSetFromMap(new WeakHashMap<>()));
    private ProgramWatch watch;

    AdderContext(Env env) {
        this.env = env;
        this.limits = Limits.of(env.getOptions());
        this.externs = ExternScopes.ofContext(env.getOptions().get(AdderOptions.PROCESS_EXTERNS));
        if (env.getConfig().get(ProgramThreads.PROGRAM) instanceof ProgramState program) {
            program.threads().attach(env);
        }
    }

    /** The context entered on this thread. */
    public static AdderContext of(Node node) {
        return REFERENCE.get(node);
    }

    public Env env() {
        return env;
    }

    /** The scopes of programs without externs of their own. */
    public ExternScopes externs() {
        return externs;
    }

    /** What sees uncaught traps. */
    UncaughtTraps trapHandler() {
        return trapHandler;
    }

    /** What debuggers and embedders see without a program in hand. */
    TopScope topScope() {
        return topScope;
    }

    /** Starts a program that shares nothing with the others. */
    ProgramState newProgram(ModuleCode code) {
        var program = new ProgramState(env, env.getApplicationArguments(), code.newGlobals(), limits);
        code.scopeUse().use(externs);
        program.setExterns(externs);
        program.setCode(code);
        programs.add(program);
        startWatch(program);
        return program;
    }

    private synchronized void startWatch(ProgramState program) {
        if (limits.millis() > 0 && watch == null) {
            watch = ProgramWatch.start(env, limits.millis(), () -> {
                Set.copyOf(programs).forEach(p -> p.output().flush());
                program.end("time limit exceeded (" + limits.millis() + " ms)", null);
            });
        }
    }

    /** Ends the clock of the time limit. */
    synchronized void endWatch() {
        if (watch != null) {
            watch.end();
        }
    }

    /** A thread state with the limits that the context's options set. */
    ThreadState newThread(ProgramState program) {
        return new ThreadState(program, env.getOptions().get(AdderOptions.MAX_DEPTH),
                env.getOptions().get(AdderOptions.STACK_BYTES));
    }

    /** Stops the threads of the programs and writes out what the programs have printed. */
    void endPrograms() {
        for (ProgramState program : Set.copyOf(programs)) {
            program.threads().stop();
            program.output().flush();
        }
    }
}
