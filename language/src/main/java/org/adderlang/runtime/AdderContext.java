package org.adderlang.runtime;

import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.adderlang.translate.ModuleCode;

/** A polyglot context: the environment, and the programs that run in it. */
public final class AdderContext {
    private static final ContextReference<AdderContext> REFERENCE = ContextReference.create(AdderLanguage.class);

    private final Env env;
    private final Set<ProgramState> programs = Collections.synchronizedSet(
            Collections.newSetFromMap(new WeakHashMap<>()));

    AdderContext(Env env) {
        this.env = env;
    }

    /** The context entered on this thread. */
    public static AdderContext of(Node node) {
        return REFERENCE.get(node);
    }

    public Env env() {
        return env;
    }

    /** Starts a program that shares nothing with the others. */
    ProgramState newProgram(ModuleCode code) {
        var program = new ProgramState(env, env.getApplicationArguments(), code.newGlobals());
        programs.add(program);
        return program;
    }

    /** A thread state with the limits that the context's options set. */
    ThreadState newThread(ProgramState program) {
        return new ThreadState(program, env.getOptions().get(AdderOptions.MAX_DEPTH),
                env.getOptions().get(AdderOptions.STACK_BYTES));
    }

    /** Writes out what the programs have printed. */
    void flush() {
        for (ProgramState program : Set.copyOf(programs)) {
            program.output().flush();
        }
    }
}
