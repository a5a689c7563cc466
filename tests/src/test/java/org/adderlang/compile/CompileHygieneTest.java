package org.adderlang.compile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.adderlang.il.Function;
import org.adderlang.il.IlException;
import org.adderlang.il.Parser;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs whose every function must be compiled, in all tiers that it reaches, with nothing that the compiler warns about,
 * and must then do what they do in the interpreter.
 */
class CompileHygieneTest {
    private static final int RUNS = 3;
    /** Sites specialize at different times, each costing the code that assumed otherwise; a loop would cost far more. */
    private static final int INVALIDATIONS = 12;

    static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("adder.home"), "tests/src/test/resources/compile"))) {
            return files.filter(file -> file.toString().endsWith(".il")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void compiles(Path file) throws IOException, IlException, InterruptedException {
        Source source = Source.newBuilder("viper", file.toFile()).build();
        StrictRun run = StrictRun.of(source, RUNS);

        var missing = new TreeSet<String>();
        Parser.parse(source.getCharacters().toString()).functions().stream().map(Function::name).forEach(missing::add);
        missing.removeAll(run.compiled());
        assertAll(
                () -> assertEquals(List.of(), run.failures(), "failed compilations"),
                () -> assertTrue(missing.isEmpty(), "never compiled: " + missing),
                () -> assertTrue(run.invalidated().values().stream().allMatch(count -> count <= INVALIDATIONS),
                        "compiled again and again: " + run.invalidated()),
                () -> assertEquals(StrictRun.interpreted(source, RUNS), run.output()));
    }
}
