package org.adderlang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** Prints the bytes of heap per context that has run a program, and per thread that a program has started and that sleeps. */
final class MemoryProbe {
    private static final int CONTEXTS = 50;
    private static final int THREADS = 50;
    private static final String SLEEPERS = """
            il 0.2.0
            extern @Viper.Threads.Thread.Start(ptr, ptr) -> ptr
            extern @Viper.Threads.Thread.Sleep(i64) -> void
            func @sleep(ptr %unused) -> void {
            entry(%unused:ptr):
              call @Viper.Threads.Thread.Sleep(3000)
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
        try (var engine = org.graalvm.polyglot.Engine.newBuilder("viper").build()) {
            Source source = Source.newBuilder("viper", Path.of(arguments[0]).toFile()).build();
            open(engine, source);
            long before = heap();
            List<Context> contexts = new ArrayList<>();
            for (int i = 0; i < CONTEXTS; i++) {
                contexts.add(open(engine, source));
            }
            System.out.println((heap() - before) / CONTEXTS);
            contexts.forEach(Context::close);
            Context context = Context.newBuilder("viper").engine(engine).allowCreateThread(true).build();
            var start = context.eval("viper", SLEEPERS).getMember("start");
            start.executeVoid(1);
            before = heap();
            start.executeVoid(THREADS);
            System.out.println((heap() - before) / THREADS);
            context.close(true);
        }
    }

    private static Context open(org.graalvm.polyglot.Engine engine, Source source) {
        Context context = Context.newBuilder("viper").engine(engine).build();
        context.eval(source).getMember("kernel").execute(10);
        return context;
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
