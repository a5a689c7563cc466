package org.adderlang.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Functions that run before main (il.md §13). */
class ModuleInitTest {
    @Test
    void initializersRunOnceBeforeMain() {
        var out = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder("viper").out(out).build()) {
            Value program = context.eval("viper", """
                    il 0.3.0
                    extern @rt_print_str(str) -> void
                    global i64 @count = 5
                    func @first() -> void [module_init] {
                    entry:
                      %p = gaddr @count
                      store i64, %p, 40
                      call @rt_print_str("first ")
                      ret
                    }
                    func @main() -> i64 {
                    entry:
                      call @rt_print_str("main ")
                      %p = gaddr @count
                      %v = load i64, %p
                      %w = iadd.ovf %v, 1
                      store i64, %p, %w
                      ret %w
                    }
                    func @second() -> void [module_init] {
                    entry:
                      call @rt_print_str("second ")
                      ret
                    }
                    """);
            assertEquals(41, program.execute().asLong());
            assertEquals(42, program.execute().asLong());
        }
        assertEquals("first second main main ", out.toString(StandardCharsets.UTF_8));
    }
}
