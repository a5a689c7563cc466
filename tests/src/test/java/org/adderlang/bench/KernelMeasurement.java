package org.adderlang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Measures one kernel: all engines warm up one after the other, then they take turns, so that what else the machine does
 * hits all alike.
 */
final class KernelMeasurement implements AutoCloseable {
    private static final int RUNS_PER_ROUND = 3;
    /** How often C runs the small size per round: there it takes about a millisecond. */
    private static final int SMALL_RUNS = 10;
    private static final int SECOND_CONTEXT = 1;

    private final Kernel kernel;
    private final BenchmarkOptions options;
    private final Report report;
    private final Map<Engine, WorkerProcess> workers = new EnumMap<>(Engine.class);
    private final Map<Engine, List<Sample>> warm = new EnumMap<>(Engine.class);
    private final Map<Engine, List<Sample>> steady = new EnumMap<>(Engine.class);
    private final List<Sample> smallC = new ArrayList<>();
    private final Map<Long, Long> checksums = new HashMap<>();

    private KernelMeasurement(Kernel kernel, BenchmarkOptions options, Report report) {
        this.kernel = kernel;
        this.options = options;
        this.report = report;
    }

    /**
     * Adds the figures of a kernel to a report; times are in milliseconds.
     *
     * @throws IOException    if a kernel cannot be compiled or ends early
     * @throws AssertionError if results differ, or Adder failed to compile a function, compiled none, or one again and again
     */
    static void measure(Kernel kernel, Compilers compilers, BenchmarkOptions options, Report report)
            throws IOException, InterruptedException {
        try (var measurement = new KernelMeasurement(kernel, options, report)) {
            for (Engine engine : options.engines()) {
                if (kernel.runsOn(engine)) {
                    measurement.start(engine, compilers);
                }
            }
            measurement.takeTurns();
            measurement.contexts();
            measurement.checkSmallSize();
            measurement.summarize();
            measurement.checkCompilations();
        }
    }

    private void start(Engine engine, Compilers compilers) throws IOException, InterruptedException {
        WorkerProcess worker = compilers.start(engine, kernel);
        workers.put(engine, worker);
        steady.put(engine, new ArrayList<>());
        warm.put(engine, checked(engine, worker.warm(0, kernel.size(engine), options.warmUpOf(engine))));
    }

    private void takeTurns() throws IOException {
        for (int round = 0; round < options.rounds(); round++) {
            for (var entry : workers.entrySet()) {
                Engine engine = entry.getKey();
                steady.get(engine).addAll(checked(engine, entry.getValue().run(0, kernel.size(engine), RUNS_PER_ROUND)));
            }
            if (workers.containsKey(Engine.GCC)) {
                smallC.addAll(workers.get(Engine.GCC).run(0, kernel.smallSize(), SMALL_RUNS));
            }
        }
    }

    /** A second context of the same engine, and what the first one becomes beside it. */
    private void contexts() throws IOException {
        WorkerProcess worker = workers.get(Engine.ADDER);
        if (worker == null) {
            return;
        }
        List<Sample> warming = checked(Engine.ADDER, worker.warm(SECOND_CONTEXT, kernel.size(), options.warmUp() / 4));
        List<List<Sample>> runs = List.of(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < options.rounds(); round += 2) {
            for (int context = 0; context <= SECOND_CONTEXT; context++) {
                runs.get(context).addAll(checked(Engine.ADDER, worker.run(context, kernel.size(), RUNS_PER_ROUND)));
            }
        }
        put("adder.shared.cpu", Sample.median(runs.getFirst(), Sample::cpu));
        warmUp("adder.second", warming, runs.getLast());
    }

    /** The interpreter has only run the small size, and the others only the large one. */
    private void checkSmallSize() throws IOException {
        for (var entry : workers.entrySet()) {
            check(entry.getKey(), kernel.smallSize(), entry.getValue().run(0, kernel.smallSize(), 1));
        }
    }

    private void checkCompilations() throws IOException {
        for (var entry : workers.entrySet()) {
            List<String> problems = entry.getKey() == Engine.GCC ? List.of() : entry.getValue().ask("problems");
            if (!problems.isEmpty()) {
                throw new AssertionError(kernel.name() + " in " + entry.getKey().key() + ": " + String.join("\n", problems));
            }
        }
    }

    private void summarize() {
        steady.forEach((engine, samples) -> {
            if (engine.warmsUp()) {
                warmUp(engine.key(), warm.get(engine), samples);
            } else {
                peak(engine.key(), samples);
            }
        });
        if (!smallC.isEmpty()) {
            put("gcc.small.cpu", Sample.median(smallC, Sample::cpu));
        }
    }

    private void peak(String name, List<Sample> samples) {
        put(name + ".cpu", Sample.median(samples, Sample::cpu));
        put(name + ".wall", Sample.median(samples, Sample::wall));
    }

    private void warmUp(String name, List<Sample> warming, List<Sample> samples) {
        peak(name, samples);
        put(name + ".first.cpu", warming.getFirst().cpu());
        put(name + ".first.wall", warming.getFirst().wall());
        int from = Statistics.steadyFrom(Sample.each(warming, Sample::cpu), Sample.median(samples, Sample::cpu));
        put(name + ".steady.cpu", start(warming, from, Sample::atCpu, Sample::cpu));
        put(name + ".steady.wall", start(warming, from, Sample::atWall, Sample::wall));
    }

    /** When a run began: when the one before it ended. */
    private static double start(List<Sample> samples, int index, ToDoubleFunction<Sample> end, ToDoubleFunction<Sample> duration) {
        return switch (index) {
            case -1 -> Double.NaN;
            case 0 -> end.applyAsDouble(samples.getFirst()) - duration.applyAsDouble(samples.getFirst());
            default -> end.applyAsDouble(samples.get(index - 1));
        };
    }

    private void put(String name, double value) {
        report.put(kernel.name() + "." + name, value);
    }

    private List<Sample> checked(Engine engine, List<Sample> samples) {
        return check(engine, kernel.size(engine), samples);
    }

    private List<Sample> check(Engine engine, long size, List<Sample> samples) {
        Set<Long> results = samples.stream().map(Sample::checksum).collect(Collectors.toSet());
        results.add(checksums.computeIfAbsent(size, s -> samples.getFirst().checksum()));
        if (results.size() != 1) {
            throw new AssertionError("%s(%d) in %s: %s; the first engine, %s, had %d".formatted(kernel.name(), size, engine.key(),
                    results, workers.keySet().iterator().next().key(), checksums.get(size)));
        }
        return samples;
    }

    @Override
    public void close() {
        workers.values().forEach(WorkerProcess::close);
    }
}
