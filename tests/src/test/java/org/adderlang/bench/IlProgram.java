package org.adderlang.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Runs a kernel in a fresh engine and context. */
final class IlProgram {
    private IlProgram() {
    }

    /** With {@code compile}, the program waits for its compilations, so that the runs can be repeated. */
    static Timing run(Kernel kernel, long size, int times, boolean compile) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (Engine engine = Engine.newBuilder("viper").allowExperimentalOptions(true)
                .option(compile ? "engine.BackgroundCompilation" : "engine.Compilation", "false").build();
                Context context = Context.newBuilder("viper").engine(engine).build()) {
            Source source = Source.newBuilder("viper", kernel.il().toFile()).build();
            Value function = context.eval(source).getMember("kernel");
            double[] milliseconds = new double[times];
            long checksum = 0;
            for (int i = 0; i < times; i++) {
                long start = threads.getCurrentThreadCpuTime();
                checksum = function.execute(size).asLong();
                milliseconds[i] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            }
            return new Timing(checksum, milliseconds);
        }
    }
}
