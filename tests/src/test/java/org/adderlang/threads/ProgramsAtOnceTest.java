package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.adderlang.api.ExternRegistry;
import org.adderlang.variants.Run;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs in parallel, in one engine, and beside JavaScript. */
@Timeout(60)
class ProgramsAtOnceTest {
    /** Two threads count in a global and in the program's random numbers; nothing of it may leak to other programs. */
    private static final String COUNTS = """
            global i64 @total = 0
            func @worker(ptr %p0) -> void {
            entry(%p:ptr):
              br again(%p, 3000)
            again(%q:ptr, %i:i64):
              call @Viper.Threads.Monitor.Enter(%q)
              %v = load i64, %q
              %w = iadd.ovf %v, 1
              store i64, %q, %w
              call @Viper.Threads.Monitor.Exit(%q)
              %j = isub.ovf %i, 1
              %c = scmp_gt %j, 0
              cbr %c, again(%q, %j), done
            done:
              ret
            }
            func @main() -> i64 {
            entry:
              %g = gaddr @total
              %a = call @Viper.Threads.Thread.Start(@worker, %g)
              %b = call @Viper.Threads.Thread.Start(@worker, %g)
              call @Viper.Threads.Thread.Join(%a)
              call @Viper.Threads.Thread.Join(%b)
              %id = call @Viper.Threads.Thread.get_Id(%b)
              call @Viper.Terminal.SayInt(%id)
              %v = load i64, %g
              call @Viper.Terminal.SayInt(%v)
              ret 0
            }
            """;
    private static final String BUSY = """
            func @wait(ptr %g0) -> void {
            entry(%g:ptr):
              call @Viper.Threads.Thread.Sleep(1000000)
              ret
            }
            func @ten() -> i64 {
            entry:
              ret 10
            }
            """;

