package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adderlang.launcher.LauncherProcess.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit codes and texts of the command, each from a process of its own (il.md §4.5, §5.5). */
class AdderLauncherTest {
    private static final String RETURN_300 = "il 0.2.0\nfunc @main() -> i64 {\nentry:\n  ret 300\n}\n";
    private static final String ENDLESS = """
            il 0.2.0
            extern @Viper.Terminal.Say(str) -> void
            func @main() -> i64 {
            entry:
              call @Viper.Terminal.Say("again")
              br entry
            }
            """;

    @TempDir
    Path folder;
    private LauncherProcess adder;

    @BeforeEach
    void prepare() {
        adder = new LauncherProcess(folder);
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void exitCodeIsTheLowByteOfTheResult() throws Exception {
        write("p.il", RETURN_300);
        assertEquals(new Result(44, "", ""), adder.run("p.il"));
    }

    @Test
    void hyphenReadsTheProgramFromStandardInput() throws Exception {
        assertEquals(new Result(44, "", ""), adder.runWithInput(RETURN_300, "-", "argument"));
    }

    @Test
    void resultOutsideTheIntRangeIsAnError() throws Exception {
        write("p.il", RETURN_300.replace("300", "4294967296"));
        assertEquals(new Result(1, "", "ilc run: program return value 4294967296 outside host int range "
                + "[-2147483648, 2147483647]\n"), adder.run("p.il"));
    }

    @Test
    void uncaughtTrapPrintsItsLine() throws Exception {
        write("p.il", RETURN_300.replace("ret 300", "%q = sdiv.chk0 1, 0\n  ret %q"));
        assertEquals(new Result(1, "", "Trap @main:entry#0: DivideByZero (code=0): divide by zero in sdiv.chk0\n"),
                adder.run("p.il"));
    }

    @Test
    void moduleWithoutMainIsAnError() throws Exception {
        write("p.il", RETURN_300.replace("@main", "@other"));
        assertEquals(new Result(1, "", "missing main\n"), adder.run("p.il"));
    }

    @Test
    void closedOutputEndsTheProgramQuietly() throws Exception {
        write("p.il", ENDLESS);
        assertEquals(new Result(141, "again\n", ""), adder.runUntilFirstBytes(6, "p.il"));
    }

    @Test
    void verifySaysOkOrWhatIsWrong() throws Exception {
        write("good.il", RETURN_300);
        write("bad.il", RETURN_300.replace("300", "1.5"));
        Result result = adder.run("verify", "good.il", "bad.il");
        assertEquals(1, result.exit());
        assertEquals("good.il: OK\n", result.out());
        assertTrue(result.err().startsWith("bad.il:4:3: error: main:entry: "), result.err());
    }

    @Test
    void printedTextPrintsAsItself() throws Exception {
        write("p.il", "il 0.2.0 # text\n\nfunc @main()->i64 {\nentry:\n ret  0x10\n}\n");
        Result printed = adder.run("print", "p.il");
        assertEquals(0, printed.exit(), printed.err());
        write("canonical.il", printed.out());
        assertEquals(printed, adder.run("print", "canonical.il"));
    }

    @Test
    void versionTellsWhyNothingIsCompiled() throws Exception {
        Result result = adder.run("--version");
        assertEquals(0, result.exit());
        assertTrue(result.out().startsWith("Adder 0.1.0 "), result.out());
        assertTrue(result.out().contains("Optimizing runtime: off"), result.out());
        assertTrue(result.out().contains("-XX:+EnableJVMCI"), result.out());
    }

    @Test
    void helpListsTheCommands() throws Exception {
        Result result = adder.run("--help");
        assertEquals(0, result.exit());
        assertTrue(result.out().contains("adder verify FILE.il..."), result.out());
    }
}
