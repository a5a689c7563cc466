package org.adderlang.library.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;

/** What only a program in a context can do: exit, log, start processes. */
class SystemInProgramsTest {
    private static final String EXTERNS = """
            il 0.2.0
            extern @Viper.Terminal.PrintStr(str) -> void
            extern @Viper.Terminal.PrintI64(i64) -> void
            extern @Viper.Environment.EndProgram(i64) -> void
            extern @Viper.Environment.SetVariable(str, str) -> void
            extern @Viper.Exec.Run(str) -> i64
            extern @Viper.Exec.Capture(str) -> str
            extern @Viper.Exec.Shell(str) -> i64
            extern @Viper.Exec.ShellCapture(str) -> str
            extern @Viper.Log.Warn(str) -> void
            extern @Viper.Machine.get_Host() -> str
            extern @Viper.Machine.get_OSVer() -> str
            extern @rt_string_cstr(str) -> ptr
            extern @rt_abort(ptr) -> void
            func @main() -> i64 {
            entry:
            """;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private void run(boolean allAccess, String body) {
        try (Context context = Context.newBuilder("viper").allowAllAccess(allAccess).out(out).err(err)
                .option("engine.WarnInterpreterOnly", "false").build()) {
            context.eval("viper", EXTERNS + body + "\n  ret 0\n}\n").execute();
        }
    }

    private String output(String body) {
        run(true, body);
        return out.toString();
    }

    private int exitStatus(String body) {
        PolyglotException exit = assertThrows(PolyglotException.class, () -> run(true, body));
        assertTrue(exit.isExit(), exit.getMessage());
        return exit.getExitStatus();
    }

    @Test
    void endProgramFlushesAndExits() {
        assertEquals(44, exitStatus("""
                  call @Viper.Terminal.PrintStr("before")
                  call @Viper.Environment.EndProgram(300)
                  call @Viper.Terminal.PrintStr("after")
                """));
        assertEquals("before", out.toString());
    }

    @Test
    void abortWritesItsText() {
        assertEquals(1, exitStatus("""
                  %text = call @rt_string_cstr("fatal")
                  call @rt_abort(%text)
                """));
        assertEquals("fatal\n", err.toString());
    }

    @Test
    void abortWithoutText() {
        assertEquals(1, exitStatus("  call @rt_abort(null)\n"));
        assertEquals("Trap\n", err.toString());
    }

    @Test
    void exitStatusesOfProcesses() {
        assertEquals("0 -1 3", output("""
                  %a = call @Viper.Exec.Run("/bin/true")
                  call @Viper.Terminal.PrintI64(%a)
                  call @Viper.Terminal.PrintStr(" ")
                  %b = call @Viper.Exec.Run("/nowhere/nothing")
                  call @Viper.Terminal.PrintI64(%b)
                  call @Viper.Terminal.PrintStr(" ")
                  %c = call @Viper.Exec.Shell("exit 3")
                  call @Viper.Terminal.PrintI64(%c)
                """));
    }

    @Test
    void outputOfProcesses() {
        assertEquals("[value][]", output("""
                  call @Viper.Environment.SetVariable("ADDER_TEST", "value")
                  %a = call @Viper.Exec.ShellCapture("printf '[%s]' \\"$ADDER_TEST\\"")
                  call @Viper.Terminal.PrintStr(%a)
                  %b = call @Viper.Exec.Capture("/nowhere/nothing")
                  call @Viper.Terminal.PrintStr("[")
                  call @Viper.Terminal.PrintStr(%b)
                  call @Viper.Terminal.PrintStr("]")
                """));
    }

    @Test
    void processesInheritTheProgramsStreams() {
        assertEquals("out\n", output("""
                  %a = call @Viper.Exec.Shell("echo out; echo err >&2")
                """));
        assertEquals("err\n", err.toString());
    }

    @Test
    void processesNeedPermission() {
        PolyglotException trap = assertThrows(PolyglotException.class,
                () -> run(false, "  %a = call @Viper.Exec.Run(\"/bin/true\")"));
        assertTrue(trap.isGuestException() && !trap.isInternalError());
        assertTrue(trap.getMessage().contains("Viper.Exec.Run: not permitted"), trap.getMessage());
    }

    @Test
    void logLines() {
        run(true, "  call @Viper.Log.Warn(\"low fuel\")");
        assertTrue(err.toString().matches("\\[WARN] \\d\\d:\\d\\d:\\d\\d low fuel\n"), err.toString());
    }

    @Test
    void theMachineHasAName() {
        String text = output("""
                  %a = call @Viper.Machine.get_Host()
                  call @Viper.Terminal.PrintStr(%a)
                  %b = call @Viper.Machine.get_OSVer()
                  call @Viper.Terminal.PrintStr("|")
                  call @Viper.Terminal.PrintStr(%b)
                """);
        assertFalse(text.startsWith("|") || text.endsWith("|"), text);
    }
}
