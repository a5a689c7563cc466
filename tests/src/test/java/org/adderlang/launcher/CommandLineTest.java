package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.adderlang.launcher.CommandLine.Command;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments));
    }

    @Test
    void whatFollowsTheProgramBelongsToIt() {
        assertEquals(new CommandLine(Command.RUN, List.of("--cpusampler"), List.of("p.il"), List.of("--x", "verify", "--")),
                parse("--cpusampler", "p.il", "--x", "verify", "--"));
    }

    @Test
    void doubleHyphenEndsTheOptions() {
        assertEquals(new CommandLine(Command.RUN, List.of(), List.of("--odd.il"), List.of()), parse("--", "--odd.il"));
        assertEquals(new CommandLine(Command.RUN, List.of(), List.of("verify"), List.of()), parse("--", "verify"));
    }

    @Test
    void hyphenIsAProgram() {
        assertEquals(new CommandLine(Command.RUN, List.of(), List.of("-"), List.of("a")), parse("-", "a"));
    }

    @Test
    void commandsTakeSeveralFiles() {
        assertEquals(new CommandLine(Command.VERIFY, List.of("--help"), List.of("a.il", "-", "print"), List.of()),
                parse("verify", "a.il", "-h", "-", "print"));
    }

    @Test
    void virtualMachineOptionsHaveAlreadyBeenUsed() {
        assertEquals(new CommandLine(Command.RUN, List.of(), List.of("p.il"), List.of("--vm.Xmx1g")),
                parse("--vm.Xmx2g", "p.il", "--vm.Xmx1g"));
    }
}
