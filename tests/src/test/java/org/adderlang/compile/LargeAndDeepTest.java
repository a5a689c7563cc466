package org.adderlang.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.adderlang.runtime.Trap;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

/** Sizes and depths at which compilers give up: the code must be compiled all the same, or the trap be the right one. */
class LargeAndDeepTest {
    private static final int BLOCKS = 3000;
    /** Ten times what it takes alone; the time must grow with the number of blocks, not with its square. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    @Test
    void aFunctionOfThousandsOfBlocks() throws InterruptedException {
        var text = new StringBuilder("""
                il 0.2.0
                func @large(i64 %n) -> i64 {
                entry:
                  br head(0, 1)
                head(%i:i64, %x:i64):
                  %more = scmp_lt %i, %n
                  cbr %more, b0(%i, %x), done(%x)
                """);
        for (int b = 0; b < BLOCKS; b++) {
            text.append("""
                    b%1$d(%%i%1$d:i64, %%x%1$d:i64):
                      %%m%1$d = imul.ovf %%x%1$d, %3$d
                      %%a%1$d = iadd.ovf %%m%1$d, %%i%1$d
                      %%r%1$d = and %%a%1$d, 65535
                      br b%2$d(%%i%1$d, %%r%1$d)
                    """.formatted(b, b + 1, b % 7 + 2));
        }
        text.append("""
                b%1$d(%%k:i64, %%v:i64):
                  %%j = iadd.ovf %%k, 1
                  %%y = and %%v, 65535
                  br head(%%j, %%y)
                done(%%r:i64):
                  ret %%r
                }
                func @main() -> i64 {
                entry:
                  %%r = call @large(200)
                  ret %%r
                }
                """.formatted(BLOCKS));
        Source source = literal(text.toString());

        StrictRun run = assertTimeout(LIMIT, () -> StrictRun.of(source, 1));

        assertEquals(List.of(), run.failures());
        assertTrue(run.compiled().contains("large"), () -> "compiled: " + run.compiled());
        assertEquals(StrictRun.interpreted(source, 1), run.output());
    }

    @Test
    void oneHotLoopInMain() throws InterruptedException {
        Source source = literal("""
                il 0.2.0
                func @main() -> i64 {
                entry:
                  br loop(0, 0)
                loop(%i:i64, %sum:i64):
                  %more = scmp_lt %i, 300000
                  cbr %more, body(%i, %sum), done(%sum)
                body(%j:i64, %s:i64):
                  %x = and %j, 1023
                  %t = iadd.ovf %s, %x
                  %n = iadd.ovf %j, 1
                  br loop(%n, %t)
                done(%r:i64):
                  ret %r
                }
                """);

        StrictRun run = StrictRun.of(source, 1);

        assertEquals(List.of(), run.failures());
        assertTrue(run.compiled().contains("main"), () -> "compiled: " + run.compiled());
        assertEquals(StrictRun.interpreted(source, 1), run.output());
    }

    @Test
    void recursionUpToTheLimitAndPastIt() throws InterruptedException {
        assertEquals("main: 998\n".repeat(50), deepest(998));
        String past = deepest(1000);
        assertEquals("", past.replace("main: RuntimeError (code=0): " + Trap.STACK_OVERFLOW + "\n", ""));
        assertEquals(50, past.lines().count());
    }

    private static String deepest(int depth) throws InterruptedException {
        Source source = literal("""
                il 0.2.0
                func @down(i64 %%n) -> i64 {
                entry:
                  %%zero = icmp_eq %%n, 0
                  cbr %%zero, bottom, more
                bottom:
                  ret 0
                more:
                  %%m = isub.ovf %%n, 1
                  %%r = call @down(%%m)
                  %%s = iadd.ovf %%r, 1
                  ret %%s
                }
                func @main() -> i64 {
                entry:
                  %%r = call @down(%d)
                  ret %%r
                }
                """.formatted(depth));
        StrictRun run = StrictRun.of(source, 50);
        assertEquals(List.of(), run.failures());
        assertTrue(run.compiled().contains("down"), () -> "compiled: " + run.compiled());
        return run.output();
    }

    private static Source literal(String module) {
        return Source.newBuilder("viper", module, "program.il").buildLiteral();
    }
}
