package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.Test;

/** Externs called by the threads that a program starts. */
class ThreadsTest {
    private static final String IL = """
            il 0.2.0
            extern @visit() -> i64
            extern @Viper.Threads.Thread.Start(ptr, ptr) -> ptr
            extern @Viper.Threads.Thread.Join(ptr) -> void
            func @child() -> void {
            entry:
              br loop(0)
            loop(%i:i64):
              %x = call @visit()
              %n = iadd.ovf %i, 1
              %more = scmp_lt %n, 200
              cbr %more, loop(%n), done
            done:
              ret
            }
            func @call() -> i64 {
            entry:
              %f = addr_of @child
              %a = call @Viper.Threads.Thread.Start(%f, null)
              %b = call @Viper.Threads.Thread.Start(%f, null)
              call @Viper.Threads.Thread.Join(%a)
              call @Viper.Threads.Thread.Join(%b)
              %r = call @visit()
              ret %r
            }
            """;

    @Test
    void externsThatAreNotThreadSafeAreCalledOneAtATime() {
        try (Engine engine = Engine.create(); Context context = Context.newBuilder("viper").engine(engine).allowAllAccess(true).build()) {
            var inside = new AtomicInteger();
            var overlaps = new AtomicInteger();
            int[] visits = {0};
            ExternRegistry.ofContext(context).registerLongs("visit", () -> {
                if (inside.incrementAndGet() > 1) {
                    overlaps.incrementAndGet();
                }
                Thread.yield();
                visits[0]++;
                inside.decrementAndGet();
                return visits[0];
            });
            Value program = Program.eval(context, IL);
            assertEquals(401, program.invokeMember("call").asLong());
            assertEquals(0, overlaps.get());
        }
    }

    @Test
    void polyglotFunctionsStayOnTheProgramsFirstThread() {
        try (Engine engine = Engine.create(); Context context = Context.newBuilder("viper").engine(engine).allowAllAccess(true).build()) {
            int[] visits = {0};
            context.getBindings("viper").putMember("visit", (ProxyExecutable) args -> ++visits[0]);
            Value program = Program.eval(context, IL.replace("call @visit()\n  %n", "call @safe_visit()\n  %n") + """
                    func @safe_visit() -> i64 {
                    entry:
                      eh.push ^caught
                      %r = call @visit()
                      eh.pop
                      ret %r
                    caught(%err:error, %tok:resume_tok):
                      eh.entry
                      ret -1
                    }
                    """);
            assertEquals(1, program.invokeMember("call").asLong());
        }
    }
}
