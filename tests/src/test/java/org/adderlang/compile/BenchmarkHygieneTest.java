package org.adderlang.compile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.adderlang.bench.Engine;
import org.adderlang.bench.Kernel;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs of the benchmarks, at their small sizes: their figures would not show what silently stays interpreted.
 */
class BenchmarkHygieneTest {
    private static final int RUNS = 5;
    private static final int INVALIDATIONS = 12;

    static Stream<Arguments> programs() throws IOException {
        return Kernel.all().stream()
                .flatMap(kernel -> Stream.of(Engine.ADDER, Engine.OPTIMIZED).filter(kernel::runsOn).map(engine -> Arguments.of(kernel, engine)));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void compiles(Kernel kernel, Engine engine) throws IOException, InterruptedException {
        Source source = Source.newBuilder("viper", kernel.source(engine).toFile()).build();
        UnaryOperator<Value> entry = program -> {
            Value function = program.getMember("kernel");
            return function == null ? program.execute() : function.execute(kernel.smallSize());
        };
        StrictRun run = StrictRun.of(source, entry, RUNS);

        assertAll(
                () -> assertEquals(List.of(), run.failures(), "failed compilations"),
                () -> assertFalse(run.compiled().isEmpty(), "nothing was compiled"),
                () -> assertTrue(run.invalidated().values().stream().allMatch(count -> count <= INVALIDATIONS),
                        () -> "compiled again and again: " + run.invalidated()),
                () -> assertEquals(StrictRun.interpreted(source, entry, RUNS), run.output()));
    }
}
