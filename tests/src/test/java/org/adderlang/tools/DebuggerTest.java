package org.adderlang.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;

/** Breakpoints, steps and values in the debugger. */
class DebuggerTest {
    private static final String PROGRAM = """
            il 0.2.0
            global const str @hello = "hi"
            func @twice(i64 %x) -> i64 {
            entry(%x: i64):
              %y = shl %x, 1
              ret %y
            }
            func @main() -> i64 {
            entry:
              %cell = alloca 8
              %block = call @rt_alloc(64)
              %in = gep %block, 16
              %s = const_str @hello
              store i64, %cell, 20
              %v = load i64, %cell
              %n = call @twice(%v)
              %small = scmp_lt %n, 100
              cbr %small, done(%n, 0.5), done(0, 1.5)
            done(%r: i64, %f: f64):
              %half = fadd %f, 1.0
              store f64, %in, %half
              ret %r
            }
            extern @rt_alloc(i64) -> ptr
            """;

    @Test
    void singleStepsShowEveryValue() throws Exception {
        String fixed = "block=64-byte block:ptr, in=64-byte block + 16:ptr, s=\"hi\":str, ";
        String block = ", r=0:i64, f=0.0:f64, half=0.0:f64\n";
        assertEquals("14 main: cell=0:i64, " + fixed + "v=0:i64, n=0:i64, small=false:i1" + block
                + "15 main: cell=20:i64, " + fixed + "v=0:i64, n=0:i64, small=false:i1" + block
                + "16 main: cell=20:i64, " + fixed + "v=20:i64, n=0:i64, small=false:i1" + block
                + "5 twice: x=20:i64, y=0:i64\n"
                + "6 twice: x=20:i64, y=40:i64\n"
                + "16 main: cell=20:i64, " + fixed + "v=20:i64, n=0:i64, small=false:i1" + block
                + "17 main: cell=20:i64, " + fixed + "v=20:i64, n=40:i64, small=false:i1" + block
                + "18 main: cell=20:i64, " + fixed + "v=20:i64, n=40:i64, small=true:i1" + block
                + "20 main: cell=20:i64, " + fixed + "v=20:i64, n=40:i64, small=true:i1"
                + ", r=40:i64, f=0.5:f64, half=0.0:f64\n",
                Stepper.log(PROGRAM, 14, true, "over", "over", "into", "over", "out", "over", "over", "over"));
    }

    @Test
    void optimizedCodeShowsWhatIsKept() throws Exception {
        assertEquals("""
                16 main: cell=20:i64, in=64-byte block + 16:ptr, n=not available, r=not available, f=not available
                21 main: cell=not available, in=64-byte block + 16:ptr, n=not available, r=40:i64, f=0.5:f64
                """, Stepper.log(PROGRAM, 16, false, "over"));
    }

    @Test
    void argumentsThatNeedNoSlotAreShownToTheEnd() throws Exception {
        assertEquals("""
                6 record: w=16:i64, f=0.5:f64, name="hi":str, m=16-byte block:ptr
                7 record: w=16:i64, f=0.5:f64, name="hi":str, m=16-byte block:ptr
                """, Stepper.log("""
                il 0.2.0
                extern @rt_alloc(i64) -> ptr
                func @record(i64 %w, f64 %f, str %name) -> i64 {
                entry:
                  %m = call @rt_alloc(%w)
                  store f64, %m, %f
                  store str, %m, %name
                  ret %w
                }
                global const str @hello = "hi"
                func @main() -> i64 {
                entry:
                  %s = const_str @hello
                  %r = call @record(16, 0.5, %s)
                  %double = iadd.ovf %r, %r
                  ret %double
                }
                """, 6, false, "over"));
    }

    @Test
    void handlersAreStops() throws Exception {
        assertEquals("""
                5 main: q=0:i64, err=<error>, tok=<resume_tok>, k=0:i32
                9 main: q=0:i64, err=<error>, tok=<resume_tok>, k=0:i32
                10 main: q=0:i64, err=<error>, tok=<resume_tok>, k=0:i32
                11 main: q=0:i64, err=<error>, tok=<resume_tok>, k=0:i32
                6 main: q=0:i64, err=<error>, tok=<resume_tok>, k=0:i32
                """, Stepper.log("""
                il 0.2.0
                func @main() -> i64 {
                entry:
                  eh.push h
                  %q = sdiv.chk0 1, 0
                  eh.pop
                  ret 0
                h(%err: Error, %tok: ResumeTok):
                  eh.entry
                  %k = err.get_kind %err
                  resume.next %tok
                }
                """, 5, true, "over", "over", "over", "over"));
    }

    @Test
    void functionsAreInTheTopScope() {
        try (Context context = Context.create("viper")) {
            context.eval("viper", PROGRAM);
            assertEquals(84, context.getBindings("viper").getMember("twice").execute(42).asLong());
            assertEquals(Set.of("main", "twice"), context.getBindings("viper").getMemberKeys());
        }
    }
}
