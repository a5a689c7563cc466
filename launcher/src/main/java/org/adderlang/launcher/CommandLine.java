package org.adderlang.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of one {@code adder} call.
 *
 * @param options every argument that starts with a hyphen and stands before the program; {@code --name value} as
 *                {@code --name=value}
 * @param files the program (command RUN: at most one), the files to check or print, or the patterns to list
 * @param programArguments what follows the program (command RUN)
 */
record CommandLine(Command command, List<String> options, List<String> files, List<String> programArguments) {
    enum Command {
        RUN,
        VERIFY,
        PRINT,
        EXTERNS
    }

    static CommandLine parse(List<String> arguments) {
        Command command = Command.RUN;
        boolean commandAllowed = true;
        boolean optionsAllowed = true;
        List<String> options = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (optionsAllowed && argument.equals("--")) {
                optionsAllowed = false;
                commandAllowed = false;
            } else if (optionsAllowed && argument.startsWith("-") && !argument.equals("-")) {
                // The start script has already given --vm.* to the JVM.
                if (takesValue(argument) && i + 1 < arguments.size()) {
                    options.add(argument + "=" + arguments.get(++i));
                } else if (!argument.startsWith("--vm.")) {
                    options.add(argument.equals("-h") ? "--help" : argument);
                }
            } else if (commandAllowed && commandNamed(argument) != null) {
                command = commandNamed(argument);
                commandAllowed = false;
            } else if (command == Command.RUN) {
                List<String> rest = List.copyOf(arguments.subList(i + 1, arguments.size()));
                return new CommandLine(command, List.copyOf(options), List.of(argument), rest);
            } else {
                files.add(argument);
            }
        }
        return new CommandLine(command, List.copyOf(options), List.copyOf(files), List.of());
    }

    private static boolean takesValue(String option) {
        return RunOptions.WITH_VALUE.contains(option) || ExternOptions.WITH_VALUE.contains(option)
                || LinkOptions.WITH_VALUE.contains(option);
    }

    private static Command commandNamed(String argument) {
        return switch (argument) {
            case "verify" -> Command.VERIFY;
            case "print" -> Command.PRINT;
            case "externs" -> Command.EXTERNS;
            default -> null;
        };
    }
}
