package org.adderlang.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Trace lines in IL and source form (il.md §10.2). */
class TraceTest {
    private static final String PROGRAM = """
            il 0.2.0
            extern @rt_print_str(str) -> void
            global const str @s = "bye"
            func @next(i64 %x) -> i64 {
            entry(%x: i64):
              .loc 1 6 3
              %y = iadd.ovf %x, 1
              ret %y
            }
            func @twice(i64 %x) -> i64 {
            entry(%x: i64):
              %r = call @next(%x)
              ret %r
            }
            func @main() -> i64 {
            entry:
              %f = fadd 0.1, -0.0
              %p = alloca 8
              store i1, %p, true
              br loop(1)
            loop(%i: i64):
              %n = call @twice(%i)
              %more = scmp_lt %n, 3
              .loc 2 9 1
              cbr %more, loop(%n), done
            done:
              %s = const_str @s
              call @rt_print_str(%s)
              call @rt_print_str("!")
              ret 0
            }
            """;

    @Test
    void everyInstructionHasItsLine() {
        String round = """
                [IL] fn=@main blk=loop ip=#0 op=call %t2 -> %t3
                [IL] fn=@twice blk=entry ip=#0 op=call %tX -> %tR
                [IL] tailcall twice -> next
                [IL] fn=@next blk=entry ip=#0 op=iadd.ovf %tX, 1 -> %tR
                [IL] fn=@next blk=entry ip=#1 op=ret %tR
                [IL] fn=@main blk=loop ip=#1 op=scmp_lt %t3, 3 -> %t4
                [IL] fn=@main blk=loop ip=#2 op=cbr %t4
                """;
        String expected = """
                [IL] fn=@main blk=entry ip=#0 op=fadd 0.10000000000000001, -0.0 -> %t0
                [IL] fn=@main blk=entry ip=#1 op=alloca 8 -> %t1
                [IL] fn=@main blk=entry ip=#2 op=store %t1, true
                [IL] fn=@main blk=entry ip=#3 op=br
                """ + round + round + """
                [IL] fn=@main blk=done ip=#0 op=const_str @s -> %t5
                [IL] fn=@main blk=done ip=#1 op=call %t5
                [IL] fn=@main blk=done ip=#2 op=call "!"
                [IL] fn=@main blk=done ip=#3 op=ret 0
                """;
        ToolRun run = ToolRun.of(PROGRAM, "ilrun.Trace", "il", "viper.SingleStep", "true");
        // Value ids of parameters depend on whether header and entry block share them.
        assertEquals(expected, run.err().replaceAll("(@(?:next|twice) .*op=(?:call|iadd.ovf) )%t\\d", "$1%tX")
                .replaceAll("(@(?:next|twice) .*-> )%t\\d", "$1%tR").replaceAll("(op=ret )%t\\d", "$1%tR"));
        assertEquals("bye!", run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void sourceFormShowsTheLineOfTheLocation() {
        ToolRun run = ToolRun.of("""
                il 0.2.0
                func @main() -> i64 {
                entry:
                  %a = iadd.ovf 1, 2
                  .loc 1 4 8
                  %b = iadd.ovf %a, 2
                  .loc 3 4 8
                  ret 0
                }
                """, "ilrun.Trace", "src", "viper.SingleStep", "true");
        assertEquals("""
                [SRC] <unknown>  (fn=@main blk=entry ip=#0)
                [SRC] p.il:4:8  (fn=@main blk=entry ip=#1)  iadd.ovf 1, 2
                [SRC] <unknown>  (fn=@main blk=entry ip=#2)
                """, run.err());
    }

    @Test
    void handlersAndResumedInstructionsAreTraced() {
        ToolRun run = ToolRun.of("""
                il 0.2.0
                func @quotient(ptr %cell) -> i64 {
                entry(%cell: ptr):
                  %k = and 5, 7
                  %d = load i64, %cell
                  %q = sdiv.chk0 8, %d
                  ret %q
                }
                func @main() -> i64 {
                entry:
                  %cell = alloca 8
                  eh.push h
                  %k = and 5, 7
                  %q = call @quotient(%cell)
                  eh.pop
                  ret %q
                h(%err: Error, %tok: ResumeTok):
                  eh.entry
                  store i64, %cell, 2
                  resume.same %tok
                }
                """, "ilrun.Trace", "il", "viper.SingleStep", "true", "ilrun.Count", "true");
        assertEquals("0 alloca,1 eh.push,2 and,3 call,0 and,1 load,2 sdiv.chk0,0 eh.entry,1 store,2 resume.same,"
                + "3 call,0 and,1 load,2 sdiv.chk0,3 ret,4 eh.pop,5 ret", run.err().strip()
                        .replaceAll("(?m)^.*ip=#(\\d+) op=(\\S+).*$", "$1 $2").replace("\n", ","));
        assertEquals(4, run.exit());
    }
}
