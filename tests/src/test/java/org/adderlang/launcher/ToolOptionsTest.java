package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adderlang.launcher.LauncherProcess.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The run options of the command (il.md §10.1), and GraalVM's tools on IL programs. */
class ToolOptionsTest {
    private static final String PROGRAM = """
            il 0.2.0
            extern @rt_input_line() -> str
            extern @rt_print_str(str) -> void
            func @busy(i64 %n) -> i64 {
            entry(%n: i64):
              br loop(0, %n)
            loop(%i: i64, %end: i64):
              .loc 1 9 3
              %m = iadd.ovf %i, 1
              %more = scmp_lt %m, %end
              cbr %more, loop(%m, %end), done
            done:
              ret 0
            }
            func @main() -> i64 {
            entry:
              %r = call @busy(1000)
              ret 3
            }
            """;

    @TempDir
    Path folder;
    private LauncherProcess adder;

    @BeforeEach
    void prepare() throws Exception {
        adder = new LauncherProcess(folder);
        Files.writeString(folder.resolve("p.il"), PROGRAM);
    }

    @Test
    void breaksScriptsWatchesAndCounts() throws Exception {
        Files.writeString(folder.resolve("commands"), "continue\nwhat\n");
        assertEquals(new Result(10, "", """
                [DEBUG] ignored: what
                [WATCH] n=i64:1000  (fn=@busy blk=entry ip=#0)
                [BREAK] fn=@busy blk=loop reason=label
                [BREAK] fn=@busy blk=loop reason=label
                [SUMMARY] instr=5
                """), adder.run("--break", "loop:", "--watch=n", "--debug-cmds", "commands", "--count", "p.il"));
    }

    @Test
    void continueDropsTheBreaks() throws Exception {
        assertEquals(new Result(3, "", ""), adder.run("--break", "loop", "--step", "--watch", "n", "--continue", "p.il"));
    }

    @Test
    void stepLimitAndCount() throws Exception {
        assertEquals(new Result(1, "", "VM: step limit exceeded (700); aborting.\n[SUMMARY] instr=700\n"),
                adder.run("--max-steps", "700", "--count", "p.il"));
        assertEquals(new Result(3, "", "[SUMMARY] instr=3004\n"), adder.run("--count", "p.il"));
    }

    @Test
    void timeIsInMilliseconds() throws Exception {
        Result result = adder.run("--time", "p.il");
        assertEquals(3, result.exit());
        assertTrue(result.err().matches("\\[SUMMARY] time_ms=[0-9.e+]+\n"), result.err());
    }

    @Test
    void aTrapLeavesNoSummary() throws Exception {
        Files.writeString(folder.resolve("t.il"), PROGRAM.replace("ret 3", "trap"));
        assertEquals(new Result(1, "", "Trap @main:entry#1: DomainError (code=0)\n"),
                adder.run("--count", "--time", "--dump-trap", "t.il"));
    }

    @Test
    void standardInputFromAFile() throws Exception {
        Files.writeString(folder.resolve("in.txt"), "typed\n");
        Files.writeString(folder.resolve("t.il"), PROGRAM.replace("ret 3",
                "%s = call @rt_input_line()\n  call @rt_print_str(%s)\n  ret 0"));
        assertEquals(new Result(0, "typed", ""), adder.runWithInput("other\n", "--stdin-from", "in.txt", "t.il"));
        assertEquals(new Result(1, "", "unable to open stdin file\n"), adder.run("--stdin-from", "none", "t.il"));
        assertTrue(adder.run("--stdin-from", "none", "in.txt").err().startsWith("in.txt:1:1: error:"),
                "a refused program comes first");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--break=:5|invalid line number '5' for --break argument \":5\"",
        "--break-src=p.il|invalid line number 'p.il' for --break-src argument \"p.il\"",
        "--break-src=p.il:x|invalid line number 'x' for --break-src argument \"p.il:x\"",
        "--break=|adder: option --break needs a value",
        "--trace=all|adder: unknown option --trace=all (adder --help lists the options)",
        "--viper.MaxMemory=5QB|ERROR: Invalid argument --viper.MaxMemory=5QB specified. '5QB' is not a size: "
                + "expected bytes, or a number with KB, MB or GB",
        "--bounds-checks|error: --bounds-checks is not supported when running existing IL modules; recompile the source "
                + "with bounds checks enabled and rerun."})
    void impossibleOptionsAreRefused(String option, String message) throws Exception {
        Result result = adder.run(option, "p.il");
        assertEquals(1, result.exit());
        assertEquals(message, result.err().lines().findFirst().orElse(""));
    }

    @Test
    void unreadableScriptIsReported() throws Exception {
        assertEquals(new Result(10, "", "[DEBUG] unable to open none\n[BREAK] fn=@busy blk=done reason=label\n"),
                adder.run("--debug-cmds", "none", "--break", "done", "p.il"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--cpusampler --cpusampler.Period=1", "--cputracer --cputracer.TraceRoots=true"})
    void profilersNameFunctions(String options) throws Exception {
        Files.writeString(folder.resolve("t.il"), PROGRAM.replace("1000", "20000000"));
        String[] arguments = (options + " t.il").split(" ");
        Result result = adder.run(arguments);
        assertEquals(3, result.exit(), result.err());
        assertTrue(result.out().lines().anyMatch(line -> line.matches(" *busy .*t\\.il.*")), result.out());
    }

    @ParameterizedTest
    @CsvSource({"--inspect=0 --inspect.Suspend=false --inspect.WaitAttached=false,Debugger listening on",
        "--dap=0 --dap.Suspend=false --dap.WaitAttached=false,Starting server and listening on"})
    void debugServersStart(String options, String greeting) throws Exception {
        Result result = adder.run((options + " p.il").split(" "));
        assertEquals(3, result.exit(), result.err());
        assertTrue((result.out() + result.err()).contains(greeting), result.out() + result.err());
    }
}
