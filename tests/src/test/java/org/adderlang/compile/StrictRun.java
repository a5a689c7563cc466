package org.adderlang.compile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * What a program did in an engine that compiles early, waits for the code, and fails when a compilation fails, when code
 * contains anything the compiler warns about, or when the same code is thrown away again and again.
 *
 * @param output      what the runs of main printed, and their results
 * @param compiled    the functions that were compiled, see {@link CompilationLog#compiled()}
 * @param invalidated how often compiled code was thrown away, by function
 * @param failures    the compilations that failed
 * @param largestCode the bytes of machine code of the largest compilation
 */
record StrictRun(String output, Set<String> compiled, Map<String, Integer> invalidated, List<String> failures,
                 int largestCode) {
    /** More than this and the deoptimizations of one place are taken for a loop. */
    private static final int DEOPTIMIZATIONS = 15;
    private static final long STACK_BYTES = 64L << 20;

    /** Runs main of a module {@code times} times. */
    static StrictRun of(Source source, int times) throws InterruptedException {
        return of(source, Value::execute, times);
    }

    /** @param entry what to run of the module {@code times} times */
    static StrictRun of(Source source, UnaryOperator<Value> entry, int times) throws InterruptedException {
        try (var log = new CompilationLog()) {
            String output = onMainThread(strictEngine(), source, entry, times);
            return new StrictRun(output, log.compiled(), log.invalidated(), log.failures(), log.largestCode());
        }
    }

    /** The output of the same runs in the interpreter. */
    static String interpreted(Source source, int times) throws InterruptedException {
        return interpreted(source, Value::execute, times);
    }

    static String interpreted(Source source, UnaryOperator<Value> entry, int times) throws InterruptedException {
        return onMainThread(Engine.newBuilder("viper").allowExperimentalOptions(true)
                .option("engine.Compilation", "false").build(), source, entry, times);
    }

    private static Engine strictEngine() {
        return Engine.newBuilder("viper").allowExperimentalOptions(true)
                // The polyglot API's own entry points give a performance warning on a stock JDK.
                .option("engine.CompileOnly", "~org.graalvm.polyglot.Value")
                .option("engine.BackgroundCompilation", "false")
                .option("engine.CompilationFailureAction", "Throw")
                .option("compiler.TreatPerformanceWarningsAsErrors", "all")
                .option("compiler.DeoptCycleDetectionThreshold", Integer.toString(DEOPTIMIZATIONS))
                .option("engine.FirstTierCompilationThreshold", "100")
                .option("engine.LastTierCompilationThreshold", "400")
                .option("engine.OSRCompilationThreshold", "2048")
                .build();
    }

    private static String onMainThread(Engine engine, Source source, UnaryOperator<Value> entry, int times)
            throws InterruptedException {
        var result = new String[1];
        var failure = new Throwable[1];
        Thread thread = new Thread(null, () -> result[0] = run(engine, source, entry, times), "main", STACK_BYTES);
        thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
        thread.start();
        thread.join();
        if (failure[0] != null) {
            throw new AssertionError("the run of " + source.getName() + " failed", failure[0]);
        }
        return result[0];
    }

    private static String run(Engine engine, Source source, UnaryOperator<Value> entry, int times) {
        var out = new ByteArrayOutputStream();
        var results = new StringBuilder();
        try (engine; Context context = Context.newBuilder("viper").engine(engine).out(out).err(out).build()) {
            var program = context.eval(source);
            for (int i = 0; i < times; i++) {
                results.append("main: ");
                try {
                    results.append(entry.apply(program).asLong()).append('\n');
                } catch (PolyglotException e) {
                    if (e.isInternalError()) {
                        throw e;
                    }
                    results.append(e.getMessage()).append('\n');
                }
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1) + results;
    }
}
