package org.adderlang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** Prints the bytes of heap per context that has run a program, and per thread that a program has started and that sleeps. */
final class MemoryProbe {
    /** How many there are before the first measurement: what they load and initialize once is not counted. */
    private static final int EARLIER = 50;
    private static final int CONTEXTS = 200;
    private static final int THREADS = 400;
    private static final String SLEEPERS = """
            il 0.2.0
            extern @Viper.Threads.Thread.Start(ptr, ptr) -> ptr
            extern @Viper.Threads.Thread.Sleep(i64) -> void
            func @sleep(ptr %unused) -> void {
            entry(%unused:ptr):
              call @Viper.Threads.Thread.Sleep(8000)
              ret
            }
            func @start(i64 %n) -> void {
            entry(%n:i64):
              br next(%n)
            next(%left:i64):
              %more = scmp_gt %left, 0
              cbr %more, one(%left), done
            one(%left1:i64):
              %t = call @Viper.Threads.Thread.Start(@sleep, null)
              %left2 = isub.ovf %left1, 1
              br next(%left2)
            done:
              ret
            }
            """;

    private MemoryProbe() {
    }

    /** Argument: a program with a function {@code kernel}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Source source = Source.newBuilder("viper", Path.of(arguments[0]).toFile()).build();
        try (var engine = engine()) {
            System.out.println(perContext(engine, source));
        }
        try (var engine = engine()) {
            System.out.println(perThread(engine));
        }
    }

    /** Without compilation, whose graphs would come and go between the measurements. */
    private static org.graalvm.polyglot.Engine engine() {
        return org.graalvm.polyglot.Engine.newBuilder("viper").allowExperimentalOptions(true)
                .option("engine.Compilation", "false").build();
    }

    private static long perContext(org.graalvm.polyglot.Engine engine, Source source) throws InterruptedException {
        List<Context> contexts = new ArrayList<>();
        for (int i = 0; i < EARLIER; i++) {
            contexts.add(open(engine, source));
        }
        long before = heap();
        for (int i = 0; i < CONTEXTS; i++) {
            contexts.add(open(engine, source));
        }
        long after = heap();
        contexts.forEach(Context::close);
        return (after - before) / CONTEXTS;
    }

    private static long perThread(org.graalvm.polyglot.Engine engine) throws InterruptedException {
        Context context = Context.newBuilder("viper").engine(engine).allowCreateThread(true).build();
        var start = context.eval("viper", SLEEPERS).getMember("start");
        start.executeVoid(EARLIER);
        long before = heap();
        start.executeVoid(THREADS);
        long after = heap();
        if (ManagementFactory.getThreadMXBean().getThreadCount() < THREADS) {
            throw new IllegalStateException("the threads have ended before they were measured");
        }
        context.close(true);
        return (after - before) / THREADS;
    }

    private static Context open(org.graalvm.polyglot.Engine engine, Source source) {
        Context context = Context.newBuilder("viper").engine(engine).build();
        context.eval(source).getMember("kernel").execute(10);
        return context;
    }

    /** The heap in use, with nothing that a full heap would do without: a collection alone keeps softly reachable objects. */
    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
            try {
                Objects.requireNonNull(new long[Integer.MAX_VALUE - 8]);
            } catch (OutOfMemoryError e) {
                // As intended: before that, the JVM has cleared all soft references.
            }
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
