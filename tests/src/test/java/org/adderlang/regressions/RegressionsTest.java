package org.adderlang.regressions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.adderlang.variants.Engines;
import org.adderlang.variants.Run;
import org.adderlang.variants.Variant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs {@code resources/regressions/NAME.il} interpreted and compiled; {@code NAME.out} has output, messages and exit code. */
class RegressionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"call-depth", "early-returns", "handlers-left-behind", "irreducible-with-handlers", "many-handler-states",
        "values-that-take-over-slots"})
    void program(String name) throws IOException, InterruptedException {
        String module = read(name + ".il");
        String expected = read(name + ".out");
        try (var engines = new Engines()) {
            for (Variant variant : List.of(Variant.PLAIN, Variant.INTERPRETED, Variant.COMPILED, Variant.DIVIDED, Variant.COMPILED_IN_PARTS)) {
                Run run = Run.of(module, variant, engines.of(variant));
                assertEquals(expected, run.output() + "\n" + run.errors() + "\nexit " + run.exit() + "\n", variant::toString);
            }
        }
    }

    private static String read(String file) throws IOException {
        try (InputStream in = RegressionsTest.class.getResourceAsStream("/regressions/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
