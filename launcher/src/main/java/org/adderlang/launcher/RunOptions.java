package org.adderlang.launcher;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reference's run options (il.md §10.1), which Adder serves with its instrument {@code ilrun}. */
final class RunOptions {
    /** Options whose value may also be the next argument. */
    static final Set<String> WITH_VALUE = Set.of("--break", "--break-src", "--watch", "--debug-cmds", "--max-steps",
            "--stdin-from");

    private final List<String> labels = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> watches = new ArrayList<>();
    private String trace;
    private String commandFile;
    private String stdinFile;
    private String maxSteps;
    private boolean step;
    private boolean runOn;
    private boolean count;
    private boolean time;

    /**
     * Takes the run options out of {@code arguments}.
     *
     * @throws BadOptionException when one of them has no or an impossible value
     */
    static RunOptions takeFrom(List<String> arguments) throws BadOptionException {
        var options = new RunOptions();
        for (Iterator<String> i = arguments.iterator(); i.hasNext();) {
            String argument = i.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (options.accept(name, equals < 0 ? null : argument.substring(equals + 1))) {
                i.remove();
            }
        }
        return options;
    }

    private boolean accept(String name, String value) throws BadOptionException {
        if (WITH_VALUE.contains(name)) {
            if (value == null || value.isEmpty()) {
                throw new BadOptionException("adder: option " + name + " needs a value");
            }
            withValue(name, value);
            return true;
        }
        if (name.equals("--trace") && (value == null || value.equals("il") || value.equals("src"))) {
            trace = value == null ? "il" : value;
            return true;
        }
        return value == null && flag(name);
    }

    private boolean flag(String name) throws BadOptionException {
        switch (name) {
            case "--step" -> step = true;
            case "--continue" -> runOn = true;
            case "--count" -> count = true;
            case "--time" -> time = true;
            case "--dump-trap" -> {
                // The line of an uncaught trap is printed anyway.
            }
            case "--bounds-checks" -> throw new BadOptionException("error: --bounds-checks is not supported when running "
                    + "existing IL modules; recompile the source with bounds checks enabled and rerun.");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void withValue(String name, String value) throws BadOptionException {
        switch (name) {
            case "--break" -> breakAt(value);
            case "--break-src" -> sources.add(sourceLine(name, value));
            case "--watch" -> watches.add(value);
            case "--debug-cmds" -> commandFile = value;
            case "--stdin-from" -> stdinFile = value;
            default -> {
                if (!value.matches("[0-9]{1,18}")) {
                    throw new BadOptionException("adder: '" + value + "' is no number of steps\n" + Help.USAGE.stripTrailing());
                }
                maxSteps = value;
            }
        }
    }

    private void breakAt(String spec) throws BadOptionException {
        int colon = spec.lastIndexOf(':');
        if (colon >= 0 && isNumber(spec.substring(colon + 1))) {
            sources.add(sourceLine("--break", spec));
        } else {
            labels.add(colon == spec.length() - 1 ? spec.substring(0, Math.max(0, colon)) : spec);
        }
    }

    private static String sourceLine(String option, String spec) throws BadOptionException {
        int colon = spec.lastIndexOf(':');
        String line = spec.substring(colon + 1);
        if (colon <= 0 || !isNumber(line)) {
            throw new BadOptionException("invalid line number '" + line + "' for " + option + " argument \"" + spec + "\"");
        }
        return spec;
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,9}");
    }

    /** Sets the options of the language and the instrument. */
    void apply(Map<String, String> options) {
        if (maxSteps != null) {
            options.put("viper.MaxSteps", maxSteps);
        }
        if (count) {
            options.put("ilrun.Count", "true");
            options.put("viper.CountInstructions", "true");
        }
        if (trace != null) {
            options.put("ilrun.Trace", trace);
        }
        if (!runOn) {
            put(options, "ilrun.Break", labels);
            put(options, "ilrun.BreakSource", sources);
            put(options, "ilrun.Watch", watches);
            if (commandFile != null) {
                put(options, "ilrun.Commands", commands());
            }
            if (step) {
                options.put("ilrun.Step", "true");
            }
        }
        if (options.keySet().stream().anyMatch(key -> key.startsWith("ilrun.") && !key.equals("ilrun.Count"))) {
            options.put("viper.SingleStep", "true");
        }
    }

    private static void put(Map<String, String> options, String key, List<String> values) {
        if (!values.isEmpty()) {
            options.put(key, String.join("\n", values));
        }
    }

    private List<String> commands() {
        try {
            return ProgramFile.text(commandFile).lines().toList();
        } catch (UnreadableFileException e) {
            System.err.println(Messages.printable("[DEBUG] unable to open " + commandFile));
            return List.of();
        }
    }

    /** The file to read standard input from, or null. */
    String stdinFile() {
        return stdinFile;
    }

    /** The most instructions to execute, 0 for any number. */
    long maxSteps() {
        return maxSteps == null ? 0 : Long.parseLong(maxSteps);
    }

    /** Whether the number of executed instructions is wanted at the end. */
    boolean count() {
        return count;
    }

    /** Whether the running time is wanted at the end. */
    boolean time() {
        return time;
    }

    /** Whether breaks may end the program. */
    boolean breaks() {
        return !runOn && (step || !labels.isEmpty() || !sources.isEmpty());
    }
}
