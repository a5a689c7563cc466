package org.adderlang.threads;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.launcher.ProgramRunner;
import org.adderlang.variants.Run;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/** Modules whose main uses threads, and contexts in which they may. */
final class ThreadProgram {
    private static final Pattern CALLED = Pattern.compile("call @((?:Viper\\.|rt_)[\\w.]+)");

    private ThreadProgram() {
    }

    /** A module of these functions, with {@code extern} lines for all library functions that they call. */
    static Source module(String functions) {
        var text = new StringBuilder("il 0.2.0\n");
        Matcher calls = CALLED.matcher(functions);
        calls.results().map(match -> match.group(1)).distinct().forEach(name -> {
            String signature = RuntimeSignatures.builtin().find(name).toString();
            int open = signature.indexOf('(');
            text.append("extern @").append(name).append(signature.substring(open)).append(" -> ")
                    .append(signature, 0, open).append('\n');
        });
        return Source.newBuilder("viper", text + functions, "program.il").buildLiteral();
    }

    /** An engine that compiles everything before it runs, or nothing at all. */
    static Engine engine(boolean compiled) {
        Engine.Builder engine = Engine.newBuilder("viper").allowExperimentalOptions(true);
        if (compiled) {
            engine.option("engine.CompileImmediately", "true")
                    .option("engine.BackgroundCompilation", "false")
                    .option("engine.CompilationFailureAction", "Throw");
        } else {
            engine.option("engine.Compilation", "false");
        }
        return engine.build();
    }

    /** A context that allows threads. */
    static Context.Builder context(Engine engine) {
        return Context.newBuilder("viper").engine(engine).allowCreateThread(true);
    }

    /** Runs main as the {@code adder} command does. */
    static Run run(Engine engine, String functions) {
        return run(context(engine), functions);
    }

    static Run run(Context.Builder builder, String functions) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = ProgramRunner.run(builder.out(out).err(err).build(), module(functions), err);
        return new Run(out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.UTF_8).strip(), exit);
    }
}
