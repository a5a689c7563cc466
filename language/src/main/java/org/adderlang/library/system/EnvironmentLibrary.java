package org.adderlang.library.system;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** Program arguments, environment variables and exit (runtime.md §7.2). */
@RuntimeClass("Viper.Environment")
public final class EnvironmentLibrary {
    private EnvironmentLibrary() {
    }

    /** The number of program arguments. */
    @Extern({"GetArgumentCount", "rt_args_count"})
    public static long argumentCount(ProgramState program) {
        return program.arguments().length;
    }

    /**
     * A program argument; the first one has index 0.
     *
     * @throws LibraryTrap rt_args_get: index out of range
     */
    @Extern({"GetArgument", "rt_args_get"})
    public static ViperString argument(ProgramState program, long index) {
        String[] arguments = program.arguments();
        if (index < 0 || index >= arguments.length) {
            throw LibraryTrap.domainError("rt_args_get: index out of range");
        }
        return ViperString.of(arguments[(int) index]);
    }

    /** All program arguments with spaces between them. */
    @Extern({"GetCommandLine", "rt_cmdline"})
    public static ViperString commandLine(ProgramState program) {
        return ViperString.of(String.join(" ", program.arguments()));
    }

    /**
     * The value of an environment variable; empty when it is not set.
     *
     * @throws LibraryTrap Viper.Environment.GetVariable: name must not be empty
     */
    @Extern("GetVariable")
    public static ViperString variable(ProgramState program, ViperString name) {
        String value = EnvironmentVariables.of(program).get(nameOf(name, "GetVariable"));
        return value == null ? ViperString.EMPTY : ViperString.of(value);
    }

    /**
     * Whether an environment variable is set.
     *
     * @throws LibraryTrap Viper.Environment.HasVariable: name must not be empty
     */
    @Extern("HasVariable")
    public static boolean hasVariable(ProgramState program, ViperString name) {
        return EnvironmentVariables.of(program).get(nameOf(name, "HasVariable")) != null;
    }

    /**
     * Sets an environment variable for this program and the processes it starts; a null value counts as empty.
     *
     * @throws LibraryTrap Viper.Environment.SetVariable: name must not be empty
     * @throws LibraryTrap Viper.Environment.SetVariable: name must not contain null bytes
     * @throws LibraryTrap Viper.Environment.SetVariable: value must not contain null bytes
     * @throws LibraryTrap Viper.Environment.SetVariable: failed to set variable
     */
    @Extern("SetVariable")
    public static void setVariable(ProgramState program, ViperString name, ViperString value) {
        String key = nameOf(name, "SetVariable");
        if (key.length() < name.toString().length()) {
            throw LibraryTrap.domainError("Viper.Environment.SetVariable: name must not contain null bytes");
        }
        if (value != null && value.cView().length() < value.length()) {
            throw LibraryTrap.domainError("Viper.Environment.SetVariable: value must not contain null bytes");
        }
        if (key.contains("=")) {
            throw LibraryTrap.domainError("Viper.Environment.SetVariable: failed to set variable");
        }
        EnvironmentVariables.of(program).set(key, value == null ? "" : value.toString());
    }

    /** Whether the program was compiled to machine code ahead of time: false. */
    @Extern({"IsNative", "rt_env_is_native"})
    public static boolean isNative() {
        return false;
    }

    /** Ends the program at once with an exit status, of which the low 8 bits count. */
    @Extern("EndProgram")
    public static void endProgram(ProgramState program, long status) {
        ProgramExit.exit(program, (int) (status & 0xff));
    }

    private static String nameOf(ViperString name, String member) {
        if (name == null || name.length() == 0) {
            throw LibraryTrap.domainError("Viper.Environment." + member + ": name must not be empty");
        }
        return name.cView().toString();
    }
}
