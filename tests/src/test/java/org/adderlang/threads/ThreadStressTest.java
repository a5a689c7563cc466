package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.variants.Run;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many threads, many times; interpreted and compiled. */
@Timeout(60)
class ThreadStressTest {
    /** Calls {@code Start(@worker, %shared)} and {@code Join} for N threads at once. */
    private static final String ALL = """
            func @all(ptr %shared0, i64 %n0) -> void {
            entry(%shared:ptr, %n:i64):
              %threads = call @Viper.Collections.Seq.New()
              br start(%threads, %shared, %n)
            start(%t1:ptr, %s1:ptr, %n1:i64):
              %thread = call @Viper.Threads.Thread.Start(@worker, %s1)
              call @Viper.Collections.Seq.Push(%t1, %thread)
              %m1 = isub.ovf %n1, 1
              %more1 = scmp_gt %m1, 0
              cbr %more1, start(%t1, %s1, %m1), join(%t1)
            join(%t2:ptr):
              %next = call @Viper.Collections.Seq.Pop(%t2)
              call @Viper.Threads.Thread.Join(%next)
              %left = call @Viper.Collections.Seq.get_Len(%t2)
              %more2 = scmp_gt %left, 0
              cbr %more2, join(%t2), done
            done:
              ret
            }
            """;

    private static Run run(boolean compiled, String functions) {
        try (Engine engine = ThreadProgram.engine(compiled)) {
            return ThreadProgram.run(engine, ALL + functions);
        }
    }

