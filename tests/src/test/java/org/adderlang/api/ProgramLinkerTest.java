package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adderlang.launcher.ProgramRunner;
import org.adderlang.variants.Engines;
import org.adderlang.variants.Variant;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Programs of several files are one program (il.md §13). */
class ProgramLinkerTest {
    /** Calls back what it imports, and keeps a helper of the same name as main.il's to itself. */
    private static final Source LIBRARY = source("lib.il", """
            il 0.3.0
            extern @rt_print_str(str) -> void
            extern @rt_print_i64(i64) -> void
            global export i64 @count = 40
            global ptr @helper_pointer = @helper
            func import @odd(i64 %n) -> i64
            func export @even(i64 %n) -> i64 {
            entry(%n:i64):
              %zero = icmp_eq %n, 0
              cbr %zero, yes, more(%n)
            yes:
              ret 1
            more(%k:i64):
              %m = isub.ovf %k, 1
              %r = call @odd(%m)
              ret %r
            }
            func @helper(i64 %x) -> i64 {
            entry(%x:i64):
              .loc 1 22 3
              %q = sdiv.chk0 100, %x
              ret %q
            }
            func export @apply(ptr %f, i64 %x) -> i64 {
            entry(%f:ptr, %x:i64):
              %r = call.indirect i64(i64) %f(%x)
              ret %r
            }
            func export @ratio(i64 %x) -> i64 {
            entry(%x:i64):
              %c = gaddr @helper_pointer
              %f = load ptr, %c
              %r = call @apply(%f, %x)
              %s = iadd.ovf %r, 0
              ret %s
            }
            func export @positive(i64 %x) -> i1 {
            entry(%x:i64):
              %r = scmp_gt %x, 0
              ret %r
            }
            func export @bump() -> void {
            entry:
              %p = gaddr @count
              %v = load i64, %p
              %w = iadd.ovf %v, 1
              store i64, %p, %w
              ret
            }
            func @setup() -> void [module_init] {
            entry:
              call @rt_print_str("lib ")
              ret
            }
            """);
    private static final Source MAIN = source("main.il", """
            il 0.3.0
            extern @rt_print_str(str) -> void
            extern @rt_print_i64(i64) -> void
            extern @Viper.Threads.Thread.Start(ptr, ptr) -> ptr
            extern @Viper.Threads.Thread.Join(ptr) -> void
            global import i64 @count
            func import @even(i64 %n) -> i64
            func import @apply(ptr %f, i64 %x) -> i64
            func import @ratio(i64 %x) -> i64
            func import @positive(i64 %x) -> i64
            func import @bump() -> void
            func @setup() -> void [module_init] {
            entry:
              call @rt_print_str("main ")
              ret
            }
            func export @odd(i64 %n) -> i64 {
            entry(%n:i64):
              %zero = icmp_eq %n, 0
              cbr %zero, no, more(%n)
            no:
              ret 0
            more(%k:i64):
              %m = isub.ovf %k, 1
              %r = call @even(%m)
              ret %r
            }
            func @helper(i64 %x) -> i64 {
            entry(%x:i64):
              %r = imul.ovf %x, 2
              ret %r
            }
            func @show(i64 %x) -> void {
            entry(%x:i64):
              call @rt_print_i64(%x)
              call @rt_print_str(" ")
              ret
            }
            func @fails() -> i64 {
            entry:
              %r = call @ratio(0)
              %s = iadd.ovf %r, 1
              ret %s
            }
            func @threads() -> i64 {
            entry:
              %t = call @Viper.Threads.Thread.Start(@bump, null)
              call @Viper.Threads.Thread.Join(%t)
              %c = gaddr @count
              %v = load i64, %c
              ret %v
            }
            func @main() -> i64 {
            entry:
              eh.push ^caught
              %e = call @even(100001)
              call @show(%e)
              %a = call @apply(@helper, 4)
              call @show(%a)
              %b = call @apply(@ratio, 4)
              call @show(%b)
              %p = call @positive(7)
              call @show(%p)
              call @bump()
              %c = gaddr @count
              %v = load i64, %c
              call @show(%v)
              %z = call @ratio(0)
              call @show(%z)
              eh.pop
              ret %v
            handler ^caught(%err:Error, %tok:ResumeTok):
              eh.entry
              call @rt_print_str("caught ")
              resume.next %tok
            }
            """);
    private static final String OUTPUT = "lib main 0 8 25 1 41 caught 0 ";

