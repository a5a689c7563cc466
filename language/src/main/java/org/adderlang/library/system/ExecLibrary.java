package org.adderlang.library.system;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * Other programs (runtime.md §7.2), when the context may start processes. They inherit the standard input and the
 * environment variables. A status over 128 counts as death by a signal, since the host does not tell the two apart.
 */
@RuntimeClass("Viper.Exec")
public final class ExecLibrary {
    private ExecLibrary() {
    }

    /**
     * Runs the program at a path; the result is its exit status, minus the signal that killed it, or -1 when it cannot
     * be started.
     *
     * @throws LibraryTrap Exec.Run: null program
     * @throws LibraryTrap Exec.Run: empty program
     */
    @Extern("Run")
    public static long run(ProgramState state, ViperString program) {
        return ChildProcess.signalAsNegative(ChildProcess.run(state, command("Run", program, null)));
    }

    /**
     * Runs the program at a path with a Seq of arguments; the result is that of Run.
     *
     * @throws LibraryTrap Exec.RunArgs: null program
     * @throws LibraryTrap Exec.RunArgs: empty program
     */
    @Extern("RunArgs")
    public static long runArgs(ProgramState state, ViperString program, SeqObject arguments) {
        return ChildProcess.signalAsNegative(ChildProcess.run(state, command("RunArgs", program, arguments)));
    }

    /**
     * Runs the program at a path and returns its standard output; empty when it cannot be started.
     *
     * @throws LibraryTrap Exec.Capture: null program
     * @throws LibraryTrap Exec.Capture: empty program
     */
    @Extern("Capture")
    public static ViperString capture(ProgramState state, ViperString program) {
        return ChildProcess.capture(state, command("Capture", program, null));
    }

    /**
     * Runs the program at a path with a Seq of arguments and returns its standard output.
     *
     * @throws LibraryTrap Exec.CaptureArgs: null program
     * @throws LibraryTrap Exec.CaptureArgs: empty program
     */
    @Extern("CaptureArgs")
    public static ViperString captureArgs(ProgramState state, ViperString program, SeqObject arguments) {
        return ChildProcess.capture(state, command("CaptureArgs", program, arguments));
    }

    /**
     * Runs a shell command and returns its exit status; 0 for an empty command.
     *
     * @throws LibraryTrap Exec.Shell: null command
     */
    @Extern("Shell")
    public static long shell(ProgramState state, ViperString command) {
        List<String> shell = shell("Shell", command);
        return shell == null ? 0 : ChildProcess.run(state, shell);
    }

    /**
     * Runs a shell command and returns its standard output.
     *
     * @throws LibraryTrap Exec.ShellCapture: null command
     */
    @Extern("ShellCapture")
    public static ViperString shellCapture(ProgramState state, ViperString command) {
        List<String> shell = shell("ShellCapture", command);
        return shell == null ? ViperString.EMPTY : ChildProcess.capture(state, shell);
    }

    static List<String> command(String member, ViperString program, SeqObject arguments) {
        if (program == null) {
            throw LibraryTrap.domainError("Exec." + member + ": null program");
        }
        if (program.length() == 0) {
            throw LibraryTrap.domainError("Exec." + member + ": empty program");
        }
        List<String> command = new ArrayList<>();
        String path = program.cView().toString();
        // A bare name is a file in the current directory: the search path is not used.
        command.add(path.contains("/") ? path : "./" + path);
        for (int i = 0; arguments != null && i < arguments.size(); i++) {
            ViperString text = Values.text(arguments.get(i));
            command.add(text == null ? "" : text.cView().toString());
        }
        return command;
    }

    /** The shell's command line; null for an empty command. */
    static List<String> shell(String member, ViperString command) {
        if (command == null) {
            throw LibraryTrap.domainError("Exec." + member + ": null command");
        }
        String text = command.cView().toString();
        return text.isEmpty() ? null : List.of("/bin/sh", "-c", text);
    }
}
