package org.adderlang.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.management.ExecutionListener;
import org.junit.jupiter.api.Test;

/** Calls that return before anything happens are left out, but never for a tool that watches them. */
class WatchedCallsTest {
    private static final String PROGRAM = """
            il 0.2.0
            func @fib(i64 %n) -> i64 {
            entry:
              %small = scmp_lt %n, 2
              cbr %small, base, step
            base:
              ret %n
            step:
              %a = isub.ovf %n, 1
              %x = call @fib(%a)
              %b = isub.ovf %n, 2
              %y = call @fib(%b)
              %s = iadd.ovf %x, %y
              ret %s
            }
            """;
    private static final int CALLS_OF_FIB_6 = 25;

    @Test
    void aToolSeesEveryCallOfAFunctionThatItFindsRunning() {
        try (var engine = Engine.create(); var context = Context.newBuilder("viper").engine(engine).build()) {
            Value fib = context.eval("viper", PROGRAM).getMember("fib");
            assertEquals(55, fib.execute(10).asLong());
            var entered = new ArrayList<String>();
            try (var listener = ExecutionListener.newBuilder().roots(true).onEnter(e -> entered.add(e.getRootName())).attach(engine)) {
                assertEquals(8, fib.execute(6).asLong());
            }
            assertEquals(CALLS_OF_FIB_6, entered.stream().filter("fib"::equals).count());
            assertEquals(8, fib.execute(6).asLong());
            assertEquals(CALLS_OF_FIB_6, entered.size());
        }
    }

    @Test
    void aToolSeesEveryCallFromTheStart() {
        var entered = new ArrayList<String>();
        try (var engine = Engine.create();
                var listener = ExecutionListener.newBuilder().roots(true).onEnter(e -> entered.add(e.getRootName())).attach(engine);
                var context = Context.newBuilder("viper").engine(engine).build()) {
            assertEquals(8, context.eval("viper", PROGRAM).getMember("fib").execute(6).asLong());
        }
        assertEquals(CALLS_OF_FIB_6, entered.stream().filter("fib"::equals).count());
    }

    @Test
    void singleStepsShowEveryReturn() {
        try (var engine = Engine.create()) {
            List<Integer> lines = new ArrayList<>();
            try (var listener = ExecutionListener.newBuilder().statements(true)
                    .onEnter(e -> lines.add(e.getLocation().getStartLine())).attach(engine);
                    var context = Context.newBuilder("viper").engine(engine).option("viper.SingleStep", "true").build()) {
                assertEquals(8, context.eval("viper", PROGRAM).getMember("fib").execute(6).asLong());
            }
            int returns = 7;
            assertEquals(13, lines.stream().filter(line -> line == returns).count());
        }
    }
}
