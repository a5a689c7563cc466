package org.adderlang.threads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.adderlang.variants.Run;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Viper.Threads.Thread (il.md §9, runtime.md §6). */
@Timeout(60)
class ThreadStartTest {
    /** Threads seldom meet at the worst moment. */
    private static final int ROUNDS = 50;

    private static final String FUNCTIONS = """
            func @nothing() -> void {
            entry:
              ret
            }
            func @spin() -> void {
            entry:
              br again
            again:
              br again
            }
            func @sleeper() -> void {
            entry:
              call @Viper.Threads.Thread.Sleep(1000000)
              ret
            }
            func @blocked(ptr %p) -> void {
            entry(%q:ptr):
              call @Viper.Threads.Monitor.Enter(%q)
              ret
            }
            func @store42(ptr %p) -> void {
            entry(%q:ptr):
              store i64, %q, 42
              ret
            }
            func @divides() -> void {
            entry:
              %x = sdiv.chk0 1, 0
              ret
            }
            func @library() -> void {
            entry:
              call @Viper.Threads.Monitor.Exit(null)
              ret
            }
            func @exits() -> void {
            entry:
              call @Viper.Environment.EndProgram(7)
              ret
            }
            func @number() -> i64 {
            entry:
              ret 1
            }
            func @integer(i64 %p) -> void {
            entry(%q:i64):
              ret
            }
            """;
    private static Engine engine;

    @BeforeAll
    static void start() {
        engine = ThreadProgram.engine(false);
    }

    @AfterAll
    static void end() {
        engine.close();
    }

    private static Run run(String main) {
        return ThreadProgram.run(engine, FUNCTIONS + "func @main() -> i64 {\nentry:\n" + main + "}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "null,                                              null entry",
        "12345,                                             invalid entry",
        "@number,                                           invalid entry signature",
        "@integer,                                          invalid entry signature",
    })
    void checksTheEntry(String entry, String problem) {
        String pointer = entry.equals("12345") ? "%b" : entry;
        for (String extern : new String[]{"Start", "StartSafe"}) {
            Run run = run("  %b = alloca 8\n  %t = call @Viper.Threads.Thread." + extern + "(" + pointer + ", null)\n  ret 0\n");
            assertEquals("Trap @main:entry#1: DomainError (code=0): Thread." + extern + ": " + problem, run.errors());
            assertEquals(1, run.exit());
        }
    }

    @Test
    void passesTheArgumentAndCountsThreads() {
        Run run = run("""
                  %c = alloca 8
                  %a = call @Viper.Threads.Thread.Start(@store42, %c)
                  call @Viper.Threads.Thread.Join(%a)
                  %alive = call @Viper.Threads.Thread.get_IsAlive(%a)
                  call @Viper.Terminal.SayBool(%alive)
                  %b = call @Viper.Threads.Thread.Start(@nothing, %c)
                  %id = call @Viper.Threads.Thread.get_Id(%b)
                  call @Viper.Terminal.SayInt(%id)
                  %j = call @Viper.Threads.Thread.JoinFor(%b, -1)
                  call @Viper.Terminal.SayBool(%j)
                  %v = load i64, %c
                  ret %v
                """);
        assertEquals(new Run("false\n2\ntrue\n", "", 42), run);
    }

    @Test
    void joinsOnlyOnce() {
        Run run = run("""
                  %a = call @Viper.Threads.Thread.Start(@nothing, null)
                  call @Viper.Threads.Thread.Join(%a)
                  %r = call @Viper.Threads.Thread.TryJoin(%a)
                  ret 0
                """);
        assertEquals("Trap @main:entry#2: DomainError (code=0): Thread.Join: already joined", run.errors());
    }

    @Test
    void triesToJoinARunningThread() {
        Run run = run("""
                  %a = call @Viper.Threads.Thread.Start(@sleeper, null)
                  %r = call @Viper.Threads.Thread.TryJoin(%a)
                  call @Viper.Terminal.SayBool(%r)
                  %s = call @Viper.Threads.Thread.JoinFor(%a, 20)
                  call @Viper.Terminal.SayBool(%s)
                  %t = call @Viper.Threads.Thread.get_IsAlive(%a)
                  call @Viper.Terminal.SayBool(%t)
                  ret 0
                """);
        assertEquals(new Run("false\nfalse\ntrue\n", "", 0), run);
    }

    @Test
    void cannotJoinItself() {
        Run run = ThreadProgram.run(engine, """
                func @self(ptr %p) -> void {
                entry(%q:ptr):
                  call @Viper.Threads.Monitor.Enter(%q)
                  %t = load ptr, %q
                  call @Viper.Threads.Thread.Join(%t)
                  ret
                }
                func @main() -> i64 {
                entry:
                  %c = call @rt_alloc(8)
                  call @Viper.Threads.Monitor.Enter(%c)
                  %t = call @Viper.Threads.Thread.StartSafe(@self, %c)
                  store ptr, %c, %t
                  call @Viper.Threads.Monitor.Exit(%c)
                  call @Viper.Threads.Thread.SafeJoin(%t)
                  %e = call @Viper.Threads.Thread.get_Error(%t)
                  call @Viper.Terminal.Say(%e)
                  ret 0
                }
                """);
        assertEquals(new Run("Thread.Join: cannot join self\n", "", 0), run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Join:Thread.Join: null thread", "TryJoin:Thread.TryJoin: null thread",
        "get_Id:Thread.get_Id: null thread", "get_IsAlive:Thread.get_IsAlive: null thread",
        "SafeJoin:Thread.SafeJoin: null object"})
    void refusesNull(String row) {
        String extern = row.substring(0, row.indexOf(':'));
        String text = row.substring(row.indexOf(':') + 1);
        String result = extern.endsWith("Join") && !extern.startsWith("Try") ? "" : "%r = ";
        Run run = run("  " + result + "call @Viper.Threads.Thread." + extern + "(null)\n  ret 0\n");
        assertEquals("Trap @main:entry#0: DomainError (code=0): " + text, run.errors());
    }

