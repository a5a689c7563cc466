package org.adderlang.fuzz;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.adderlang.variants.Variant;
import org.junit.jupiter.api.Test;

/** Each fuzzer for a while, always with the same seeds; {@code tests/fuzz} runs them with others. */
class FuzzTest {
    @Test
    void interpretersAgree() throws InterruptedException {
        compare(DifferentialFuzzer.INTERPRETERS, 2000, 50);
    }

    @Test
    void compiledCodeAgreesWithTheInterpreter() throws InterruptedException {
        compare(DifferentialFuzzer.COMPILERS, 30, 5);
    }

    /** A loop that deoptimized again and again at a pointer load from memory without pointers. */
    @Test
    void loopsDoNotDeoptimizeAgainAndAgain() throws InterruptedException {
        try (var fuzzer = new DifferentialFuzzer(DifferentialFuzzer.COMPILERS)) {
            assertNull(fuzzer.check(8_200_159, 1));
        }
    }

    @Test
    void brokenTextGetsADiagnostic() {
        try (var fuzzer = new MutationFuzzer()) {
            for (int seed = 0; seed < 20_000; seed++) {
                assertNull(fuzzer.check(seed));
            }
        }
    }

    private static void compare(List<Variant> variants, int programs, int batch) throws InterruptedException {
        try (var fuzzer = new DifferentialFuzzer(variants)) {
            for (int seed = 0; seed < programs; seed += batch) {
                assertNull(fuzzer.check(seed, batch));
            }
        }
    }
}
