package org.adderlang.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.compile.CompilationLog;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** A kernel in IL, JavaScript or WebAssembly. Its contexts share an engine. */
final class PolyglotProgram implements KernelProgram {
    /** Code may be thrown away while its types and branches become known; a function that is thrown away for ever passes this. */
    private static final int INVALIDATIONS = 12;

    /** What the polyglot API compiles of itself. */
    private static final String HOST_ENTRIES = "org.graalvm.polyglot.";

    private final Engine engine;
    private final Source source;
    private final CompilationLog log = new CompilationLog();
    private final org.graalvm.polyglot.Engine polyglot;

    PolyglotProgram(Engine engine, Path file) throws IOException {
        this.engine = engine;
        String language = engine.isAdder() ? "viper" : engine.key();
        source = Source.newBuilder(language, file.toFile()).build();
        var builder = org.graalvm.polyglot.Engine.newBuilder(language).allowExperimentalOptions(true);
        if (engine == Engine.INTERPRETER) {
            builder.option("engine.Compilation", "false");
        }
        polyglot = builder.build();
    }

    @Override
    public KernelFunction load() {
        var out = new ByteArrayOutputStream();
        Context context = Context.newBuilder().engine(polyglot).out(out).build();
        Value module = context.eval(source);
        if (engine.isAdder() && module.getMember("kernel") == null) {
            return size -> printed(module, out);
        }
        Value kernel = switch (engine) {
            case JS -> context.getBindings("js").getMember("kernel");
            case WASM -> module.newInstance().getMember("exports").getMember("kernel");
            default -> module.getMember("kernel");
        };
        if (engine == Engine.JS) {
            // As JavaScript's own numbers: a Java long would stay one.
            return size -> kernel.execute(Math.toIntExact(size)).asLong();
        }
        return size -> kernel.execute(size).asLong();
    }

    /** Runs main; the checksum is that of what it prints, and of its result. */
    private static long printed(Value program, ByteArrayOutputStream out) {
        out.reset();
        Value result = program.execute();
        return 31L * out.toString(StandardCharsets.ISO_8859_1).hashCode() + (result.fitsInLong() ? result.asLong() : 0);
    }

    @Override
    public List<String> problems() {
        if (engine != Engine.ADDER && engine != Engine.OPTIMIZED) {
            return List.of();
        }
        List<String> problems = new ArrayList<>(log.failures());
        if (log.compiled().stream().allMatch(name -> name.startsWith(HOST_ENTRIES))) {
            problems.add("no function was compiled");
        }
        log.invalidated().forEach((function, count) -> {
            if (count > INVALIDATIONS) {
                problems.add(function + ": its code was thrown away " + count + " times");
            }
        });
        return problems;
    }

    @Override
    public void close() {
        polyglot.close();
        log.close();
    }
}
