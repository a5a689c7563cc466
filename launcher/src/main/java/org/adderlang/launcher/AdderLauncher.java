package org.adderlang.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.api.ExternRegistry;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.ExternScopes;
import org.graalvm.launcher.AbstractLanguageLauncher;
import org.graalvm.options.OptionCategory;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;

/**
 * The {@code adder} command: runs, verifies or prints Viper IL, and lists the library. Exit codes and texts of a run are those of il.md §4.5
 * and §5.5; whatever is wrong with the command line or its files is one line on standard error and exit code 1.
 */
public final class AdderLauncher extends AbstractLanguageLauncher {
    private static final String LANGUAGE = "viper";
    /** Cold guest frames take up to 1.6 KB each; tools and deep library calls need room as well. */
    private static final long STACK_BYTES = 64L << 20;

    private CommandLine commandLine;
    private Map<String, String> options;
    private RunOptions runOptions = new RunOptions();
    private ExternOptions externOptions = new ExternOptions();
    private LinkOptions linkOptions = new LinkOptions();
    private boolean polyglot;
    private boolean coverage;
    private VersionAction version = VersionAction.None;

    public static void main(String[] arguments) {
        thread(arguments).start();
    }

    /** A thread that does all that the command does, and exits. */
    static Thread thread(String[] arguments) {
        return new Thread(null, () -> new AdderLauncher().launch(arguments), "main", STACK_BYTES);
    }

    @Override
    protected String getLanguageId() {
        return LANGUAGE;
    }

    @Override
    protected VMType getDefaultVMType() {
        return VMType.JVM;
    }

    @Override
    protected String[] getDefaultLanguages() {
        return new String[] {LANGUAGE};
    }

    @Override
    protected List<String> preprocessArguments(List<String> arguments, Map<String, String> polyglotOptions) {
        commandLine = CommandLine.parse(arguments);
        List<String> unrecognized = new ArrayList<>(commandLine.options());
        if (unrecognized.removeIf("--version"::equals)) {
            version = VersionAction.PrintAndExit;
        } else if (unrecognized.removeIf("--show-version"::equals)) {
            version = VersionAction.PrintAndContinue;
        }
        polyglot = unrecognized.contains("--polyglot");
        coverage = commandLine.command() == CommandLine.Command.EXTERNS && unrecognized.removeIf("--coverage"::equals);
        if (commandLine.command() == CommandLine.Command.RUN) {
            takeRunOptions(unrecognized, polyglotOptions);
        }
        takeProgramOptions(unrecognized);
        return unrecognized;
    }

    private void takeProgramOptions(List<String> arguments) {
        try {
            externOptions = ExternOptions.takeFrom(arguments);
            linkOptions = LinkOptions.takeFrom(arguments);
        } catch (BadOptionException e) {
            System.err.println(Messages.printable(e.getMessage()));
            throw exit(1);
        }
    }

    private void takeRunOptions(List<String> arguments, Map<String, String> polyglotOptions) {
        try {
            runOptions = RunOptions.takeFrom(arguments);
        } catch (BadOptionException e) {
            System.err.println(Messages.printable(e.getMessage()));
            throw exit(1);
        }
        runOptions.apply(polyglotOptions);
        if (arguments.stream().anyMatch(a -> a.startsWith("--inspect") || a.startsWith("--dap"))) {
            // In a debugger every instruction should be a step and every value visible.
            polyglotOptions.put("viper.SingleStep", "true");
        }
    }

    @Override
    protected void validateArguments(Map<String, String> polyglotOptions) {
        options = polyglotOptions;
        if (version != VersionAction.None) {
            try (Engine engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build()) {
                runVersionAction(version, engine);
            }
        }
        if (commandLine.files().isEmpty() && commandLine.command() != CommandLine.Command.EXTERNS) {
            System.err.println(commandLine.command() == CommandLine.Command.RUN
                    ? "adder: no program given" : "adder: no file given");
            System.err.print(Help.USAGE);
            throw exit(1);
        }
    }

    @Override
    protected AbortException abortUnrecognizedArgument(String argument) {
        System.err.println("adder: unknown option " + argument + " (adder --help lists the options)");
        throw exit(1);
    }

    @Override
    protected void launch(Context.Builder unused) {
        int exit = switch (commandLine.command()) {
            case RUN -> run(commandLine.files().getFirst(), commandLine.programArguments());
            case VERIFY -> moduleCommands().verify(commandLine.files());
            case PRINT -> moduleCommands().print(commandLine.files());
            case EXTERNS -> externs();
        };
        System.out.flush();
        System.exit(exit);
    }

    private ModuleCommands moduleCommands() {
        return new ModuleCommands(System.out, System.err, Builtins::contains, linkOptions.files());
    }

    private int externs() {
        if (coverage) {
            System.out.print(ExternCoverage.ofLibrary());
            return 0;
        }
        List<String> programs = commandLine.files().stream().filter(f -> f.equals("-") || f.endsWith(".il")).toList();
        if (programs.isEmpty()) {
            return new ExternListing(System.out, System.err).list(commandLine.files());
        }
        ExternScopes scopes = ExternScopes.ofContext(true);
        externOptions.registerIn(scopes.registry());
        return moduleCommands().externs(commandLine.files(), new ExternResolution(System.out, scopes));
    }

    private int run(String file, List<String> programArguments) {
        Source source;
        List<Source> libraries;
        try {
            source = ProgramFile.source(file);
            libraries = linkOptions.sources();
        } catch (UnreadableFileException e) {
            System.err.println("adder: " + e.getMessage());
            return 1;
        }
        OutputStream out = new StandardOutput();
        try (Engine engine = engine(out)) {
            var observer = new ObservedRun(runOptions, engine);
            ProgramRunner runner;
            synchronized (CompilerStart.lock(options)) {
                Context context = Context.newBuilder(permittedLanguages())
                        .in(observer.input())
                        .engine(engine)
                        .allowAllAccess(true)
                        .arguments(LANGUAGE, programArguments.toArray(String[]::new))
                        .build();
                if (!externOptions.isEmpty()) {
                    externOptions.registerIn(ExternRegistry.ofContext(context));
                }
                runner = ProgramRunner.load(context, source, libraries, System.err);
            }
            return runner.run(observer);
        } catch (IllegalArgumentException e) {
            // Options that exist, but not with this value or not together.
            System.err.println("adder: " + e.getMessage());
            return 1;
        }
    }

    /** An explicit engine: threads of the program run in inner contexts, which then share its code. */
    private Engine engine(OutputStream out) {
        Engine.Builder builder = Engine.newBuilder(permittedLanguages()).options(options).out(out);
        Path log = getLogFile();
        if (log != null) {
            try {
                builder.logHandler(newLogStream(log));
            } catch (IOException e) {
                throw abort("cannot write the log file " + log + ": " + e.getMessage());
            }
        }
        return builder.build();
    }

    private String[] permittedLanguages() {
        return polyglot ? new String[0] : getDefaultLanguages();
    }

    @Override
    protected void printHelp(OptionCategory maxCategory) {
        System.out.print(Help.TEXT);
    }

    @Override
    protected void printVersion(Engine engine) {
        System.out.println(RuntimeReport.of(engine));
    }

    @Override
    protected void collectArguments(Set<String> known) {
        known.add("--help");
        known.add("--version");
    }
}
