package org.adderlang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.adderlang.externs.Builtins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int list(String... patterns) {
        return new ExternListing(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).list(List.of(patterns));
    }

    @Test
    void aFunctionIsListedWithSignatureMeaningAndTraps() {
        assertEquals(0, list("RT_ALLOC", "bits.*Z"));
        assertEquals("""
                rt_alloc  ptr(i64)
                    Allocates a zero-filled block of memory; a size of 0 gives one byte.
                    traps: negative allocation
                    traps: out of memory
                Viper.Math.Bits.LeadZ  i64(i64)
                    The number of zero bits above the highest bit set; 64 for 0.
                Viper.Math.Bits.TrailZ  i64(i64)
                    The number of zero bits below the lowest bit set; 64 for 0.
                """, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aMissingFunctionSaysWhyItIsMissing() {
        assertEquals(0, list("Viper.Graphics.Canvas.Box"));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains(
                "\n    Viper.Graphics.Canvas.Box needs a display, which Adder does not provide\n"), out::toString);
    }

    @Test
    void aPatternWithoutMatchIsAnError() {
        assertEquals(1, list("Nope["));
        assertEquals("adder: the library has no function like 'Nope['\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutPatternEveryProvidedFunctionIsListed() {
        assertEquals(0, list());
        long listed = out.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith(" ")).count();
        assertEquals(StreamSupport.stream(Builtins.names().spliterator(), false).count(), listed);
    }

    @Test
    void coverageCountsByNamespaceAndSetsDisplayFunctionsApart() {
        var coverage = ExternCoverage.of(List.of("Viper.Math.Bits.And", "Viper.Math.Sin", "Viper.GUI.App.New", "rt_alloc"),
                name -> name.contains("Bits"), name -> name.startsWith("Viper.GUI"));
        assertEquals("""
                Namespace            provided     of
                Viper.Math                  1      2   50 %
                rt_*                        0      1    0 %
                total                       1      3   33 %

                Needing a display    provided     of
                Viper.GUI                   0      1    0 %
                total                       0      1    0 %
                """, coverage.toString());
    }

    @Test
    void theCommandKnowsBoth(@TempDir Path folder) throws Exception {
        var adder = new LauncherProcess(folder);
        assertEquals(new LauncherProcess.Result(0, "Viper.Math.Bits.Not  i64(i64)\n    All bits inverted.\n", ""),
                adder.run("externs", "Viper.Math.Bits.Not"));
        assertEquals(new LauncherProcess.Result(0, ExternCoverage.ofLibrary().toString(), ""), adder.run("externs", "--coverage"));
    }
}