    private static String workerLoop(int rounds, String body) {
        return """
                func @worker(ptr %%s0) -> void {
                entry(%%s:ptr):
                  br again(%%s, %d)
                again(%%p:ptr, %%i:i64):
                %s  %%j = isub.ovf %%i, 1
                  %%c = scmp_gt %%j, 0
                  cbr %%c, again(%%p, %%j), done
                done:
                  ret
                }
                """.formatted(rounds, body);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void countersLoseNothing(boolean compiled) {
        Run run = run(compiled, workerLoop(20_000, "  %v = call @Viper.Threads.SafeI64.Add(%p, 1)\n") + """
                func @main() -> i64 {
                entry:
                  %n = call @Viper.Threads.SafeI64.New(0)
                  call @all(%n, 8)
                  %v = call @Viper.Threads.SafeI64.Get(%n)
                  call @Viper.Terminal.SayInt(%v)
                  ret 0
                }
                """);
        assertEquals(new Run("160000\n", "", 0), run);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMonitorExcludesOtherThreads(boolean compiled) {
        Run run = run(compiled, workerLoop(2_000, """
                  call @Viper.Threads.Monitor.Enter(%p)
                  %v = load i64, %p
                  %w = iadd.ovf %v, 1
                  store i64, %p, %w
                  call @Viper.Threads.Monitor.Exit(%p)
                """) + """
                func @main() -> i64 {
                entry:
                  %c = call @rt_alloc(8)
                  call @all(%c, 4)
                  %v = load i64, %c
                  call @Viper.Terminal.SayInt(%v)
                  ret 0
                }
                """);
        assertEquals(new Run("8000\n", "", 0), run);
    }

    /** Two threads take turns: each waits until the parity of the counter is its own. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pingPong(boolean compiled) {
        Run run = run(compiled, workerLoop(2_000, """
                  call @Viper.Threads.Monitor.Enter(%p)
                  %v = load i64, %p
                  %w = iadd.ovf %v, 1
                  store i64, %p, %w
                  call @Viper.Threads.Monitor.Pause(%p)
                  %signalled = call @Viper.Threads.Monitor.WaitFor(%p, 1000)
                  call @Viper.Threads.Monitor.Exit(%p)
                """) + """
                func @main() -> i64 {
                entry:
                  %c = call @rt_alloc(8)
                  call @all(%c, 2)
                  %v = load i64, %c
                  call @Viper.Terminal.SayInt(%v)
                  ret 0
                }
                """);
        assertEquals(new Run("4000\n", "", 0), run);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void producersAndConsumers(boolean compiled) {
        for (int capacity : new int[]{0, 1, 16}) {
            Run run = run(compiled, workerLoop(500, """
                      %box = call @Viper.Core.Box.I64(%i)
                      call @Viper.Threads.Channel.Send(%p, %box)
                    """) + """
                    func @consumer(ptr %%s0) -> void {
                    entry(%%s:ptr):
                      %%ch = load ptr, %%s
                      %%a1 = gep %%s, 8
                      %%n = load ptr, %%a1
                      br again(%%ch, %%n)
                    again(%%c:ptr, %%m:ptr):
                      %%box = call @Viper.Threads.Channel.Recv(%%c)
                      %%end = call @Viper.Core.Object.IsNull(%%box)
                      cbr %%end, done, add(%%c, %%m, %%box)
                    add(%%c2:ptr, %%m2:ptr, %%b2:ptr):
                      %%v = call @Viper.Core.Box.ToI64(%%b2)
                      %%sum = call @Viper.Threads.SafeI64.Add(%%m2, %%v)
                      br again(%%c2, %%m2)
                    done:
                      ret
                    }
                    func @main() -> i64 {
                    entry:
                      %%ch = call @Viper.Threads.Channel.New(%d)
                      %%n = call @Viper.Threads.SafeI64.New(0)
                      %%pair = call @rt_alloc(16)
                      store ptr, %%pair, %%ch
                      %%second = gep %%pair, 8
                      store ptr, %%second, %%n
                      %%c1 = call @Viper.Threads.Thread.Start(@consumer, %%pair)
                      %%c2 = call @Viper.Threads.Thread.Start(@consumer, %%pair)
                      call @all(%%ch, 3)
                      call @Viper.Threads.Channel.Close(%%ch)
                      call @Viper.Threads.Thread.Join(%%c1)
                      call @Viper.Threads.Thread.Join(%%c2)
                      %%v = call @Viper.Threads.SafeI64.Get(%%n)
                      call @Viper.Terminal.SayInt(%%v)
                      ret 0
                    }
                    """.formatted(capacity));
            assertEquals(new Run(3 * 500 * 501 / 2 + "\n", "", 0), run);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aThousandThreadsAtOnce(boolean compiled) {
        Run run = run(compiled, """
                func @worker(ptr %g0) -> void {
                entry(%g:ptr):
                  call @Viper.Threads.Gate.Enter(%g)
                  call @Viper.Threads.Gate.Leave(%g)
                  ret
                }
                func @opener(ptr %g0) -> void {
                entry(%g:ptr):
                  call @Viper.Threads.Thread.Sleep(300)
                  call @Viper.Threads.Gate.Leave(%g)
                  ret
                }
                func @main() -> i64 {
                entry:
                  %g = call @Viper.Threads.Gate.New(0)
                  %o = call @Viper.Threads.Thread.Start(@opener, %g)
                  call @all(%g, 1000)
                  %v = call @Viper.Threads.Gate.get_Permits(%g)
                  ret %v
                }
                """);
        assertEquals(new Run("", "", 1), run);
    }

    /** Ten thousand threads one after the other leave nothing behind: no thread, no entry in any list, no context. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tenThousandStartsAndJoins(boolean compiled) {
        int before = Thread.activeCount();
        Run run = run(compiled, """
                func @worker() -> void {
                entry:
                  ret
                }
                func @main() -> i64 {
                entry:
                  br again(10000)
                again(%i:i64):
                  %t = call @Viper.Threads.Thread.Start(@worker, null)
                  call @Viper.Threads.Thread.Join(%t)
                  %j = isub.ovf %i, 1
                  %c = scmp_gt %j, 0
                  cbr %c, again(%j), done
                done:
                  ret 0
                }
                """);
        assertEquals(new Run("", "", 0), run);
        assertTrue(Thread.activeCount() <= before + 4, "threads are left: " + Thread.getAllStackTraces().keySet());
        assertEquals(0, Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("viper-")).count());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cancellationInTheMiddle(boolean compiled) throws InterruptedException {
        String functions = ALL + workerLoop(1_000_000_000, """
                  call @Viper.Threads.Monitor.Enter(%p)
                  call @Viper.Threads.Monitor.Exit(%p)
                """) + """
                func @main() -> i64 {
                entry:
                  %c = call @rt_alloc(8)
                  call @all(%c, 20)
                  ret 0
                }
                """;
        try (Engine engine = ThreadProgram.engine(compiled)) {
            for (int i = 0; i < 3; i++) {
                Context context = ThreadProgram.context(engine).build();
                Thread host = new Thread(() -> {
                    try {
                        context.eval(ThreadProgram.module(functions)).execute();
                    } catch (org.graalvm.polyglot.PolyglotException e) {
                        assertTrue(e.isCancelled(), e.toString());
                    }
                });
                host.start();
                Thread.sleep(compiled ? 1500 : 300);
                long start = System.nanoTime();
                context.close(true);
                host.join();
                assertTrue(System.nanoTime() - start < 5_000_000_000L, "cancelling took too long");
                while (programThreads() > 0 && System.nanoTime() - start < 5_000_000_000L) {
                    Thread.sleep(5);
                }
                assertEquals(0, programThreads());
            }
        }
    }

    private static long programThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("viper-")).count();
    }
}