    @Test
    void tenProgramsInOneEngine() throws Exception {
        try (Engine engine = ThreadProgram.engine(false); ExecutorService hosts = Executors.newFixedThreadPool(10)) {
            List<CompletableFuture<Run>> runs = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                runs.add(CompletableFuture.supplyAsync(() -> ThreadProgram.run(engine, COUNTS), hosts));
            }
            for (CompletableFuture<Run> run : runs) {
                assertEquals(new Run("2\n6000\n", "", 0), run.get());
            }
        }
    }

    /** A program of its own kind for each number: text, globals, random numbers and threads all depend on it. */
    private static String program(int number) {
        return """
                global i64 @start = %1$d
                global str @name = "program %1$d"
                func @collatz(ptr %%p0) -> void {
                entry(%%p:ptr):
                  %%n = load i64, %%p
                  br again(%%p, %%n, 0)
                again(%%q:ptr, %%m:i64, %%steps:i64):
                  %%one = scmp_le %%m, 1
                  cbr %%one, done(%%q, %%steps), step(%%q, %%m, %%steps)
                step(%%q2:ptr, %%m2:i64, %%s2:i64):
                  %%odd = and %%m2, 1
                  %%s3 = iadd.ovf %%s2, 1
                  %%isOdd = icmp_ne %%odd, 0
                  cbr %%isOdd, up(%%q2, %%m2, %%s3), down(%%q2, %%m2, %%s3)
                up(%%q4:ptr, %%m4:i64, %%s4:i64):
                  %%t = imul.ovf %%m4, 3
                  %%u = iadd.ovf %%t, 1
                  br again(%%q4, %%u, %%s4)
                down(%%q5:ptr, %%m5:i64, %%s5:i64):
                  %%h = sdiv.chk0 %%m5, 2
                  br again(%%q5, %%h, %%s5)
                done(%%q6:ptr, %%s6:i64):
                  store i64, %%q6, %%s6
                  ret
                }
                func @main() -> i64 {
                entry:
                  %%name = const_str @name
                  call @Viper.Terminal.Say(%%name)
                  %%g = gaddr @start
                  %%v = load i64, %%g
                  call @Viper.Math.Random.Seed(%%v)
                  br again(300, %%v)
                again(%%i:i64, %%n:i64):
                  %%c = call @rt_alloc(8)
                  %%r = call @Viper.Math.Random.NextInt(100000)
                  %%m = iadd.ovf %%r, 1
                  store i64, %%c, %%m
                  %%t = call @Viper.Threads.Thread.Start(@collatz, %%c)
                  call @Viper.Threads.Thread.Join(%%t)
                  %%s = load i64, %%c
                  %%x = xor %%n, %%s
                  %%y = imul.ovf %%x, 3
                  %%z = and %%y, 1048575
                  %%j = isub.ovf %%i, 1
                  %%more = scmp_gt %%j, 0
                  cbr %%more, again(%%j, %%z), done(%%z)
                done(%%w:i64):
                  call @Viper.Terminal.SayInt(%%w)
                  %%last = sdiv.chk0 %%w, DIVISOR
                  ret %%last
                }
                """.formatted(number).replace("DIVISOR", number == 7 ? "0" : "100");
    }

    /** Ten different programs at once behave as each does alone; the eighth one ends in a trap. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void programsAtOnceBehaveAsAlone(boolean compiled) throws Exception {
        List<Run> alone = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            try (Engine engine = ThreadProgram.engine(compiled)) {
                alone.add(ThreadProgram.run(engine, program(i)));
            }
        }
        assertEquals(10, alone.stream().map(Run::output).distinct().count());
        assertEquals(1, alone.stream().filter(run -> !run.errors().isEmpty()).count());
        try (Engine engine = ThreadProgram.engine(compiled); ExecutorService hosts = Executors.newFixedThreadPool(10)) {
            for (int round = 0; round < 2; round++) {
                List<CompletableFuture<Run>> together = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    String program = program(i);
                    together.add(CompletableFuture.supplyAsync(() -> ThreadProgram.run(engine, program), hosts));
                }
                for (int i = 0; i < 10; i++) {
                    assertEquals(alone.get(i), together.get(i).get());
                }
            }
        }
    }

    /** A function needs its own program's globals, so another program can hold it and give it back, but not run it. */
    @Test
    void functionsOfOtherProgramsAreRefused() {
        String text = """
                extern @same(ptr) -> ptr
                extern @other() -> ptr
                global i64 @cell = %d
                func @get() -> ptr {
                entry:
                  ret @set
                }
                func @set() -> void {
                entry:
                  %%g = gaddr @cell
                  store i64, %%g, 5
                  ret
                }
                func @start(ptr %%f0) -> void {
                entry(%%f:ptr):
                  %%t = call @Viper.Threads.Thread.Start(%%f, null)
                  call @Viper.Threads.Thread.Join(%%t)
                  ret
                }
                func @startSafe(ptr %%f0) -> void {
                entry(%%f:ptr):
                  %%t = call @Viper.Threads.Thread.StartSafe(%%f, null)
                  ret
                }
                func @run(ptr %%f0) -> void {
                entry(%%f:ptr):
                  %%r = call @Viper.Threads.Async.Run(%%f, null)
                  ret
                }
                func @call(ptr %%f0) -> void {
                entry(%%f:ptr):
                  call.indirect %%f()
                  ret
                }
                func @back(ptr %%f0) -> ptr {
                entry(%%f:ptr):
                  ret %%f
                }
                func @fetch() -> ptr {
                entry:
                  %%f = call @other()
                  ret %%f
                }
                func @startOther() -> void {
                entry:
                  %%f = call @other()
                  call @start(%%f)
                  ret
                }
                func @callOther() -> void {
                entry:
                  %%f = call @other()
                  call.indirect %%f()
                  ret
                }
                func @runOther() -> void {
                entry:
                  %%f = call @other()
                  %%r = call @Viper.Threads.Async.Run(%%f, null)
                  ret
                }
                func @value() -> i64 {
                entry:
                  %%g = gaddr @cell
                  %%v = load i64, %%g
                  ret %%v
                }
                """;
        try (Engine engine = ThreadProgram.engine(false); Context context = ThreadProgram.context(engine).build()) {
            Value mine = context.eval(ThreadProgram.module(text.formatted(1)));
            Value theirs = context.eval(ThreadProgram.module(text.formatted(2)));
            Value function = theirs.invokeMember("get");
            for (String member : List.of("start", "startSafe")) {
                assertTrap(mine, "DomainError (code=0): Thread." + (member.equals("start") ? "Start" : "StartSafe")
                        + ": invalid entry", member, function);
            }
            assertTrap(mine, "InvalidOperation (code=0): Async.Run: the callback must be a function, got ", "run", function);
            assertTrap(mine, "InvalidOperation (code=0): indirect callee is not a function but ", "call", function);
            mine.invokeMember("back", function).execute();
            assertEquals(5, theirs.invokeMember("value").asInt());
            assertEquals(1, mine.invokeMember("value").asInt());
            mine.invokeMember("start", mine.getMember("set"));
            assertEquals(5, mine.invokeMember("value").asInt());

            // A Java function can hand out the bare function of another program.
            var leaked = new Object[1];
            ExternRegistry.ofContext(context).register("same", "ptr(ptr)", call -> leaked[0] = call.pointerArg(0));
            ExternRegistry.ofContext(context).register("other", "ptr()", call -> leaked[0]);
            theirs.invokeMember("same", function);
            assertTrap(mine, "DomainError (code=0): Thread.Start: invalid entry", "startOther");
            assertTrap(mine, "InvalidOperation (code=0): indirect callee is function @set of another program", "callOther");
            assertTrap(mine, "InvalidOperation (code=0): Async.Run: the callback must be a function of this program, got"
                    + " function @set of another one", "runOther");
        }
    }

    private static void assertTrap(Value program, String start, String member, Object... arguments) {
        PolyglotException trap = assertThrows(PolyglotException.class, () -> program.invokeMember(member, arguments));
        assertTrue(trap.getMessage().startsWith(start), trap.getMessage());
    }

    /** A value of JavaScript can pass through a thread, but not be used there. */
    @Test
    void valuesOfJavaScriptOnOtherThreads() {
        try (Engine engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build();
                Context context = Context.newBuilder("viper", "js").engine(engine).allowAllAccess(true).build()) {
            context.getBindings("viper").putMember("js.get", context.eval("js", "(o => o.x)"));
            ExternRegistry registry = ExternRegistry.ofContext(context);
            registry.register("host.get", "i64(ptr)", call -> call.objectArg(0, Value.class).getMember("x").asLong());
            Value program = context.eval(ThreadProgram.module("""
                    extern @js.get(ptr) -> i64
                    extern @host.get(ptr) -> i64
                    func @viaJs(ptr %p0) -> void {
                    entry(%p:ptr):
                      %v = call @js.get(%p)
                      ret
                    }
                    func @viaHost(ptr %p0) -> void {
                    entry(%p:ptr):
                      %v = call @host.get(%p)
                      ret
                    }
                    func @keep(ptr %c0) -> void {
                    entry(%c:ptr):
                      %o = load ptr, %c
                      %d = gep %c, 8
                      store ptr, %d, %o
                      ret
                    }
                    func @pass(ptr %o0) -> ptr {
                    entry(%o:ptr):
                      %c = call @rt_alloc(16)
                      store ptr, %c, %o
                      %t = call @Viper.Threads.Thread.Start(@keep, %c)
                      call @Viper.Threads.Thread.Join(%t)
                      %d = gep %c, 8
                      %r = load ptr, %d
                      ret %r
                    }
                    func @try(ptr %f0, ptr %o0) -> str {
                    entry(%f:ptr, %o:ptr):
                      %t = call @Viper.Threads.Thread.StartSafe(%f, %o)
                      call @Viper.Threads.Thread.SafeJoin(%t)
                      %e = call @Viper.Threads.Thread.get_Error(%t)
                      ret %e
                    }
                    """));
            Value object = context.eval("js", "({x: 3})");
            assertEquals(3, program.invokeMember("js.get", object).asInt());
            assertEquals(3, program.invokeMember("host.get", object).asInt());
            assertEquals(3, program.invokeMember("pass", object).getMember("x").asInt());
            String refused = ": values of other languages can be used only on the program's main thread, not on a thread that"
                    + " it has started";
            assertEquals("js.get" + refused, program.invokeMember("try", program.getMember("viaJs"), object).asString());
            assertEquals("host.get" + refused, program.invokeMember("try", program.getMember("viaHost"), object).asString());
        }
    }

    /** JavaScript loads the program and runs it, threads included, while functions of JavaScript are on the stack. */
    @Test
    void threadsWorkWhenJavaScriptRunsTheProgram() {
        try (Engine engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build();
                Context context = Context.newBuilder("viper", "js").engine(engine).allowAllAccess(true)
                        .out(new ByteArrayOutputStream()).build()) {
            context.getBindings("js").putMember("text", ThreadProgram.module(COUNTS).getCharacters().toString());
            Value result = context.eval("js", "let p = Polyglot.eval('viper', text);"
                    + "[1, 2, 3].map(n => { p(); return n; }).reduce((a, b) => a + b)");
            assertEquals(6, result.asInt());
        }
    }

    @Test
    void aProgramDoesNotRunOnTwoHostThreads() throws Exception {
        try (Engine engine = ThreadProgram.engine(false)) {
            Context context = ThreadProgram.context(engine).build();
            Value program = context.eval(ThreadProgram.module(BUSY));
            Thread first = new Thread(() -> assertThrows(PolyglotException.class, () -> program.invokeMember("wait",
                    (Object) null)), "first host");
            first.start();
            GuestThreads.awaitTrue(() -> first.getState() == Thread.State.TIMED_WAITING);
            PolyglotException refused = assertThrows(PolyglotException.class, () -> program.invokeMember("ten"));
            assertEquals("the program is already running on thread 'first host'; one program cannot run on two threads of"
                    + " the host at once", refused.getMessage());
            Value other = context.eval(ThreadProgram.module(BUSY));
            assertEquals(10, other.invokeMember("ten").asInt(), "another program may");
            long start = System.nanoTime();
            context.close(true);
            first.join();
            assertTrue(System.nanoTime() - start < 5_000_000_000L);
        }
    }

    @Test
    void threadsOutliveACallThatIsNotMain() throws Exception {
        try (Engine engine = ThreadProgram.engine(false); Context context = ThreadProgram.context(engine).build()) {
            Value program = context.eval(ThreadProgram.module("""
                    global i64 @cell = 0
                    func @set() -> void {
                    entry:
                      %g = gaddr @cell
                      store i64, %g, 5
                      ret
                    }
                    func @fails() -> void {
                    entry:
                      %x = sdiv.chk0 1, 0
                      ret
                    }
                    func @begin() -> ptr {
                    entry:
                      %t = call @Viper.Threads.Thread.Start(@set, null)
                      ret %t
                    }
                    func @beginFailing() -> ptr {
                    entry:
                      %t = call @Viper.Threads.Thread.Start(@fails, null)
                      ret %t
                    }
                    func @end(ptr %t0) -> i64 {
                    entry(%t:ptr):
                      call @Viper.Threads.Thread.Join(%t)
                      %g = gaddr @cell
                      %v = load i64, %g
                      ret %v
                    }
                    """));
            assertEquals(5, program.invokeMember("end", program.invokeMember("begin")).asInt());
            // A trap in a thread reaches whichever call of the host comes next, and the program can go on after it.
            PolyglotException trap = assertThrows(PolyglotException.class, () -> {
                Value thread = program.invokeMember("beginFailing");
                program.invokeMember("end", thread);
                program.invokeMember("end", thread);
            });
            assertEquals("divide by zero in sdiv.chk0", trap.getGuestObject().getMember("message").asString());
            assertEquals(5, program.invokeMember("end", program.invokeMember("begin")).asInt());
        }
    }

    @Test
    void threadsWorkInAContextThatHasRunJavaScript() {
        try (Engine engine = Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build();
                Context context = Context.newBuilder("viper", "js").engine(engine).allowAllAccess(true).build()) {
            Value twice = context.eval("js", "(x => 2 * x)");
            context.getBindings("viper").putMember("js.twice", twice);
            ExternRegistry.ofContext(context).registerLongs("host.twice", x -> 2 * x);
            Value program = context.eval(ThreadProgram.module("""
                    extern @js.twice(i64) -> i64
                    extern @host.twice(i64) -> i64
                    func @viaJs(ptr %p0) -> void {
                    entry(%p:ptr):
                      %v = call @js.twice(21)
                      store i64, %p, %v
                      ret
                    }
                    func @viaHost(ptr %p0) -> void {
                    entry(%p:ptr):
                      %v = call @host.twice(21)
                      store i64, %p, %v
                      ret
                    }
                    func @here() -> i64 {
                    entry:
                      %c = alloca 8
                      call @viaJs(%c)
                      %v = load i64, %c
                      ret %v
                    }
                    func @host() -> i64 {
                    entry:
                      %c = alloca 8
                      %t = call @Viper.Threads.Thread.Start(@viaHost, %c)
                      call @Viper.Threads.Thread.Join(%t)
                      %v = load i64, %c
                      ret %v
                    }
                    func @there() -> str {
                    entry:
                      %c = alloca 8
                      %t = call @Viper.Threads.Thread.StartSafe(@viaJs, %c)
                      call @Viper.Threads.Thread.SafeJoin(%t)
                      %e = call @Viper.Threads.Thread.get_Error(%t)
                      ret %e
                    }
                    """));
            assertEquals(42, program.invokeMember("here").asInt());
            assertEquals(42, program.invokeMember("host").asInt());
            assertEquals("js.twice: values of other languages can be used only on the program's main thread, not on a thread"
                    + " that it has started", program.invokeMember("there").asString());
            assertEquals(6, context.eval("js", "3 * 2").asInt());
        }
    }

    @Test
    void asyncTasksAndPools() {
        try (Engine engine = ThreadProgram.engine(false)) {
            Run run = ThreadProgram.run(engine, """
                    func @double(ptr %p0) -> ptr {
                    entry(%p:ptr):
                      %v = call @Viper.Core.Box.ToI64(%p)
                      %w = iadd.ovf %v, %v
                      %b = call @Viper.Core.Box.I64(%w)
                      ret %b
                    }
                    func @add(ptr %p0, ptr %q0) -> ptr {
                    entry(%p:ptr, %q:ptr):
                      %v = call @Viper.Core.Box.ToI64(%p)
                      %u = call @Viper.Core.Box.ToI64(%q)
                      %w = iadd.ovf %v, %u
                      %b = call @Viper.Core.Box.I64(%w)
                      ret %b
                    }
                    func @count(ptr %p0) -> void {
                    entry(%p:ptr):
                      %v = call @Viper.Threads.SafeI64.Add(%p, 1)
                      ret
                    }
                    func @bad(ptr %p0) -> ptr {
                    entry(%p:ptr):
                      %x = sdiv.chk0 1, 0
                      ret null
                    }
                    func @main() -> i64 {
                    entry:
                      %one = call @Viper.Core.Box.I64(20)
                      %two = call @Viper.Core.Box.I64(2)
                      %f = call @Viper.Threads.Async.Run(@double, %one)
                      %g = call @Viper.Threads.Async.Map(%f, @add, %two)
                      %r = call @Viper.Threads.Future.Get(%g)
                      %n = call @Viper.Core.Box.ToI64(%r)
                      call @Viper.Terminal.SayInt(%n)
                      %h = call @Viper.Threads.Async.Run(@bad, null)
                      call @Viper.Threads.Future.Wait(%h)
                      %e = call @Viper.Threads.Future.get_Error(%h)
                      call @Viper.Terminal.Say(%e)
                      %d = call @Viper.Threads.Async.Delay(1)
                      %seq = call @Viper.Collections.Seq.New()
                      call @Viper.Collections.Seq.Push(%seq, %f)
                      call @Viper.Collections.Seq.Push(%seq, %d)
                      %all = call @Viper.Threads.Async.All(%seq)
                      %list = call @Viper.Threads.Future.Get(%all)
                      %len = call @Viper.Collections.Seq.get_Len(%list)
                      call @Viper.Terminal.SayInt(%len)
                      %any = call @Viper.Threads.Async.Any(%seq)
                      %first = call @Viper.Threads.Future.Get(%any)
                      %fn = call @Viper.Core.Box.ToI64(%first)
                      call @Viper.Terminal.SayInt(%fn)
                      %token = call @Viper.Threads.CancelToken.New()
                      call @Viper.Threads.CancelToken.Cancel(%token)
                      %c = call @Viper.Threads.Async.RunCancellable(@add, %one, %token)
                      call @Viper.Threads.Future.Wait(%c)
                      %ce = call @Viper.Threads.Future.get_IsError(%c)
                      call @Viper.Terminal.SayBool(%ce)
                      %pool = call @Viper.Threads.Pool.New(3)
                      %cell = call @Viper.Threads.SafeI64.New(0)
                      br submit(%pool, %cell, 50)
                    submit(%p:ptr, %s:ptr, %i:i64):
                      %ok = call @Viper.Threads.Pool.Submit(%p, @count, %s)
                      %j = isub.ovf %i, 1
                      %more = scmp_gt %j, 0
                      cbr %more, submit(%p, %s, %j), finish(%p, %s)
                    finish(%p2:ptr, %s2:ptr):
                      call @Viper.Threads.Pool.Wait(%p2)
                      %sum = call @Viper.Threads.SafeI64.Get(%s2)
                      call @Viper.Terminal.SayInt(%sum)
                      call @Viper.Threads.Pool.Shutdown(%p2)
                      %late = call @Viper.Threads.Pool.Submit(%p2, @count, %s2)
                      call @Viper.Terminal.SayBool(%late)
                      ret 0
                    }
                    """);
            assertEquals(new Run("42\ndivide by zero in sdiv.chk0\n2\n40\ntrue\n50\nfalse\n", "", 0), run);
        }
    }
}
