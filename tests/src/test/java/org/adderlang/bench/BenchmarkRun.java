package org.adderlang.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Measures the programs of {@code tests/bench}, checks that all engines compute the same, prints tables and writes the
 * figures to {@code tests/target/bench.json}. See {@link BenchmarkOptions}.
 */
class BenchmarkRun {
    private static final Path TARGET = Path.of(System.getProperty("adder.home"), "tests/target");
    private static final Path FILE = TARGET.resolve("bench.json");
    private static final String STARTUP = "startup";

    @Test
    void kernels() throws Exception {
        BenchmarkOptions options = BenchmarkOptions.fromSystemProperties();
        Optional<Report> older = options.compare().isEmpty() ? Optional.empty() : Optional.of(Report.read(options.compare().get()));
        List<Kernel> kernels = Kernel.all();
        for (String name : options.only()) {
            if (!name.equals(STARTUP) && kernels.stream().noneMatch(kernel -> kernel.name().equals(name))) {
                throw new IllegalArgumentException("no benchmark '" + name + "'; tests/bench/kernels.txt lists them");
            }
        }
        LargeFunction.write(Kernel.GENERATED);
        Report report = options.merge() && Files.exists(FILE) ? Report.read(FILE) : new Report();
        List<String> failed = new ArrayList<>();
        var compilers = new Compilers(TARGET.resolve("bench"));
        for (Kernel kernel : kernels) {
            if (options.includes(kernel.name())) {
                System.err.println("measuring " + kernel.name());
                report.remove(kernel.name() + ".");
                try {
                    KernelMeasurement.measure(kernel, compilers, options, report);
                } catch (IOException | AssertionError e) {
                    System.err.println(e.getMessage());
                    failed.add(kernel.name());
                }
                report.write(FILE);
            }
        }
        if (options.includes(STARTUP)) {
            StartupMeasurement.measure(options.rounds(), report);
            LargeStartup.measure(options.rounds(), Kernel.GENERATED, report);
            StartupMeasurement.measureMemory(report);
        }
        report.write(FILE);
        System.out.print(ReportTables.of(report, kernels));
        older.ifPresent(old -> System.out.print("\n" + Comparison.of(old, report)));
        assertEquals(List.of(), failed, "these failed, see above");
    }
}
