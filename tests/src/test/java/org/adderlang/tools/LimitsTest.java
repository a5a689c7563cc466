package org.adderlang.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hosts can forbid: each limit ends the program with its own text, also in compiled endless loops. */
class LimitsTest {
    private static final String HEADER = """
            il 0.2.0
            extern @rt_print_str(str) -> void
            extern @rt_alloc(i64) -> ptr
            """;
    private static final String ENDLESS = HEADER + """
            func @main() -> i64 {
            entry:
              call @rt_print_str("start")
              br loop(0)
            loop(%i: i64):
              %n = xor %i, 1
              br loop(%n)
            }
            """;
    /** 12 instructions, one of which traps and is handled. */
    private static final String TWELVE = HEADER + """
            func @main() -> i64 {
            entry:
              eh.push h
              call @rt_print_str("a")
              %x = and 6, 3
              %y = or %x, 8
              %q = sdiv.chk0 %y, 0
              call @rt_print_str("b")
              eh.pop
              call @rt_print_str("c")
              ret %y
            h(%err: Error, %tok: ResumeTok):
              eh.entry
              %k = xor 1, 2
              resume.next %tok
            }
            """;

    private static String exceeded(String what) {
        return "VM: " + what + "; aborting.\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"viper.SingleStep", "viper.CountInstructions"})
    void stepLimitIsExact(String mode) {
        String[] printed = {"", "", "a", "a", "a", "a", "a", "a", "a", "ab", "ab", "abc"};
        for (int n = 1; n <= 11; n++) {
            assertEquals(new ToolRun(1, printed[n], exceeded("step limit exceeded (" + n + ")")),
                    ToolRun.of(TWELVE, mode, "true", "viper.MaxSteps", String.valueOf(n)), "limit " + n);
        }
        assertEquals(new ToolRun(10, "abc", ""), ToolRun.of(TWELVE, mode, "true", "viper.MaxSteps", "12"));
    }

    @Test
    void stepLimitEndsCompiledLoops() {
        assertEquals(new ToolRun(1, "start", exceeded("step limit exceeded (50000000)")),
                ToolRun.of(ENDLESS, "viper.MaxSteps", "50000000"));
    }

    @Test
    void timeLimitEndsCompiledLoops() {
        assertEquals(new ToolRun(1, "start", exceeded("time limit exceeded (1500 ms)")),
                ToolRun.of(ENDLESS, "viper.MaxTime", "1500ms"));
    }

    @Test
    void outputUpToTheLimitIsWritten() {
        String program = HEADER + """
                func @main() -> i64 {
                entry:
                  br loop
                loop:
                  call @rt_print_str("abc")
                  br loop
                }
                """;
        assertEquals(new ToolRun(1, "abcabcab", exceeded("output limit exceeded (8 bytes)")),
                ToolRun.of(program, "viper.MaxOutput", "8"));
    }

    @Test
    void exactlyTheAllowedOutputIsNoError() {
        assertEquals(new ToolRun(10, "abc", ""), ToolRun.of(TWELVE, "viper.MaxOutput", "3"));
    }

    @Test
    void memoryInUseIsLimited() {
        String program = HEADER + """
                func @main() -> i64 {
                entry:
                  %none = const_null
                  br loop(%none)
                loop(%last: ptr):
                  %block = call @rt_alloc(1000)
                  store ptr, %block, %last
                  br loop(%block)
                }
                """;
        assertEquals(new ToolRun(1, "", exceeded("memory limit exceeded (3145728 bytes)")),
                ToolRun.of(program, "viper.MaxMemory", "3MB"));
    }

    @Test
    void garbageDoesNotCount() {
        String program = HEADER + """
                func @main() -> i64 {
                entry:
                  br loop(200)
                loop(%i: i64):
                  %block = call @rt_alloc(1000000)
                  store i64, %block, %i
                  %n = isub.ovf %i, 1
                  %more = scmp_gt %n, 0
                  cbr %more, loop(%n), done
                done:
                  ret 0
                }
                """;
        assertEquals(new ToolRun(0, "", ""), ToolRun.of(program, "viper.MaxMemory", "4MB"));
    }

    @Test
    void hostSeesExhaustedResources() {
        Context context = Context.newBuilder("viper").out(OutputStream.nullOutputStream())
                .option("viper.MaxSteps", "1000").build();
        Value program = context.eval("viper", ENDLESS);
        PolyglotException e = assertThrows(PolyglotException.class, program::execute);
        assertTrue(e.isResourceExhausted());
        assertEquals("VM: step limit exceeded (1000); aborting.", e.getMessage());
        context.close(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viper.MaxSteps=-1", "viper.MaxMemory=lots", "viper.MaxTime=5", "viper.MaxOutput=1TB"})
    void impossibleLimitsAreRefused(String option) {
        String[] parts = option.split("=");
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> Context.newBuilder("viper").option(parts[0], parts[1]).build().close());
        assertTrue(e.getMessage().contains("'" + parts[1] + "'"), e.getMessage());
    }
}
