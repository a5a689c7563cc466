package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the command {@code ./adder} has needed when a module of 100,000 lines prints its first line. */
final class LargeStartup {
    private static final int LINES = 100_000;
    private static final Path HOME = Path.of(System.getProperty("adder.home", ""));
    /** The most memory that the process has had so far, as Linux tells it. */
    private static final String PEAK = "VmHWM:";

    private LargeStartup() {
    }

    /**
     * Adds {@code large.functions.X} and {@code large.function.X}, for a module of many functions and of a single one, to a
     * report: X is {@code wall} and {@code cpu} in milliseconds, {@code memory} in bytes of resident memory, which is left out
     * where there is no /proc.
     */
    static void measure(int times, Path folder, Report report) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        measure("large.functions", Files.writeString(folder.resolve("functions.il"), LargeProgram.of(LINES)), times, report);
        measure("large.function", Files.writeString(folder.resolve("function.il"), LargeProgram.ofOneFunction(LINES)), times, report);
    }

    private static void measure(String name, Path program, int times, Report report) throws IOException, InterruptedException {
        run(program);
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(run(program));
        }
        String[] figures = {"wall", "cpu", "memory"};
        for (int i = 0; i < figures.length; i++) {
            int figure = i;
            report.put(name + "." + figures[i], Statistics.median(runs.stream().mapToDouble(run -> run[figure]).toArray()));
        }
    }

    private static double[] run(Path program) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(HOME.resolve("adder").toString(), program.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var output = process.inputReader(); var input = process.outputWriter()) {
            if (output.readLine() == null) {
                throw new IOException("./adder " + program + " printed nothing");
            }
            double wall = (System.nanoTime() - start) / 1e6;
            // The program waits for a line, so that this is as good as at the same time.
            double cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElseThrow();
            double memory = peak(process.pid());
            input.write("\n");
            input.close();
            if (process.waitFor() != 0) {
                throw new IOException("./adder " + program + " ended with exit code " + process.exitValue());
            }
            return new double[]{wall, cpu, memory};
        }
    }

    private static double peak(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        String line = Files.readAllLines(status).stream().filter(text -> text.startsWith(PEAK)).findFirst().orElseThrow();
        return 1024.0 * Arrays.stream(line.split("\\s+")).skip(1).limit(1).mapToLong(Long::parseLong).sum();
    }
}
