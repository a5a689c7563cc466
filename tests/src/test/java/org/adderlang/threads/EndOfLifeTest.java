package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a thread may be doing keeps a context open. */
@Timeout(60)
class EndOfLifeTest {
    /** Generous: the machine may be busy. Ends take a few milliseconds. */
    private static final long LIMIT_NANOS = 5_000_000_000L;

    /** What threads do for ever, in IL. The one called may use %p, some memory whose monitor the host's thread has. */
    static Stream<List<String>> waits() {
        return Stream.of(
                List.of("a loop", "br again\nagain:\n  br again"),
                List.of("a loop with calls", """
                          br again(0)
                        again(%i:i64):
                          %b = call @Viper.Core.Box.I64(%i)
                          %j = call @Viper.Core.Box.ToI64(%b)
                          br again(%j)"""),
                List.of("Thread.Sleep", "call @Viper.Threads.Thread.Sleep(2000000000)\n  ret"),
                List.of("Thread.Join", """
                          %t = call @Viper.Threads.Thread.Start(@sleeps, null)
                          call @Viper.Threads.Thread.Join(%t)
                          ret"""),
                List.of("Thread.JoinFor", """
                          %t = call @Viper.Threads.Thread.Start(@sleeps, null)
                          %r = call @Viper.Threads.Thread.JoinFor(%t, -1)
                          ret"""),
                List.of("Thread.SafeJoin", """
                          %t = call @Viper.Threads.Thread.StartSafe(@sleeps, null)
                          call @Viper.Threads.Thread.SafeJoin(%t)
                          ret"""),
                List.of("Monitor.Enter", """
                          %t = call @Viper.Threads.Thread.Start(@locks, %p)
                          call @Viper.Threads.Thread.Sleep(50)
                          call @Viper.Threads.Monitor.Enter(%p)
                          ret"""),
                List.of("Monitor.Wait", """
                          %o = call @rt_alloc(8)
                          call @Viper.Threads.Monitor.Enter(%o)
                          call @Viper.Threads.Monitor.Wait(%o)
                          ret"""),
                List.of("Monitor.WaitFor", """
                          %o = call @rt_alloc(8)
                          call @Viper.Threads.Monitor.Enter(%o)
                          %r = call @Viper.Threads.Monitor.WaitFor(%o, 2000000000)
                          ret"""),
                List.of("Gate.Enter", "%g = call @Viper.Threads.Gate.New(0)\n  call @Viper.Threads.Gate.Enter(%g)\n  ret"),
                List.of("Gate.TryEnterFor", """
                          %g = call @Viper.Threads.Gate.New(0)
                          %r = call @Viper.Threads.Gate.TryEnterFor(%g, 2000000000)
                          ret"""),
                List.of("Barrier.Arrive", """
                          %b = call @Viper.Threads.Barrier.New(2)
                          %i = call @Viper.Threads.Barrier.Arrive(%b)
                          ret"""),
                List.of("RwLock.ReadEnter", """
                          %l = call @Viper.Threads.RwLock.New()
                          %t = call @Viper.Threads.Thread.Start(@writes, %l)
                          call @Viper.Threads.Thread.Sleep(50)
                          call @Viper.Threads.RwLock.ReadEnter(%l)
                          ret"""),
                List.of("RwLock.WriteEnter", """
                          %l = call @Viper.Threads.RwLock.New()
                          %t = call @Viper.Threads.Thread.Start(@writes, %l)
                          call @Viper.Threads.Thread.Sleep(50)
                          call @Viper.Threads.RwLock.WriteEnter(%l)
                          ret"""),
                List.of("Channel.Recv", """
                          %c = call @Viper.Threads.Channel.New(1)
                          %r = call @Viper.Threads.Channel.Recv(%c)
                          ret"""),
                List.of("Channel.Send", """
                          %c = call @Viper.Threads.Channel.New(0)
                          call @Viper.Threads.Channel.Send(%c, %p)
                          ret"""),
                List.of("ConcurrentQueue.Dequeue", """
                          %q = call @Viper.Threads.ConcurrentQueue.New()
                          %r = call @Viper.Threads.ConcurrentQueue.Dequeue(%q)
                          ret"""),
                List.of("Future.Get", """
                          %m = call @Viper.Threads.Promise.New()
                          %f = call @Viper.Threads.Promise.GetFuture(%m)
                          %r = call @Viper.Threads.Future.Get(%f)
                          ret"""),
                List.of("Future.Wait of a delay", """
                          %f = call @Viper.Threads.Async.Delay(2000000000)
                          call @Viper.Threads.Future.Wait(%f)
                          ret"""),
                List.of("Pool.Wait", """
                          %w = call @Viper.Threads.Pool.New(2)
                          %r = call @Viper.Threads.Pool.Submit(%w, @sleepsToo, %p)
                          call @Viper.Threads.Pool.Wait(%w)
                          ret"""),
                List.of("Pool.Shutdown", """
                          %w = call @Viper.Threads.Pool.New(2)
                          %r = call @Viper.Threads.Pool.Submit(%w, @sleepsToo, %p)
                          call @Viper.Threads.Pool.Shutdown(%w)
                          ret"""),
                List.of("standard input", "%s = call @Viper.Terminal.ReadLine()\n  ret"),
                List.of("a command", "%r = call @Viper.Exec.Shell(\"sleep 1000\")\n  ret"),
                List.of("the output of a command", "%r = call @Viper.Exec.ShellCapture(\"sleep 1000\")\n  ret"),
                List.of("a host function", "call @host.wait()\n  ret"));
    }

