package org.adderlang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * An engine with a kernel in a process of its own. It reads commands from its standard input: {@code warm I SIZE MILLIS} runs
 * the kernel for that long, {@code run I SIZE TIMES} that often, in the I-th instance of the program. It answers each command
 * with lines and a dot.
 */
final class WorkerProcess implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final String name;
    private final Path errors;
    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    /**
     * @param name   for messages
     * @param errors the file for its standard error
     */
    WorkerProcess(String name, List<String> command, Path errors) throws IOException {
        this.name = name;
        this.errors = errors;
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        in = process.outputWriter();
        out = process.inputReader();
    }

    List<Sample> warm(int instance, long size, int milliseconds) throws IOException {
        return samples("warm %d %d %d".formatted(instance, size, milliseconds));
    }

    List<Sample> run(int instance, long size, int times) throws IOException {
        return samples("run %d %d %d".formatted(instance, size, times));
    }

    private List<Sample> samples(String command) throws IOException {
        return ask(command).stream().map(Sample::parse).toList();
    }

    /** Sends a command and waits for its answer, without the dot. */
    List<String> ask(String command) throws IOException {
        CompletableFuture<Void> watch = CompletableFuture.runAsync(process::destroyForcibly,
                CompletableFuture.delayedExecutor(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        try {
            in.write(command + "\n");
            in.flush();
            List<String> answer = new ArrayList<>();
            String line = out.readLine();
            while (line != null && !line.equals(".")) {
                answer.add(line);
                line = out.readLine();
            }
            if (line != null) {
                return answer;
            }
        } catch (IOException e) {
            // It ended before it read the command; its messages say why.
        } finally {
            watch.cancel(true);
        }
        throw new IOException(name + " ended, or was ended after " + LIMIT.toSeconds() + " s, at '" + command + "': " + Files.readString(errors));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
