package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host finds the line of the instruction that trapped, also where that is evaluated as part of a later one. */
class TrapLocationTest {
    private static final String FIRST_LINES = """
            il 0.2.0
            extern @rt_alloc(i64) -> ptr
            func @main(i64 %n) -> i64 {
            entry:
              %block = call @rt_alloc(8)
              %end = gep %block, 8
            """;

    @ParameterizedTest
    @ValueSource(strings = {"sdiv.chk0 %n, 0", "imul.ovf %n, 9223372036854775807", "load i64, %end", "load i64, null"})
    void instruction(String trapping) throws IOException {
        String text = FIRST_LINES + "  %x = " + trapping + "\n  %y = iadd.ovf %x, 1\n  ret %y\n}\n";
        try (Context context = Context.newBuilder("viper").option("engine.WarnInterpreterOnly", "false").build()) {
            Value main = context.eval(Source.newBuilder("viper", text, "traps.il").build()).getMember("main");
            PolyglotException trap = assertThrows(PolyglotException.class, () -> main.execute(5));
            assertEquals(7, trap.getSourceLocation().getStartLine());
            assertEquals(7, trap.getPolyglotStackTrace().iterator().next().getSourceLocation().getStartLine());
        }
    }
}
