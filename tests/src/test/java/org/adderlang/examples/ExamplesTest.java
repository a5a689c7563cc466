package org.adderlang.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.adderlang.launcher.ProgramRunner;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** The programs in {@code examples} do what their comments and the README say. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of(System.getProperty("adder.home"), "examples");

    private static void assertRun(String file, String input, String output, String errors, int exit) throws Exception {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Context context = Context.newBuilder("viper").allowAllAccess(true)
                .in(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))).out(out).err(err).build();
        Source source = Source.newBuilder("viper", EXAMPLES.resolve(file).toFile()).build();
        int code = ProgramRunner.run(context, source, err);
        assertEquals(output, out.toString(StandardCharsets.UTF_8));
        assertEquals(errors, err.toString(StandardCharsets.UTF_8));
        assertEquals(exit, code);
    }

    @Test
    void embeddingAsInTheReadme() throws Exception {
        try (Context context = Context.create("viper")) {
            Value program = context.eval(Source.newBuilder("viper", EXAMPLES.resolve("fib.il").toFile()).build());
            assertEquals(6765, program.getMember("fib").execute(20).asLong());
        }
    }

    @Test
    void hello() throws Exception {
        assertRun("hello.il", "", "Hello from Viper IL\n", "", 0);
    }

    @Test
    void fib() throws Exception {
        assertRun("fib.il", "", "2178309\n", "", 0);
    }

    @Test
    void sieve() throws Exception {
        assertRun("sieve.il", "", "78498\n", "", 0);
    }

    @Test
    void traps() throws Exception {
        assertRun("traps.il", "", "caught a division by zero\n", "Trap @main:done#1 line 22: Bounds (code=0)\n", 1);
    }

    @Test
    void shout() throws Exception {
        assertRun("shout.il", "good morning\n", "GOOD MORNING!\n", "", 0);
    }
}
