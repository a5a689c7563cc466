package org.adderlang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the launcher in a JVM of its own, on the class path of the tests and without the optimizing runtime. */
final class LauncherProcess {
    private static final long SECONDS = 120;

    /** What a finished process left behind. */
    record Result(int exit, String out, String err) {
    }

    private final Path folder;

    /** @param folder the working directory */
    LauncherProcess(Path folder) {
        this.folder = folder;
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        return runWithInput("", arguments);
    }

    Result runWithInput(String input, String... arguments) throws IOException, InterruptedException {
        return finish(new ProcessBuilder(command(arguments)), input);
    }

    /** Runs any command in the folder. */
    Result finish(ProcessBuilder builder, String input) throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile("adder", ".in"), input);
        Path out = Files.createTempFile("adder", ".out");
        Path err = Files.createTempFile("adder", ".err");
        try {
            Process process = builder.directory(folder.toFile())
                    .redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            awaitEnd(process);
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Runs the launcher, reads some of its output, closes the pipe and waits for the end. */
    Result runUntilFirstBytes(int count, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(arguments)).directory(folder.toFile()).start();
        try (OutputStream in = process.getOutputStream(); InputStream out = process.getInputStream()) {
            byte[] start = out.readNBytes(count);
            out.close();
            awaitEnd(process);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.exitValue(), new String(start, StandardCharsets.UTF_8), err);
        }
    }

    private static void awaitEnd(Process process) throws InterruptedException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + SECONDS + " s");
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-cp", System.getProperty("java.class.path"),
                AdderLauncher.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