    @ParameterizedTest
    @CsvSource({"spin", "sleeper", "blocked"})
    void anUncaughtTrapEndsTheProgram(String other) {
        for (int round = 0; round < ROUNDS; round++) {
            endsByATrap(other);
        }
    }

    private void endsByATrap(String other) {
        Run run = run("""
                  %%c = call @rt_alloc(8)
                  call @Viper.Threads.Monitor.Enter(%%c)
                  %%a = call @Viper.Threads.Thread.Start(@%s, %%c)
                  %%b = call @Viper.Threads.Thread.Start(@divides, null)
                  call @Viper.Threads.Thread.Join(%%a)
                  ret 0
                """.formatted(other));
        assertEquals(new Run("", "Trap @divides:entry#0: DivideByZero (code=0): divide by zero in sdiv.chk0", 1), run);
        assertNoThreads();
    }

    @Test
    void handlersOfTheParentDoNotSeeTheTrapOfAChild() {
        Run run = ThreadProgram.run(engine, FUNCTIONS + """
                func @main() -> i64 {
                entry:
                  eh.push handler
                  %a = call @Viper.Threads.Thread.Start(@library, null)
                  call @Viper.Threads.Thread.Sleep(1000000)
                  eh.pop
                  ret 0
                handler ^handler(%err:Error, %tok:ResumeTok):
                  eh.entry
                  ret 5
                }
                """);
        assertEquals("Trap @library:entry#0: DomainError (code=0): Monitor.Exit: null object", run.errors());
        assertEquals(1, run.exit());
    }

    @ParameterizedTest
    @CsvSource({"divides, divide by zero in sdiv.chk0", "library, Monitor.Exit: null object", "nothing, ''"})
    void startSafeKeepsTraps(String function, String error) {
        Run run = run("""
                  %%a = call @Viper.Threads.Thread.StartSafe(@%s, null)
                  call @Viper.Threads.Thread.SafeJoin(%%a)
                  %%h = call @Viper.Threads.Thread.get_HasError(%%a)
                  call @Viper.Terminal.SayBool(%%h)
                  %%e = call @Viper.Threads.Thread.get_Error(%%a)
                  call @Viper.Terminal.Say(%%e)
                  ret 0
                """.formatted(function));
        assertEquals(new Run(!error.isEmpty() + "\n" + error + "\n", "", 0), run);
    }

    @Test
    void threadsEndWithMain() {
        long start = System.nanoTime();
        Run run = run("""
                  %c = call @rt_alloc(8)
                  call @Viper.Threads.Monitor.Enter(%c)
                  %a = call @Viper.Threads.Thread.Start(@spin, null)
                  %b = call @Viper.Threads.Thread.Start(@sleeper, null)
                  %d = call @Viper.Threads.Thread.Start(@blocked, %c)
                  ret 3
                """);
        assertEquals(new Run("", "", 3), run);
        assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 10);
        assertNoThreads();
    }

    @Test
    void aThreadCanEndTheProgram() {
        Run run = run("""
                  %a = call @Viper.Threads.Thread.Start(@exits, null)
                  call @Viper.Threads.Thread.Sleep(1000000)
                  ret 0
                """);
        assertEquals(new Run("", "", 7), run);
    }

    @Test
    void needsPermission() {
        Run run = ThreadProgram.run(Context.newBuilder("viper").engine(engine), FUNCTIONS + """
                func @main() -> i64 {
                entry:
                  %a = call @Viper.Threads.Thread.Start(@nothing, null)
                  ret 0
                }
                """);
        assertEquals("Trap @main:entry#0: DomainError (code=0): Viper.Threads.Thread.Start: not permitted: the context does"
                + " not allow the creation of threads", run.errors());
    }

    @Test
    void obeysTheThreadLimit() {
        Run run = ThreadProgram.run(ThreadProgram.context(engine).option("viper.MaxThreads", "2"), FUNCTIONS + """
                func @main() -> i64 {
                entry:
                  %a = call @Viper.Threads.Thread.Start(@sleeper, null)
                  %b = call @Viper.Threads.Thread.Start(@sleeper, null)
                  ret 0
                }
                """);
        assertEquals("Trap @main:entry#1: RuntimeError (code=0): thread limit exceeded (2)", run.errors());
    }

    private static final String COUNT = FUNCTIONS + """
            func @main() -> i64 {
            entry:
              %c = alloca 8
              %f = addr_of @store42
              %a = call @Viper.Threads.Thread.Start(%f, %c)
              call @Viper.Threads.Thread.Join(%a)
              %v = load i64, %c
              ret %v
            }
            """;

    @Test
    void runsInContextsWithoutAnEngineOfTheirOwn() {
        assertEquals(42, ThreadProgram.run(Context.newBuilder("viper").allowCreateThread(true)
                .option("engine.WarnInterpreterOnly", "false"), COUNT).exit());
    }

    @Test
    void runsOnVirtualThreads() {
        try (Engine virtual = Engine.newBuilder("viper").allowExperimentalOptions(true)
                .option("engine.WarnVirtualThreadSupport", "false").build()) {
            assertEquals(42, ThreadProgram.run(ThreadProgram.context(virtual).allowExperimentalOptions(true)
                    .option("viper.VirtualThreads", "true"), COUNT).exit());
        }
    }

    private static void assertNoThreads() {
        assertEquals(0, Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("viper-")).count());
    }
}
