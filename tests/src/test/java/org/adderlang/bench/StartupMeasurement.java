package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How long the command {@code ./adder examples/hello.il} takes, from its start to its end, and what contexts and threads need. */
final class StartupMeasurement {
    /** What the shell prints of its children: user and system time. */
    private static final Pattern TIME = Pattern.compile("([0-9]+)m([0-9.]+)s");
    private static final Path HOME = Path.of(System.getProperty("adder.home", ""));

    private StartupMeasurement() {
    }

    /** Adds {@code startup.wall} and {@code startup.cpu} to a report, in milliseconds. */
    static void measure(int times, Report report) throws IOException, InterruptedException {
        run();
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(run());
        }
        report.put("startup.wall", Statistics.median(runs.stream().mapToDouble(run -> run[0]).toArray()));
        report.put("startup.cpu", Statistics.median(runs.stream().mapToDouble(run -> run[1]).toArray()));
    }

    /** Adds {@code memory.context} and {@code memory.thread} to a report, in bytes of heap. */
    static void measureMemory(Report report) throws IOException {
        Process process = new ProcessBuilder(Compilers.jvm(MemoryProbe.class, Kernel.FOLDER.resolve("fib.il").toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> bytes = process.inputReader().readAllLines();
        if (bytes.size() != 2) {
            throw new IOException("the measurement of memory ended early: " + bytes);
        }
        report.put("memory.context", Long.parseLong(bytes.getFirst()));
        report.put("memory.thread", Long.parseLong(bytes.getLast()));
    }

    private static double[] run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("sh", "-c", "\"$0\" \"$1\" >&2 && times",
                HOME.resolve("adder").toString(), HOME.resolve("examples/hello.il").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String times = new String(process.getInputStream().readAllBytes());
        double wall = (System.nanoTime() - start) / 1e6;
        if (process.waitFor() != 0) {
            throw new IOException("./adder examples/hello.il ended with exit code " + process.exitValue());
        }
        String children = times.lines().skip(1).findFirst().orElse("");
        return new double[] {wall, TIME.matcher(children).results().mapToDouble(StartupMeasurement::milliseconds).sum()};
    }

    private static double milliseconds(MatchResult time) {
        return (Integer.parseInt(time.group(1)) * 60 + Double.parseDouble(time.group(2))) * 1000;
    }
}