    private static Source source(String name, String text) {
        return Source.newBuilder("viper", text, name).buildLiteral();
    }

    private static Value linked(Context context) {
        return ProgramLinker.link(context.eval(MAIN), context.eval(LIBRARY));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void filesAreOneProgram(Variant variant) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try (var engines = new Engines()) {
            assertEquals(41, ProgramRunner.run(variant.context(engines.of(variant), out), MAIN, List.of(LIBRARY), err));
        }
        assertEquals(OUTPUT, out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyLinkedProgramHasItsOwnState() {
        var out = new ByteArrayOutputStream();
        try (Engine engine = Engine.create("viper")) {
            for (int i = 0; i < 2; i++) {
                try (Context context = Context.newBuilder("viper").engine(engine).out(out).build()) {
                    assertEquals(41, linked(context).execute().asLong());
                    Value program = linked(context);
                    program.invokeMember("bump");
                    assertEquals(42, program.execute().asLong());
                }
            }
        }
        assertEquals(OUTPUT + OUTPUT.replace("41", "42") + OUTPUT + OUTPUT.replace("41", "42"), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void trapsAndStackTracesNameTheirFile() {
        try (Context context = Program.context()) {
            Value program = linked(context);
            var e = assertThrows(PolyglotException.class, () -> program.invokeMember("lib$helper", 0));
            assertEquals("Trap @lib$helper:entry#0 line 22: DivideByZero (code=0): divide by zero in sdiv.chk0",
                    e.getGuestObject().getMember("report").asString());
            assertEquals("lib.il", e.getSourceLocation().getSource().getName());
            assertEquals(8, program.invokeMember("helper", 4).asLong());

            var deep = assertThrows(PolyglotException.class, () -> program.invokeMember("fails"));
            assertEquals(List.of("lib.il:lib$helper", "lib.il:apply", "lib.il:ratio", "main.il:fails"), frames(deep));
        }
    }

    private static List<String> frames(PolyglotException e) {
        List<String> frames = new ArrayList<>();
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            if (frame.isGuestFrame()) {
                frames.add(frame.getSourceLocation().getSource().getName() + ":" + frame.getRootName());
            }
        }
        return frames;
    }

    @Test
    void programWithImportsSaysWhatIsMissing() {
        try (Context context = Program.context()) {
            Value program = context.eval(source("one.il", """
                    il 0.3.0
                    func import @far(i64 %x) -> i64
                    func @main() -> i64 {
                    entry:
                      %r = call @far(1)
                      ret %r
                    }
                    """));
            ExternRegistry.ofContext(context).registerLongs("far", x -> x);
            String message = "one.il:2:1: error: function @far is imported, but no linked file exports it; link the one that does "
                    + "(adder --link=FILE, in Java ProgramLinker.link)";
            for (Runnable use : List.<Runnable>of(program::execute, () -> program.invokeMember("main"),
                    () -> program.getMember("main").execute(), () -> ProgramLinker.link(program))) {
                var e = assertThrows(PolyglotException.class, use::run);
                assertTrue(e.isSyntaxError());
                assertEquals(message, e.getMessage());
                assertEquals(2, e.getSourceLocation().getStartLine());
            }
        }
    }

    @Test
    void errorsNameTheFileTheyAreIn() {
        try (Context context = Program.context()) {
            Value library = context.eval(source("lib.il", "il 0.3.0\n\nfunc import @main() -> f64\n"));
            Value program = context.eval(source("main.il", "il 0.3.0\nfunc @main() -> i64 {\nentry:\n  ret 0\n}\n"));
            var e = assertThrows(PolyglotException.class, () -> ProgramLinker.link(program, library));
            assertEquals("lib.il:3:1: error: function @main is imported as f64(), but main.il:2 defines it as i64()", e.getMessage());
            assertEquals("lib.il", e.getSourceLocation().getSource().getName());
            assertEquals(3, e.getSourceLocation().getStartLine());
        }
    }

    @Test
    void linkedProgramsCanBeLinkedAgain() {
        try (Context context = Program.context()) {
            Value base = context.eval(source("base.il", "il 0.3.0\nglobal export i64 @n = 5\n"));
            Value left = context.eval(source("left.il", reader("left")));
            Value right = context.eval(source("right.il", reader("right")));
            Value both = ProgramLinker.link(ProgramLinker.link(left, base), ProgramLinker.link(right, base));
            both.invokeMember("left");
            assertEquals(6, both.invokeMember("right").asLong());
            assertEquals(5, ProgramLinker.link(right, base).invokeMember("right").asLong());
        }
    }

    /** Returns the shared global and adds one to it. */
    private static String reader(String name) {
        return "il 0.3.0\nglobal import i64 @n\nfunc @" + name + "() -> i64 {\nentry:\n  %p = gaddr @n\n  %v = load i64, %p\n"
                + "  %w = iadd.ovf %v, 1\n  store i64, %p, %w\n  ret %v\n}\n";
    }

    @Test
    void onlyProgramsCanBeLinked() {
        try (Context context = Program.context()) {
            Value program = context.eval(MAIN);
            assertThrows(IllegalArgumentException.class, () -> ProgramLinker.link(program, context.asValue(5)));
            assertThrows(IllegalArgumentException.class, () -> ProgramLinker.link(context.asValue("x"), program));
            assertFalse(List.copyOf(program.getMemberKeys()).contains(ProgramLinker.MEMBER));
        }
    }

    @Test
    void importedFunctionsRunOnThreads() {
        try (Context context = Program.context()) {
            assertEquals(41, linked(context).invokeMember("threads").asLong());
        }
    }

    @Test
    void externsAndHooksSeeLinkedFunctions() {
        try (Context context = Program.context()) {
            Value library = context.eval(source("lib.il", Program.TIMES2.replace("func @call", "func export @call")));
            Value program = ProgramLinker.link(context.eval(source("main.il", """
                    il 0.3.0
                    func import @call(i64 %x) -> i64
                    func @twice(i64 %x) -> i64 {
                    entry(%x:i64):
                      %y = call @call(%x)
                      %z = iadd.ovf %y, 1
                      ret %z
                    }
                    """)), library);
            ExternRegistry.ofContext(context).registerLongs("times2", x -> 0);
            ExternRegistry.ofProgram(program).registerLongs("times2", x -> x * 2);
            List<String> seen = new ArrayList<>();
            Hooks.of(context.getEngine()).register(Set.of(HookKind.BEFORE_CALL), e -> true,
                    e -> seen.add(e.name() + " " + e.location()), 0);
            assertEquals(43, program.invokeMember("twice", 21).asLong());
            assertEquals(List.of("twice null", "call @twice:entry#0", "times2 @call:entry#0"), seen);
        }
    }

    @Test
    void limitsHoldInLinkedFunctions() {
        Source library = source("lib.il", "il 0.3.0\nextern @rt_print_str(str) -> void\nfunc export @spin() -> void {\nentry:\n"
                + "  call @rt_print_str(\"spinning\")\n  br again\nagain:\n  br again\n}\n");
        Source main = source("main.il", "il 0.3.0\nfunc import @spin() -> void\nfunc @main() -> i64 {\nentry:\n  call @spin()\n"
                + "  ret 0\n}\n");
        for (String[] limit : new String[][]{{"viper.MaxSteps", "100000", "step limit exceeded (100000)"},
                {"viper.MaxTime", "200ms", "time limit exceeded (200 ms)"}}) {
            var out = new ByteArrayOutputStream();
            var err = new ByteArrayOutputStream();
            Context context = Context.newBuilder("viper").option(limit[0], limit[1]).out(out).build();
            assertEquals(1, ProgramRunner.run(context, main, List.of(library), err));
            assertEquals("VM: " + limit[2] + "; aborting.\n", err.toString(StandardCharsets.UTF_8));
            assertEquals("spinning", out.toString(StandardCharsets.UTF_8));
        }
    }
}
