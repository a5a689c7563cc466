package org.adderlang.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the benchmarks compute from their samples, read and print. */
class StatisticsTest {
    @Test
    void mediansAndMeans() {
        assertEquals(2, Statistics.median(3, 1, 2));
        assertEquals(2.5, Statistics.median(4, 1, 2, 3));
        assertEquals(Double.NaN, Statistics.median());
        assertEquals(4, Statistics.geometricMean(2, 8), 1e-12);
        assertEquals(Double.NaN, Statistics.geometricMean());
    }

    @Test
    void steadyIsWhereRunsStayNearThePeak() {
        assertEquals(4, Statistics.steadyFrom(new double[] {900, 10, 700, 600, 11, 10, 50, 10}, 10));
        assertEquals(0, Statistics.steadyFrom(new double[] {11, 10, 10}, 10));
        assertEquals(-1, Statistics.steadyFrom(new double[] {30, 30, 30, 30}, 10));
        assertEquals(-1, Statistics.steadyFrom(new double[] {10, 10}, 10));
    }

    @Test
    void reportsAreReadAsTheyWereWritten() throws IOException {
        var report = new Report();
        report.put("fib.adder.cpu", 12.25);
        report.put("fib.gcc.cpu", -1e-3);
        report.put("fib.not.measured", Double.NaN);
        Report read = Report.parse(report.toJson(), "report");
        assertEquals(report.figures(), read.figures());
        assertEquals(List.of("fib.adder.cpu", "fib.gcc.cpu"), List.copyOf(read.figures().keySet()));
        assertTrue(Report.parse("{}", "empty").figures().isEmpty());
    }

    @Test
    void otherFilesAreNoReports() {
        assertEquals("OLD.json is not a benchmark report: expected a JSON object of names and numbers",
                assertThrows(IOException.class, () -> Report.parse("[1, 2]", "OLD.json")).getMessage());
        assertEquals("OLD.json is not a benchmark report: expected \"name\": number, not: \"b\": true",
                assertThrows(IOException.class, () -> Report.parse("{\"a\": 1, \"b\": true}", "OLD.json")).getMessage());
        assertEquals("there is no report no/such.json",
                assertThrows(IOException.class, () -> Report.read(Path.of("no/such.json"))).getMessage());
    }

    @Test
    void comparesWhatBothReportsHave() throws IOException {
        Report older = Report.parse("""
                {"fib.adder.cpu": 30, "fib.gcc.cpu": 10, "sum.adder.cpu": 8, "startup.cpu": 600, "gone.adder.cpu": 1}""", "older");
        Report newer = Report.parse("""
                {"fib.adder.cpu": 15, "fib.gcc.cpu": 10, "sum.adder.cpu": 16, "startup.cpu": 300, "new.adder.cpu": 1}""", "newer");
        assertEquals("""
                old / new        gcc  peak  wall  first  steady  interpreted  optimized IL
                fib             1.00  2.00     -      -       -            -             -
                sum                -  0.50     -      -       -            -             -
                geometric mean  1.00  1.00     -      -       -            -             -
                startup.cpu 2.00
                only in the older report: gone
                only in this report: new
                """, Comparison.of(older, newer));
    }

    @Test
    void kernelsAreListedInLines() {
        List<Kernel> kernels = Kernel.parse(List.of("# names", "", "fib numeric 35 25", "calls library 100 10 rated"));
        assertEquals(List.of(new Kernel("fib", Kernel.Group.NUMERIC, 35, 25, false),
                new Kernel("calls", Kernel.Group.LIBRARY, 100, 10, true)), kernels);
        assertEquals("kernels.txt:2: expected NAME GROUP SIZE SMALLSIZE [rated], not: fib fast 1 2",
                assertThrows(IllegalArgumentException.class, () -> Kernel.parse(List.of("", "fib fast 1 2"))).getMessage());
    }

    @Test
    void enginesHaveNames() {
        assertEquals(Engine.JS, Engine.named("js"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Engine.named("cobol")).getMessage()
                .startsWith("no engine 'cobol'; there are gcc, adder, "));
    }
}