    private static final String OTHERS = """
            extern @host.wait() -> void
            extern @host.ready() -> void
            func @sleeps() -> void {
            entry:
              call @Viper.Threads.Thread.Sleep(2000000000)
              ret
            }
            func @sleepsToo(ptr %%p0) -> void {
            entry(%%p:ptr):
              call @Viper.Threads.Thread.Sleep(2000000000)
              ret
            }
            func @locks(ptr %%p0) -> void {
            entry(%%p:ptr):
              call @Viper.Threads.Monitor.Enter(%%p)
              call @Viper.Threads.Thread.Sleep(2000000000)
              ret
            }
            func @writes(ptr %%l0) -> void {
            entry(%%l:ptr):
              call @Viper.Threads.RwLock.WriteEnter(%%l)
              call @Viper.Threads.Thread.Sleep(2000000000)
              ret
            }
            func @waits(ptr %%p0) -> void {
            entry(%%p:ptr):
              call @host.ready()
              %s
            }
            func @begin() -> void {
            entry:
              %%p = call @rt_alloc(8)
              %%t = call @Viper.Threads.Thread.Start(@waits, %%p)
              ret
            }
            func @here() -> void {
            entry:
              %%p = call @rt_alloc(8)
              call @waits(%%p)
              ret
            }
            func @main() -> i64 {
            entry:
              call @begin()
              call @host.ready()
              call @Viper.Threads.Thread.Sleep(100)
              ret 0
            }
            """;

    private final CountDownLatch ready = new CountDownLatch(1);

    private Context open(Engine engine) {
        Context context = ThreadProgram.context(engine).allowAllAccess(true).in(new NeverReady()).out(new ByteArrayOutputStream())
                .build();
        ExternRegistry registry = ExternRegistry.ofContext(context);
        registry.register(ExternDescriptor.of("host.ready", Signature.parse("void()"), call -> {
            ready.countDown();
            return null;
        }).threadSafe());
        registry.register(ExternDescriptor.of("host.wait", Signature.parse("void()"), call -> {
            Thread.sleep(2_000_000_000L);
            return null;
        }).threadSafe());
        return context;
    }

    private void settle() throws InterruptedException {
        assertTrue(ready.await(20, TimeUnit.SECONDS));
        Thread.sleep(100);
    }

    private static void assertNothingLeft() {
        GuestThreads.awaitTrue(() -> Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().startsWith("viper-")));
    }

    @ParameterizedTest
    @MethodSource("waits")
    void closingStopsThreadsOfTheProgram(List<String> wait) throws Exception {
        try (Engine engine = ThreadProgram.engine(false)) {
            Context context = open(engine);
            context.eval(ThreadProgram.module(OTHERS.formatted(wait.getLast()))).invokeMember("begin");
            settle();
            long start = System.nanoTime();
            context.close(true);
            assertTrue(System.nanoTime() - start < LIMIT_NANOS, "closing took too long");
            assertNothingLeft();
        }
    }

    @ParameterizedTest
    @MethodSource("waits")
    void closingStopsTheCallOfTheHost(List<String> wait) throws Exception {
        try (Engine engine = ThreadProgram.engine(false)) {
            Context context = open(engine);
            Value program = context.eval(ThreadProgram.module(OTHERS.formatted(wait.getLast())));
            Thread host = new Thread(() ->
                    assertTrue(assertThrows(PolyglotException.class, () -> program.invokeMember("here")).isCancelled()));
            Throwable[] failure = new Throwable[1];
            host.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
            host.start();
            settle();
            long start = System.nanoTime();
            context.close(true);
            host.join();
            assertTrue(System.nanoTime() - start < LIMIT_NANOS, "closing took too long");
            assertEquals(null, failure[0]);
            assertNothingLeft();
        }
    }

    @ParameterizedTest
    @MethodSource("waits")
    void theEndOfMainStopsThreads(List<String> wait) throws Exception {
        try (Engine engine = ThreadProgram.engine(false); Context context = open(engine)) {
            Value program = context.eval(ThreadProgram.module(OTHERS.formatted(wait.getLast())));
            long start = System.nanoTime();
            assertEquals(0, program.execute().asInt());
            assertTrue(System.nanoTime() - start < LIMIT_NANOS, "main did not end");
            assertNothingLeft();
        }
    }

    /** A standard input that never has anything. */
    private static final class NeverReady extends PipedInputStream {
        private final PipedOutputStream other = new PipedOutputStream();

        NeverReady() {
            try {
                connect(other);
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
