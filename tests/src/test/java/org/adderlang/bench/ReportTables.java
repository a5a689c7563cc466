package org.adderlang.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Prints the figures of a report. */
final class ReportTables {
    private static final String MEAN = "geometric mean";

    private final Report report;
    private final List<Kernel> kernels;

    private ReportTables(Report report, List<Kernel> kernels) {
        this.report = report;
        this.kernels = kernels.stream().filter(kernel -> report.figures().keySet().stream()
                .anyMatch(name -> name.startsWith(kernel.name() + "."))).toList();
    }

    static String of(Report report, List<Kernel> kernels) {
        var tables = new ReportTables(report, kernels);
        return tables.peaks() + "\n" + tables.warmUps() + "\n" + tables.contexts() + "\n" + tables.frontEnds() + "\n" + tables.process();
    }

    private String peaks() {
        var table = new TextTable("kernel", "gcc ms", "Adder ms", "wall ms", "Adder", "Java", "JS", "Wasm", "M/s");
        for (Kernel kernel : kernels) {
            double rate = kernel.rated() ? kernel.size() / 1000.0 / get(kernel, "adder.cpu") : Double.NaN;
            table.row(kernel.name(), cells(get(kernel, "gcc.cpu"), get(kernel, "adder.cpu"), get(kernel, "adder.wall"),
                    ratio(kernel, Engine.ADDER), ratio(kernel, Engine.JAVA), ratio(kernel, Engine.JS), ratio(kernel, Engine.WASM), rate));
        }
        List<Kernel> compared = kernels.stream().filter(kernel -> kernel.group().comparedWithGcc()).toList();
        table.row(MEAN, cells(Double.NaN, Double.NaN, Double.NaN, mean(compared, k -> ratio(k, Engine.ADDER)),
                mean(compared, k -> ratio(k, Engine.JAVA)), mean(compared, k -> ratio(k, Engine.JS)),
                mean(compared, k -> ratio(k, Engine.WASM)), Double.NaN));
        return "Peak: CPU milliseconds of the thread and the garbage collector, medians; ratios to gcc -O2 (to Java where there is "
                + "no C); M/s = million operations per second; mean of the numeric and memory kernels\n" + table;
    }

    private String warmUps() {
        var table = new TextTable("kernel", "first ms", "wall", "steady CPU s", "wall", "JS CPU s", "wall", "Wasm CPU s", "wall",
                "interpreted ms", "ratio");
        for (Kernel kernel : kernels) {
            table.row(kernel.name(), cells(get(kernel, "adder.first.cpu"), get(kernel, "adder.first.wall"),
                    get(kernel, "adder.steady.cpu") / 1000, get(kernel, "adder.steady.wall") / 1000,
                    get(kernel, "js.steady.cpu") / 1000, get(kernel, "js.steady.wall") / 1000,
                    get(kernel, "wasm.steady.cpu") / 1000, get(kernel, "wasm.steady.wall") / 1000,
                    get(kernel, "interpreter.cpu"), interpreted(kernel)));
        }
        table.row(MEAN, cells(Double.NaN, Double.NaN, mean(kernels, k -> get(k, "adder.steady.cpu")) / 1000,
                mean(kernels, k -> get(k, "adder.steady.wall")) / 1000, mean(kernels, k -> get(k, "js.steady.cpu")) / 1000,
                mean(kernels, k -> get(k, "js.steady.wall")) / 1000, mean(kernels, k -> get(k, "wasm.steady.cpu")) / 1000,
                mean(kernels, k -> get(k, "wasm.steady.wall")) / 1000, Double.NaN, mean(kernels, this::interpreted)));
        return "Warm-up: the first run, and the time from loading the program until a run takes no more than 1.1 times the peak, "
                + "with the compiler's threads; interpreter alone at a smaller size, ratio to gcc -O2\n" + table;
    }

    private String contexts() {
        var table = new TextTable("kernel", "alone ms", "first ms", "second ms", "steady CPU s", "wall", "second CPU s", "wall");
        for (Kernel kernel : kernels) {
            table.row(kernel.name(), cells(get(kernel, "adder.cpu"), get(kernel, "adder.shared.cpu"), get(kernel, "adder.second.cpu"),
                    get(kernel, "adder.steady.cpu") / 1000, get(kernel, "adder.steady.wall") / 1000,
                    get(kernel, "adder.second.steady.cpu") / 1000, get(kernel, "adder.second.steady.wall") / 1000));
        }
        return "Two contexts of one engine: peak of the first before the second exists, of both; time to steady state of both\n" + table;
    }

    private String frontEnds() {
        var table = new TextTable("program", "as compiled ms", "optimized IL ms", "ratio");
        List<Kernel> pairs = kernels.stream().filter(kernel -> Double.isFinite(get(kernel, "optimized.cpu"))).toList();
        pairs.forEach(kernel -> table.row(kernel.name(),
                cells(get(kernel, "adder.cpu"), get(kernel, "optimized.cpu"), frontEnd(kernel))));
        table.row(MEAN, cells(Double.NaN, Double.NaN, mean(pairs, this::frontEnd)));
        return pairs.isEmpty() ? "" : "Front-end code against optimized IL: CPU milliseconds\n" + table;
    }

    private String process() {
        var table = new TextTable("process", "CPU ms", "wall ms");
        table.row("./adder examples/hello.il", cells(report.get("startup.cpu"), report.get("startup.wall")));
        var memory = new TextTable("heap", "KB");
        memory.row("context", cells(report.get("memory.context") / 1024));
        memory.row("thread", cells(report.get("memory.thread") / 1024));
        var large = new TextTable("100,000 lines until main prints", "CPU ms", "wall ms", "resident MB");
        large.row("many functions", large("large.functions"));
        large.row("one function", large("large.function"));
        return table + "\n" + large + "\n" + memory;
    }

    private List<String> large(String program) {
        return cells(report.get(program + ".cpu"), report.get(program + ".wall"), report.get(program + ".memory") / (1 << 20));
    }

    private double get(Kernel kernel, String figure) {
        return report.get(kernel.name() + "." + figure);
    }

    private double ratio(Kernel kernel, Engine engine) {
        double gcc = get(kernel, "gcc.cpu");
        return get(kernel, engine.key() + ".cpu") / (Double.isNaN(gcc) ? get(kernel, "java.cpu") : gcc);
    }

    private double interpreted(Kernel kernel) {
        return get(kernel, "interpreter.cpu") / get(kernel, "gcc.small.cpu");
    }

    private double frontEnd(Kernel kernel) {
        return get(kernel, "adder.cpu") / get(kernel, "optimized.cpu");
    }

    private static double mean(List<Kernel> kernels, ToDoubleFunction<Kernel> figure) {
        return Statistics.geometricMean(kernels.stream().mapToDouble(figure).filter(value -> value > 0).toArray());
    }

    private static List<String> cells(double... values) {
        return Arrays.stream(values).mapToObj(TextTable::cell).toList();
    }
}
