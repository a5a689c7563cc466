package org.adderlang.il;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Size: time must grow in proportion to the text, and no text may exhaust anything. */
class ParserScaleTest {
    /** Far above what linear time needs on a busy machine; quadratic time on a line of 1 MiB takes much longer. */
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int LINES = 100_000;

    /** A main of that many lines in blocks of four, with forward branches and values used before their definition. */
    private static String chainOfBlocks(int lines) {
        var text = new StringBuilder("il 0.2.0\nfunc @main() -> i64 {\nentry:\n  br b0(0)\n");
        int blocks = lines / 4;
        for (int i = 0; i < blocks; i++) {
            text.append("""
                    b%1$d(%%p%1$d:i64):
                      %%s%1$d = iadd.ovf %%p%1$d, 1
                      %%t%1$d = iadd.ovf %%s%1$d, %%t%2$d
                      br b%2$d(%%t%1$d)
                    """.formatted(i, i + 1));
        }
        return text.append("b%1$d(%%last:i64):\n  %%t%1$d = and 1, 1\n  ret %%last\n}\n".formatted(blocks)).toString();
    }

    /** The least processor time of three runs, so that other work on the machine does not count. */
    private static long processorTime(String text) throws IlException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = threads.getCurrentThreadCpuTime();
            String printed = Printer.print(Parser.parse(text));
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
            assertTrue(printed.endsWith("  ret %last\n}\n"));
        }
        return best;
    }

    @Test
    void timeGrowsWithTheNumberOfLines() throws IlException {
        String text = chainOfBlocks(LINES / 8);
        processorTime(text);
        long small = processorTime(text);
        long large = processorTime(chainOfBlocks(LINES));
        assertTrue(large < 24 * small, "8 times the lines took " + (double) large / small + " times as long");
    }

    @Test
    void manyDeclarations() {
        var text = new StringBuilder("il 0.2.0\n");
        for (int i = 0; i < LINES; i++) {
            text.append(i % 2 == 0 ? "extern @e" + i + "(i64) -> void\n" : "global const str @g" + i + " = \"\\x41\"\n");
        }
        assertTimeoutPreemptively(LIMIT, () -> assertEquals(LINES / 2, Parser.parse(text.toString()).externs().size()));
    }

    @Test
    void aHugeLineIsRefused() {
        String line = "(".repeat(200_000_000);
        assertTimeoutPreemptively(LIMIT, () -> {
            IlException e = assertThrows(IlException.class, () -> Parser.parse("il 0.2.0\n" + line));
            assertEquals(2, e.line());
            assertEquals("resource limit exceeded: line has 200000000 characters, the limit is 1048576", e.getMessage());
        });
    }

    @Test
    void longLinesOfEveryShapeTakeLinearTime() {
        int n = LineReader.MAX_LINE - 100;
        String[] lines = {"br x" + "(".repeat(n), "br x" + ")".repeat(n), "call @f(" + "1,".repeat(n / 2) + ")",
                "switch.i32 1, a" + ", 1 -> a".repeat(n / 8), "call.indirect i64(" + "(".repeat(n), "ret " + "9".repeat(n),
                "ret 1." + "1".repeat(n), "ret 1e" + "1".repeat(n), "ret 0x." + "f".repeat(n) + "p1",
                "ret \"" + "\\".repeat(n), "ret " + "[".repeat(n), "ret 0" + " ".repeat(n) + "x", "\"".repeat(n),
                "%" + "%".repeat(n) + " = trap", "b(" + "%a:i64,".repeat(n / 7) + "):"};
        assertTimeoutPreemptively(LIMIT, () -> {
            for (String line : lines) {
                try {
                    Parser.parse(String.join("\n", IlText.main(line, "a:", "ret 0")));
                } catch (IlException e) {
                    assertTrue(e.line() >= 4 && e.getMessage().length() < 300, e.getMessage());
                }
            }
        });
    }

    @Test
    void damagedTextEndsInAModuleOrAnIlException() {
        String text = String.join("\n", IlText.main("%p = alloca 8", "store i64, %p, 5 # x", "%v = load i64, %p", "call @f(%v, \"a\\n\", 1.5)",
                "%q:i64 = call.indirect i64(ptr, ...) %p(%v)", "switch.i32 3, ^a(1), 2 -> ^b", "a(%x:i64):", "  .loc 1 2 3", "br b", "b:", "ret %t0"))
                + "\nextern @f(i64, str) -> void\nglobal const str @g = \"x\"\n";
        String alphabet = "%@^(){}[],:;\"\\=-> \n\t#/.ix0\u00E9\u0000";
        var random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            var damaged = new StringBuilder(text.substring(0, round % 3 == 0 ? random.nextInt(text.length()) : text.length()));
            for (int i = random.nextInt(4); i >= 0 && !damaged.isEmpty(); i--) {
                damaged.setCharAt(random.nextInt(damaged.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                String printed = Printer.print(Parser.parse(damaged.toString()));
                assertEquals(printed, Printer.print(IlText.parse(printed)));
            } catch (IlException e) {
                refused++;
            }
        }
        assertTrue(refused > 1000, "refused " + refused);
    }
}
