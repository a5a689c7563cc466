package org.adderlang.variants;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.adderlang.launcher.ProgramRunner;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * What a program did.
 *
 * @param output what it wrote
 * @param errors the line of an uncaught trap, or the diagnostics of a refused program
 * @param exit   the exit code, 0 to 255
 */
public record Run(String output, String errors, int exit) {
    private static final long STACK_BYTES = 64L << 20;

    /** Runs a module's main to its end, as the {@code adder} command does, on a thread with the launcher's stack size. */
    public static Run of(String module, Variant variant, Engine engine) throws InterruptedException {
        var result = new Run[1];
        var failure = new Throwable[1];
        Thread thread = new Thread(null, () -> result[0] = run(module, variant, engine), "main", STACK_BYTES);
        thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
        thread.start();
        thread.join();
        if (failure[0] != null) {
            throw new AssertionError("the run ended in a Java exception", failure[0]);
        }
        return result[0];
    }

    private static Run run(String module, Variant variant, Engine engine) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Source source = Source.newBuilder("viper", module, "program.il").buildLiteral();
        int exit = ProgramRunner.run(variant.context(engine, out), source, err);
        return new Run(out.toString(StandardCharsets.ISO_8859_1), err.toString(StandardCharsets.UTF_8).strip(), exit);
    }
}
