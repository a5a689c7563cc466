package org.adderlang.tools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.adderlang.launcher.ProgramRunner;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * What a program did when it was run with some options.
 *
 * @param out standard output
 * @param err standard error, the instrument's lines and the runner's messages
 */
public record ToolRun(int exit, String out, String err) {

    /** Runs a program called {@code p.il}; {@code options} alternate between names and values. */
    public static ToolRun of(String program, String... options) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Engine.Builder builder = Engine.newBuilder().allowExperimentalOptions(true).out(out).err(err)
                .in(new ByteArrayInputStream(new byte[0]));
        for (int i = 0; i < options.length; i += 2) {
            builder.option(options[i], options[i + 1]);
        }
        try (Engine engine = builder.build()) {
            Context context = Context.newBuilder("viper").engine(engine).allowAllAccess(true).build();
            int exit = ProgramRunner.run(context, Source.newBuilder("viper", program, "p.il").buildLiteral(), err);
            return new ToolRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
