package org.adderlang.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Breakpoints, scripts and watches (il.md §10.3). */
class BreakTest {
    private static final String PROGRAM = """
            il 0.2.0
            func @half(i64 %x) -> i64 {
            entry(%x: i64):
              %h = ashr %x, 1
              ret %h
            }
            func @main() -> i64 {
            entry:
              %cell = alloca 8
              %place = alloca 8
              br loop(12, 0.5)
            loop(%i: i64, %f: f64):
              store i64, %cell, %i
              store ptr, %place, %cell
              .loc 1 77 5
              %n = call @half(%i)
              %more = scmp_gt %n, 5
              cbr %more, loop(%n, 0.5), done
            done:
              ret %n
            }
            """;

    private static ToolRun run(String... options) {
        String[] all = Arrays.copyOf(options, options.length + 2);
        all[options.length] = "viper.SingleStep";
        all[options.length + 1] = "true";
        return ToolRun.of(PROGRAM, all);
    }

    @Test
    void labelBreakStopsWithoutScript() {
        assertEquals(new ToolRun(10, "", "[BREAK] fn=@main blk=loop reason=label\n"), run("ilrun.Break", "loop"));
    }

    @Test
    void scriptSteps() {
        ToolRun run = run("ilrun.Break", "loop", "ilrun.Commands", " step 4\njump\n\ncontinue\nstep\n");
        assertEquals("""
                [DEBUG] ignored: jump
                [BREAK] fn=@main blk=loop reason=label
                [BREAK] fn=@half blk=entry reason=step
                [BREAK] fn=@main blk=loop reason=label
                [BREAK] fn=@main blk=loop reason=step
                """, run.err());
        assertEquals(10, run.exit());
    }

    @Test
    void scriptThatContinuesLetsTheProgramEnd() {
        ToolRun run = run("ilrun.Break", "loop", "ilrun.Commands", "continue\ncontinue\n");
        assertEquals(3, run.exit());
        assertEquals("[BREAK] fn=@main blk=loop reason=label\n".repeat(2), run.err());
    }

    @Test
    void sourceBreakStopsBeforeTheInstruction() {
        assertEquals(new ToolRun(10, "", "[BREAK] src=p.il:77:5 fn=@main blk=loop ip=#2\n"),
                run("ilrun.BreakSource", "some/where/p.il:77"));
        assertEquals(new ToolRun(3, "", ""), run("ilrun.BreakSource", "other.il:77"));
    }

    @Test
    void stepExecutesOneInstructionOfMain() {
        assertEquals(new ToolRun(10, "", """
                [BREAK] fn=@main blk=entry reason=label
                [BREAK] fn=@main blk=entry reason=step
                """), run("ilrun.Step", "true"));
    }

    @Test
    void watchesReportChanges() {
        assertEquals("""
                [WATCH] i=i64:12  (fn=@main blk=loop ip=#0)
                [WATCH] f=f64:0.5  (fn=@main blk=loop ip=#0)
                [WATCH] cell=i64:12  (fn=@main blk=loop ip=#0)
                [WATCH] place=[unsupported]  (fn=@main blk=loop ip=#1)
                [WATCH] i=i64:6  (fn=@main blk=loop ip=#0)
                [WATCH] cell=i64:6  (fn=@main blk=loop ip=#0)
                [WATCH] place=[unsupported]  (fn=@main blk=loop ip=#1)
                """, run("ilrun.Watch", "cell\ni\nf\nplace").err());
    }
}
