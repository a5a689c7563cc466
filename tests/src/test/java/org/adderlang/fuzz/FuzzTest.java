package org.adderlang.fuzz;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.adderlang.variants.Variant;
import org.junit.jupiter.api.Test;

/** Each fuzzer for a while, always with the same seeds; {@code tests/fuzz} runs them with others. */
class FuzzTest {
    @Test
    void interpretersAgree() throws InterruptedException {
        compare(DifferentialFuzzer.INTERPRETERS, 0, 2000, 50);
    }

    @Test
    void compiledCodeAgreesWithTheInterpreter() throws InterruptedException {
        compare(DifferentialFuzzer.COMPILERS, 0, 30, 5);
    }

    /** A loop that deoptimized again and again at a pointer load from memory without pointers. */
    @Test
    void loopsDoNotDeoptimizeAgainAndAgain() throws InterruptedException {
        compare(DifferentialFuzzer.COMPILERS, 8_200_159, 1, 1);
    }

    /** A cast in a loop that always traps, before a branch that never runs. */
    @Test
    void castsThatAlwaysTrapDoNotDeoptimizeAgainAndAgain() throws InterruptedException {
        compare(DifferentialFuzzer.COMPILERS, 2_195_800_794L, 1, 1);
    }

    /** A handler with a resume.next that can go back to so many instructions that Graal did not come to an end. */
    @Test
    void functionsThatResumeAtManyInstructionsAreCompiled() throws InterruptedException {
        compare(DifferentialFuzzer.COMPILERS, 9_300_760, 1, 1);
    }

    @Test
    void brokenTextGetsADiagnostic() {
        try (var fuzzer = new MutationFuzzer()) {
            for (int seed = 0; seed < 20_000; seed++) {
                assertNull(fuzzer.check(seed));
            }
        }
    }

    private static void compare(List<Variant> variants, long firstSeed, int programs, int batch) throws InterruptedException {
        try (var fuzzer = new DifferentialFuzzer(variants)) {
            for (long seed = firstSeed; seed < firstSeed + programs; seed += batch) {
                assertNull(fuzzer.check(seed, batch));
            }
        }
    }
}
