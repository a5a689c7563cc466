package org.adderlang.library.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

/** A program that waits for standard input reads what comes, and ends when its context is closed. */
class InputCancellationTest {
    private static final String ECHO = """
            il 0.2.0
            extern @Viper.Terminal.ReadLine() -> str
            extern @Viper.Terminal.Say(str) -> void
            func @main() -> i64 {
            entry:
              br loop
            loop:
              %line = call @Viper.Terminal.ReadLine()
              call @Viper.Terminal.Say(%line)
              br loop
            }
            """;

    @Test
    void aWaitingReadEndsWithItsContext() throws Exception {
        var keyboard = new PipedOutputStream();
        var output = new ByteArrayOutputStream();
        Context context = Context.newBuilder("viper").in(new PipedInputStream(keyboard)).out(output).build();
        var end = new AtomicReference<PolyglotException>();
        Thread program = new Thread(() -> {
            try {
                context.eval("viper", ECHO).execute();
            } catch (PolyglotException e) {
                end.set(e);
            }
        });
        program.start();
        keyboard.write("hello\n".getBytes(StandardCharsets.US_ASCII));
        keyboard.flush();
        while (output.size() == 0) {
            assertTrue(program.isAlive(), () -> "ended: " + end.get());
            Thread.sleep(10);
        }
        context.close(true);
        program.join(10_000);
        assertFalse(program.isAlive());
        assertTrue(end.get().isCancelled());
        assertEquals("hello\n", output.toString(StandardCharsets.US_ASCII));
    }
}
