package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCommandsTest {
    private static final String PROGRAM = """
            il 0.2.0
            extern @Viper.Terminal.Say(str) -> void
            extern @Viper.Terminal.SayInt(i64) -> void
            func @rt_alloc(%n: i64) -> i64 {
            entry(%n: i64):
              ret %n
            }
            func @main() -> i64 {
            entry:
              call @Viper.Terminal.Say("a")
              call @Viper.Terminal.Say("b")
              call @Viper.Terminal.SayInt(1)
              %x = call @rt_alloc(2)
              ret %x
            }
            """;

    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ModuleCommands commands(List<String> missing) {
        return new ModuleCommands(new PrintStream(out), new PrintStream(err), name -> !missing.contains(name), List.of());
    }

    private String write(String text) throws Exception {
        return Files.writeString(folder.resolve("p.il"), text).toString();
    }

    @Test
    void verifyNamesEachMissingLibraryFunctionOnce() throws Exception {
        String file = write(PROGRAM);
        assertEquals(0, commands(List.of("Viper.Terminal.Say", "rt_alloc", "rt_unused")).verify(List.of(file)));
        assertEquals(file + ": OK\n" + file + ": Viper.Terminal.Say is not provided yet\n", out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void printStopsAtNothingButReportsUnreadableFiles() throws Exception {
        String file = write(PROGRAM);
        assertEquals(1, commands(List.of()).print(List.of("none.il", file)));
        assertEquals("adder: none.il: no such file\n", err.toString(StandardCharsets.UTF_8));
        assertEquals("il 0.2.0", out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
    }

    @Test
    void messagesAreSafeForATerminal() {
        assertEquals("a?b?\tc", Messages.printable("a\u001bb\ufffd\tc"));
        assertEquals("x".repeat(1000) + "...\ny", Messages.printable("x".repeat(5000) + "\ny"));
    }
}
