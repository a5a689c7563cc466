package org.adderlang.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.adderlang.launcher.ProgramRunner;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/** Runs cases in this process, all on one engine and each in a context and an empty folder of its own. */
final class CaseRunner implements AutoCloseable {
    private static final long STACK_BYTES = 64L << 20;
    private static final long MILLIS_TO_STOP = 10_000;

    private final Engine engine = Engine.newBuilder("viper").build();

    boolean hasLanguage() {
        return engine.getLanguages().containsKey("viper");
    }

    /** The message with which the parser or the verifier refuses the program, or null if they accept it. */
    String refusal(ConformanceCase test) throws IOException {
        Source source = Source.newBuilder("viper", test.program().toFile()).build();
        try (Context context = Context.newBuilder("viper").engine(engine).allowAllAccess(true).build()) {
            context.eval(source);
            return null;
        } catch (PolyglotException e) {
            if (!e.isSyntaxError()) {
                throw e;
            }
            return e.getMessage();
        }
    }

    /**
     * Runs the program to its end.
     *
     * @throws AssertionError if it is still running when its time is over
     */
    Outcome run(ConformanceCase test) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("adder-conformance");
        try {
            return run(test, folder);
        } finally {
            delete(folder);
        }
    }

    private Context.Builder contextBuilder() {
        return Context.newBuilder("viper").engine(engine).allowAllAccess(true);
    }

    private Outcome run(ConformanceCase test, Path folder) throws IOException, InterruptedException {
        CappedOutput out = new CappedOutput();
        CappedOutput err = new CappedOutput();
        Source source = Source.newBuilder("viper", test.program().toFile()).build();
        Context context = contextBuilder()
                .currentWorkingDirectory(folder.toRealPath())
                .in(new ByteArrayInputStream(test.stdin()))
                .out(out)
                .err(err)
                .build();
        AtomicReference<Integer> exit = new AtomicReference<>();
        AtomicReference<Throwable> crash = new AtomicReference<>();
        Thread thread = new Thread(null, () -> exit.set(ProgramRunner.run(context, source, err)), test.id(), STACK_BYTES);
        thread.setUncaughtExceptionHandler((self, e) -> crash.set(e));
        thread.start();
        if (!thread.join(test.category().timeLimit())) {
            Thread closer = new Thread(() -> context.close(true), "stop " + test.id());
            closer.setDaemon(true);
            closer.start();
            thread.join(MILLIS_TO_STOP);
            String state = thread.isAlive() ? " and cannot be stopped" : "";
            throw new AssertionError("still running after " + test.category().timeLimit().toSeconds() + " s" + state);
        }
        if (crash.get() != null) {
            throw new AssertionError("the run ended in a Java exception", crash.get());
        }
        return new Outcome(out.toByteArray(), err.toString(StandardCharsets.UTF_8), exit.get());
    }

    private static void delete(Path folder) throws IOException {
        List<Path> content;
        try (Stream<Path> files = Files.walk(folder)) {
            content = files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : content) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() {
        engine.close(true);
    }
}
