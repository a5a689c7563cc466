package org.adderlang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The other end of a {@link WorkerProcess}, for the engines that run in a JVM.
 * Arguments: the engine and the file of the kernel (of its class, or its module, if it is compiled).
 */
final class Worker {
    private static final long STACK_BYTES = 64L << 20;
    private static final int FEWEST_RUNS = 3;
    /** When the process uses less than this times what the thread with the kernel uses, its compilers have finished. */
    private static final double QUIET = 1.2;
    private static final int WINDOW_MILLIS = 500;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();
    private static final com.sun.management.OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private final KernelProgram program;
    private final PrintStream out;
    private final List<Instance> instances = new ArrayList<>();

    /** A loaded program, and what the clocks showed before that. */
    private record Instance(KernelFunction kernel, long cpu, long wall) {
    }

    private Worker(KernelProgram program, PrintStream out) {
        this.program = program;
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        System.setOut(System.err);
        Thread thread = new Thread(null, () -> serve(arguments, out), "main", STACK_BYTES);
        thread.setUncaughtExceptionHandler((t, e) -> {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        thread.start();
        thread.join();
    }

    private static void serve(String[] arguments, PrintStream out) {
        try (KernelProgram program = KernelProgram.of(Engine.named(arguments[0]), Path.of(arguments[1]));
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            Worker worker = new Worker(program, out);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                worker.answer(line.split(" "));
                out.println(".");
                out.flush();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(String[] command) throws IOException {
        switch (command[0]) {
            case "warm" -> warm(instance(command[1]), Long.parseLong(command[2]), Long.parseLong(command[3]));
            case "run" -> run(instance(command[1]), Long.parseLong(command[2]), Integer.parseInt(command[3]));
            case "problems" -> program.problems().forEach(out::println);
            default -> throw new IllegalArgumentException(String.join(" ", command));
        }
    }

    private Instance instance(String index) throws IOException {
        int i = Integer.parseInt(index);
        while (instances.size() <= i) {
            long cpu = PROCESS.getProcessCpuTime();
            long wall = System.nanoTime();
            instances.add(new Instance(program.load(), cpu, wall));
        }
        return instances.get(i);
    }

    /** Runs for at least this long, and on while compilers are at work; at most four times as long. */
    private void warm(Instance instance, long size, long milliseconds) {
        long start = System.nanoTime();
        long runs = 0;
        boolean quiet = false;
        while (runs < FEWEST_RUNS || milliseconds(start) < milliseconds || !quiet && milliseconds(start) < 4 * milliseconds) {
            long window = System.nanoTime();
            long before = PROCESS.getProcessCpuTime();
            long own = 0;
            do {
                own += run(instance, size, 1);
                runs++;
            } while (milliseconds(window) < Math.min(milliseconds, WINDOW_MILLIS));
            quiet = PROCESS.getProcessCpuTime() - before < QUIET * own;
        }
    }

    private static long milliseconds(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    /** @return the CPU time of the runs, in nanoseconds */
    private long run(Instance instance, long size, int times) {
        long total = 0;
        for (int i = 0; i < times; i++) {
            long collected = collectionNanos();
            long wall = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            long checksum = instance.kernel.run(size);
            long cpuEnd = THREADS.getCurrentThreadCpuTime();
            long wallEnd = System.nanoTime();
            long used = cpuEnd - cpu + collectionNanos() - collected;
            total += used;
            out.println(checksum + " " + used + " " + (wallEnd - wall) + " " + (PROCESS.getProcessCpuTime() - instance.cpu) + " "
                    + (wallEnd - instance.wall));
        }
        return total;
    }

    private static long collectionNanos() {
        long milliseconds = 0;
        for (GarbageCollectorMXBean collector : COLLECTORS) {
            milliseconds += collector.getCollectionTime();
        }
        return milliseconds * 1_000_000;
    }
}
