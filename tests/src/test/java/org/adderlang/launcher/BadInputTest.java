package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.adderlang.launcher.LauncherProcess.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the user passes, the answer is one clear line and exit code 1. */
class BadInputTest {
    @TempDir
    Path folder;

    private void assertRefused(String message, String... arguments) throws Exception {
        Result result = new LauncherProcess(folder).run(arguments);
        assertEquals(1, result.exit(), result.err());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith(message), result.err());
        assertTrue(result.err().length() < 2000, () -> "a message of " + result.err().length() + " characters");
    }

    @Test
    void missingFile() throws Exception {
        assertRefused("adder: none.il: no such file", "none.il");
    }

    @Test
    void directory() throws Exception {
        assertRefused("adder: .: is a directory", ".");
    }

    @Test
    void unknownOption() throws Exception {
        assertRefused("adder: unknown option --colour", "--colour", "p.il");
    }

    @Test
    void emptyFile() throws Exception {
        Files.createFile(folder.resolve("empty.il"));
        assertRefused("empty.il:", "empty.il");
    }

    @Test
    void binaryGarbage() throws Exception {
        byte[] garbage = new byte[100_000];
        new Random(1).nextBytes(garbage);
        Files.write(folder.resolve("garbage.il"), garbage);
        assertRefused("garbage.il:1:1: error: ", "garbage.il");
    }

    @Test
    void lineOf200Megabytes() throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("line.il"))) {
            out.write("il 0.2.0\n");
            String piece = "a".repeat(1 << 20);
            for (int i = 0; i < 200; i++) {
                out.write(piece);
            }
        }
        assertRefused("line.il:2:1: error: ", "line.il");
    }

    @Test
    void fileCutInTheMiddle() throws Exception {
        Files.writeString(folder.resolve("cut.il"), "il 0.2.0\nfunc @main() -> i64 {\nentry:\n  ret 0\n");
        assertRefused("cut.il:", "cut.il");
    }

    @Test
    void noArguments() throws Exception {
        Result result = new LauncherProcess(folder).run();
        assertEquals(1, result.exit());
        assertTrue(result.err().startsWith("adder: no program given\nUsage: adder "), result.err());
    }
}
