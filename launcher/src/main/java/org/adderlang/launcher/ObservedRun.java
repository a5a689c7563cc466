package org.adderlang.launcher;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.adderlang.tools.RunInstrument;
import org.adderlang.tools.RunSummary;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;

/** What the run options do before and after a program runs: another standard input, and the summary (il.md §10.1). */
final class ObservedRun implements ProgramRunner.Observer {
    private final RunOptions options;
    private final Engine engine;
    private final Input input = new Input();
    private long started;

    ObservedRun(RunOptions options, Engine engine) {
        this.options = options;
        this.engine = engine;
    }

    /** Standard input, which becomes a file once the program has been accepted. */
    private static final class Input extends FilterInputStream {
        Input() {
            super(System.in);
        }

        void readFrom(InputStream stream) {
            in = stream;
        }
    }

    InputStream input() {
        return input;
    }

    @Override
    public boolean accepted(PrintStream err) {
        if (options.stdinFile() != null) {
            try {
                input.readFrom(Files.newInputStream(Path.of(options.stdinFile())));
            } catch (IOException | InvalidPathException e) {
                err.println("unable to open stdin file");
                return false;
            }
        }
        started = System.nanoTime();
        return true;
    }

    @Override
    public void ended(PolyglotException failure, PrintStream err) {
        boolean stopped = failure == null || failure.isResourceExhausted() || failure.isExit() && options.breaks();
        if (stopped && (options.count() || options.time())) {
            long nanos = System.nanoTime() - started;
            err.println(RunSummary.line(options.count() ? instructions(failure) : null, options.time() ? nanos : null));
        }
    }

    private long instructions(PolyglotException failure) {
        long counted = engine.getInstruments().get(RunInstrument.ID).lookup(RunSummary.class).instructions();
        // Instructions are charged in groups, and the last group may have been cut.
        return failure != null && String.valueOf(failure.getMessage()).contains("step limit exceeded")
                ? Math.max(counted, options.maxSteps()) : counted;
    }
}
