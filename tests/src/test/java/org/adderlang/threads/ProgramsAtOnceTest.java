package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
