package org.adderlang.library.system;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.LocalTime;
import java.util.List;
import org.adderlang.library.TestProgram;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLibrariesTest {
    private final ProgramState program = new TestProgram("one", "two words").state();

    @Test
    void arguments() {
        assertEquals(2, EnvironmentLibrary.argumentCount(program));
        assertEquals("two words", EnvironmentLibrary.argument(program, 1).toString());
        assertEquals("one two words", EnvironmentLibrary.commandLine(program).toString());
        assertTraps("rt_args_get: index out of range", () -> EnvironmentLibrary.argument(program, 2));
        assertTraps("rt_args_get: index out of range", () -> EnvironmentLibrary.argument(program, -1));
        assertFalse(EnvironmentLibrary.isNative());
    }

    @Test
    void variables() {
        assertEquals(ViperString.EMPTY, EnvironmentLibrary.variable(program, str("MISSING")));
        assertFalse(EnvironmentLibrary.hasVariable(program, str("MISSING")));
        EnvironmentLibrary.setVariable(program, str("NAME"), str("value"));
        assertEquals("value", EnvironmentLibrary.variable(program, str("NAME")).toString());
        EnvironmentLibrary.setVariable(program, str("NAME"), null);
        assertTrue(EnvironmentLibrary.hasVariable(program, str("NAME")));
        assertFalse(EnvironmentLibrary.hasVariable(new TestProgram().state(), str("NAME")));
    }

    @Test
    void badVariableNames() {
        String prefix = "Viper.Environment.";
        assertTraps(prefix + "GetVariable: name must not be empty", () -> EnvironmentLibrary.variable(program, null));
        assertTraps(prefix + "HasVariable: name must not be empty",
                () -> EnvironmentLibrary.hasVariable(program, ViperString.EMPTY));
        assertTraps(prefix + "SetVariable: name must not be empty",
                () -> EnvironmentLibrary.setVariable(program, ViperString.EMPTY, null));
        assertTraps(prefix + "SetVariable: name must not contain null bytes",
                () -> EnvironmentLibrary.setVariable(program, str("a\0b"), null));
        assertTraps(prefix + "SetVariable: value must not contain null bytes",
                () -> EnvironmentLibrary.setVariable(program, str("a"), str("a\0b")));
        assertTraps(prefix + "SetVariable: failed to set variable",
                () -> EnvironmentLibrary.setVariable(program, str("a=b"), null));
    }

    @Test
    void logLevels() {
        assertEquals(1, LogLibrary.level(program));
        assertFalse(LogLibrary.enabled(program, 0));
        assertTrue(LogLibrary.enabled(program, 3));
        assertFalse(LogLibrary.enabled(program, 4));
        LogLibrary.setLevel(program, 99);
        assertEquals(LogLibrary.offLevel(), LogLibrary.level(program));
        LogLibrary.setLevel(program, -5);
        assertEquals(LogLibrary.debugLevel(), LogLibrary.level(program));
        assertEquals(6, LogLibrary.infoLevel() + LogLibrary.warnLevel() + LogLibrary.errorLevel());
    }

    @Test
    void logLines() {
        var stream = new ByteArrayOutputStream();
        LogLibrary.write(stream, LogLibrary.WARN, LocalTime.of(7, 5, 9), str("low fuel"));
        LogLibrary.write(stream, LogLibrary.INFO, LocalTime.of(23, 0), null);
        assertEquals("[WARN] 07:05:09 low fuel\n[INFO] 23:00:00 \n", stream.toString());
    }

    @Test
    void commandLinesOfPrograms() {
        var arguments = SeqObject.of(List.of(str("a"), BoxObject.ofStr(str("b c")), BoxObject.ofI64(1)));
        assertEquals(List.of("/bin/echo", "a", "b c", ""), ExecLibrary.command("RunArgs", str("/bin/echo"), arguments));
        assertEquals(List.of("./tool"), ExecLibrary.command("Run", str("tool"), null));
        assertTraps("Exec.Run: null program", () -> ExecLibrary.command("Run", null, null));
        assertTraps("Exec.Capture: empty program", () -> ExecLibrary.command("Capture", ViperString.EMPTY, null));
    }

    @Test
    void shellCommands() {
        assertEquals(List.of("/bin/sh", "-c", "exit 3"), ExecLibrary.shell("Shell", str("exit 3")));
        assertEquals(0, ExecLibrary.shell(program, ViperString.EMPTY));
        assertEquals(ViperString.EMPTY, ExecLibrary.shellCapture(program, ViperString.EMPTY));
        assertNull(ExecLibrary.shell("Shell", ViperString.EMPTY));
        assertTraps("Exec.ShellCapture: null command", () -> ExecLibrary.shellCapture(program, null));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-1,-1", "128,128", "137,-9", "255,255"})
    void deathBySignalIsNegative(int status, int result) {
        assertEquals(result, ChildProcess.signalAsNegative(status));
    }

    @Test
    void machine() {
        assertTrue(List.of("linux", "macos", "windows").contains(MachineLibrary.os().toString()));
        assertTrue(MachineLibrary.cores() >= 1);
        assertTrue(MachineLibrary.totalMemory() >= MachineLibrary.freeMemory());
        assertEquals("little", MachineLibrary.endian().toString());
        assertEquals("/tmp", MachineLibrary.temporaryDirectory(program).toString());
        EnvironmentLibrary.setVariable(program, str("TMP"), str("/var/tmp"));
        EnvironmentLibrary.setVariable(program, str("HOME"), str("/home/me"));
        assertEquals("/var/tmp", MachineLibrary.temporaryDirectory(program).toString());
        assertEquals("/home/me", MachineLibrary.home(program).toString());
    }
}
