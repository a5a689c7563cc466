package org.adderlang.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Prints how each kernel's speed in IL compares with gcc -O2, checks that the results agree, and writes the figures to
 * {@code tests/target/bench.json}. With {@code -Dbench.compare=OLD.json} it also prints how they changed.
 */
class BenchmarkRun {
    private static final int C_RUNS = 9;
    private static final int RUNS = 20;
    private static final int INTERPRETED_RUNS = 6;
    private static final Path TARGET = Path.of(System.getProperty("adder.home"), "tests/target");

    @Test
    void kernels() throws Exception {
        var report = new Report();
        var table = new StringBuilder(row("kernel", "gcc -O2", "Adder", "ratio", "first", "interpreted", "ratio"));
        double product = 1;
        for (Kernel kernel : Kernel.ALL) {
            measure(kernel, report);
            String name = kernel.name();
            product *= report.get(name + ".ratio");
            table.append(row(name, figure(report, name + ".gcc.ms"), figure(report, name + ".adder.ms"),
                    figure(report, name + ".ratio"), figure(report, name + ".first.ms"),
                    figure(report, name + ".interpreted.ms"), figure(report, name + ".interpreted.ratio")));
        }
        report.put("mean.ratio", Math.pow(product, 1.0 / Kernel.ALL.size()));
        table.append(row("geometric mean", "", "", figure(report, "mean.ratio"), "", "", ""));
        System.out.print("CPU milliseconds of the thread, medians; ratios to gcc -O2 at the same size\n" + table);
        report.write(TARGET.resolve("bench.json"));
        String older = System.getProperty("bench.compare", "");
        if (!older.isEmpty()) {
            System.out.print(report.comparedWith(Report.read(Path.of(System.getProperty("adder.start")).resolve(older))));
        }
    }

    private static void measure(Kernel kernel, Report report) throws IOException, InterruptedException {
        CProgram program = CProgram.compile(kernel, TARGET.resolve("bench"));
        Timing c = program.run(kernel.size(), C_RUNS);
        Timing il = IlProgram.run(kernel, kernel.size(), RUNS, true);
        assertEquals(c.checksum(), il.checksum(), kernel.name());
        report.put(kernel.name() + ".gcc.ms", c.steady());
        report.put(kernel.name() + ".adder.ms", il.steady());
        report.put(kernel.name() + ".ratio", il.steady() / c.steady());
        report.put(kernel.name() + ".first.ms", il.first());

        Timing smallC = program.run(kernel.smallSize(), 200);
        Timing interpreted = IlProgram.run(kernel, kernel.smallSize(), INTERPRETED_RUNS, false);
        assertEquals(smallC.checksum(), interpreted.checksum(), kernel.name());
        report.put(kernel.name() + ".interpreted.ms", interpreted.steady());
        report.put(kernel.name() + ".interpreted.ratio", interpreted.steady() / smallC.steady());
    }

    private static String figure(Report report, String name) {
        return String.format(Locale.ROOT, "%.2f", report.get(name));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-16s%10s%10s%8s%10s%14s%8s%n", cells);
    }
}
