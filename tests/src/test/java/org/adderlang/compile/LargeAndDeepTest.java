package org.adderlang.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.adderlang.runtime.Trap;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sizes and depths at which compilers give up: the code must be compiled all the same, or the trap be the right one. */
class LargeAndDeepTest {
    /** The JVM refuses methods of more than 640 KB, whatever it takes to compile them. */
    private static final int MOST_CODE = 300_000;
    private static final int BLOCKS = 3000;
    /** With handlers, the compiler takes three times as long. */
    private static final int BLOCKS_WITH_HANDLERS = 1000;
    /** How often the code of a part may be thrown away, however many handlers trap in it. */
    private static final int SURPRISES = 2;
    private static final int BLOCKS_PER_PART = 500;
    private static final int RUNS = 2;
    private static final int HANDLERS = 5;

    @ParameterizedTest
    @EnumSource(LargeModule.Shape.class)
    void aFunctionOfThousandsOfBlocks(LargeModule.Shape shape) throws InterruptedException {
        int blocks = shape == LargeModule.Shape.HANDLERS ? BLOCKS_WITH_HANDLERS : BLOCKS;
        Source source = literal(new LargeModule(shape, blocks).text());

        StrictRun run = StrictRun.of(source, RUNS);

        assertEquals(List.of(), run.failures());
        assertTrue(run.compiled().stream().filter(name -> name.startsWith("large#")).count() >= blocks / BLOCKS_PER_PART,
                () -> "compiled: " + run.compiled());
        assertTrue(run.invalidated().values().stream().allMatch(times -> times <= SURPRISES),
                () -> "thrown away: " + run.invalidated());
        assertTrue(run.largestCode() < MOST_CODE, () -> "one compilation made " + run.largestCode() + " bytes of code");
        assertEquals(StrictRun.interpreted(source, RUNS), run.output());
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

    /** A loop for each trap that a resume can go back to, within the others, and inlined into each other. */
    @Test
    void manyHandlersThatResumeInARecursiveFunction() throws InterruptedException {
        Source source = literal(resuming(HANDLERS, 4));

        StrictRun run = StrictRun.of(source, RUNS);

        assertEquals(List.of(), run.failures());
        assertTrue(run.compiled().contains("f"), () -> "compiled: " + run.compiled());
        assertEquals(StrictRun.interpreted(source, RUNS), run.output());
    }

    /** Main calls f with {@code depth}, which calls itself under each of its handlers. */
    private static String resuming(int handlers, int depth) {
        var text = new StringBuilder("""
                il 0.2.0
                func @f(i64 %n) -> i64 {
                entry(%n:i64):
                  %sum = alloca 8
                  store i64, %sum, 0
                  %m = isub.ovf %n, 1
                  %more = scmp_gt %n, 0
                  cbr %more, part0, end
                """);
        for (int i = 0; i < handlers; i++) {
            text.append("""
                    part%1$d:
                      eh.push ^h%1$d
                      %%a%1$d = sdiv.chk0 100, %%m
                      %%b%1$d = call @f(%%m)
                      %%c%1$d = load i64, %%sum
                      %%d%1$d = iadd.ovf %%c%1$d, %%b%1$d
                      %%e%1$d = iadd.ovf %%d%1$d, %%a%1$d
                      store i64, %%sum, %%e%1$d
                      eh.pop
                      br part%2$d
                    h%1$d(%%err:error, %%tok:resume_tok):
                      eh.entry
                      resume.next %%tok
                    """.formatted(i, i + 1));
        }
        return text + """
                part%d:
                  br end
                end:
                  %%r = load i64, %%sum
                  ret %%r
                }
                func @main() -> i64 {
                entry:
                  %%r = call @f(%d)
                  ret %%r
                }
                """.formatted(handlers, depth);
    }

    private static Source literal(String module) {
        return Source.newBuilder("viper", module, "program.il").buildLiteral();
    }
}
