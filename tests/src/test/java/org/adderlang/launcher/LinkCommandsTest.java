package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adderlang.launcher.LauncherProcess.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of several files on the command line: {@code --link}. */
class LinkCommandsTest {
    private static final String MAIN = """
            il 0.3.0
            func import @third(i64 %x) -> i64
            func @main() -> i64 {
            entry:
              %r = call @third(126)
              ret %r
            }
            """;
    private static final String LIBRARY = """
            il 0.3.0
            func import @divisor() -> i64
            func export @third(i64 %x) -> i64 {
            entry(%x:i64):
              %d = call @divisor()
              .loc 1 7 3
              %q = sdiv.chk0 %x, %d
              ret %q
            }
            """;
    private static final String DIVISOR = "il 0.3.0\nfunc export @divisor() -> i64 {\nentry:\n  ret 3\n}\n";
    private static final String UNLINKED = "main.il:2:1: error: function @third is imported, but no linked file exports it; "
            + "link the one that does (adder --link=FILE, in Java ProgramLinker.link)\n";

    @TempDir
    Path folder;
    private LauncherProcess adder;

    @BeforeEach
    void prepare() throws Exception {
        adder = new LauncherProcess(folder);
        write("main.il", MAIN);
        write("lib.il", LIBRARY);
        write("divisor.il", DIVISOR);
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void linkedFilesRunAsOneProgram() throws Exception {
        assertEquals(new Result(42, "", ""), adder.run("--link=lib.il", "--link", "divisor.il", "--link=lib.il", "main.il"));
        assertEquals(new Result(42, "", ""), adder.runWithInput(MAIN, "--link=lib.il", "--link=divisor.il", "-"));
    }

    @Test
    void programWithoutItsLibrariesIsRefused() throws Exception {
        assertEquals(new Result(1, "", UNLINKED), adder.run("main.il"));
        assertEquals(new Result(1, "", "lib.il:2:1: error: function @divisor is imported, but no linked file exports it; "
                + "link the one that does (adder --link=FILE, in Java ProgramLinker.link)\n"), adder.run("--link=lib.il", "main.il"));
        assertEquals(new Result(1, "", "adder: none.il: no such file\n"), adder.run("--link=none.il", "main.il"));
        assertEquals(new Result(1, "", "adder: option --link needs a value\n"), adder.run("--link=", "main.il"));
        write("lib.il", "il 0.3.0\nfunc export @third() {\n");
        assertEquals(new Result(1, "", "lib.il:2:22: error: malformed function header\n"),
                adder.run("--link=lib.il", "--link=divisor.il", "main.il"));
    }

    @Test
    void runOptionsKnowWhichFileAFunctionIsFrom() throws Exception {
        write("divisor.il", DIVISOR.replace("3\n}", "0\n}"));
        assertEquals(new Result(1, "", """
                [SRC] <unknown>  (fn=@main blk=entry ip=#0)
                [IL] tailcall main -> third
                [SRC] <unknown>  (fn=@third blk=entry ip=#0)
                [SRC] <unknown>  (fn=@divisor blk=entry ip=#0)
                [SRC] lib.il:7:3  (fn=@third blk=entry ip=#1)  %q = sdiv.chk0 %x, %d
                Trap @third:entry#1 line 7: DivideByZero (code=0): divide by zero in sdiv.chk0
                """), adder.run("--trace=src", "--link=lib.il", "--link=divisor.il", "main.il"));
        assertEquals(new Result(10, "", "[BREAK] src=lib.il:7:3 fn=@third blk=entry ip=#1\n"),
                adder.run("--break=lib.il:7", "--link=lib.il", "--link=divisor.il", "main.il"));
    }

    @Test
    void verifyAndPrintLinkToo() throws Exception {
        assertEquals(new Result(0, "main.il: OK\nmain.il: @third is imported: to be linked with a file that exports it (--link=FILE)\n",
                ""), adder.run("verify", "main.il"));
        assertEquals(new Result(0, "main.il: OK\n", ""), adder.run("verify", "--link=lib.il", "--link=divisor.il", "main.il"));
        Result unresolved = adder.run("verify", "--link=divisor.il", "main.il");
        assertEquals(new Result(1, "", UNLINKED), unresolved);
        Result printed = adder.run("print", "--link=lib.il", "--link=divisor.il", "main.il");
        assertEquals(0, printed.exit(), printed.err());
        assertTrue(printed.out().endsWith("  %r = call @third(126)\n  ret %r\n}\n"), printed.out());
        write("all.il", printed.out());
        assertEquals(new Result(42, "", ""), adder.run("all.il"));
    }
}
