package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects, arrays and closures of the standard foreign functions. */
class StandardExternsTest {
    private static final String DECLARATIONS = """
            il 0.2.0
            extern @create_object() -> ptr
            extern @create_array(...) -> ptr
            extern @set_field(...) -> void
            extern @get_field(...) -> i64
            extern @array_length(...) -> i64
            extern @array_push(...) -> i64
            extern @create_closure(...) -> ptr
            extern @call_closure(...) -> i64
            extern @get_upvalue(...) -> i64
            extern @set_upvalue(...) -> void
            extern @print(...) -> void
            extern @type(...) -> str
            global i64 @count = 40
            func @step() -> i64 {
            entry:
              %n = call @get_upvalue("count")
              %m = iadd.ovf %n, 1
              call @set_upvalue("count", %m)
              ret %m
            }
            """;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Context context;

    @BeforeEach
    void open() {
        context = Context.newBuilder("viper").allowAllAccess(true).out(out).build();
        StandardExterns.registerIn(ExternRegistry.ofContext(context));
    }

    @AfterEach
    void close() {
        context.close();
    }

    private long run(String body) {
        return Program.eval(context, DECLARATIONS + "func @call() -> i64 {\nentry:\n" + body + "}\n").invokeMember("call").asLong();
    }

    @Test
    void objectsAndArrays() {
        assertEquals(33, run("""
                  %o = call @create_object()
                  call @set_field(%o, "x", 30)
                  %a = call @create_array(8)
                  %l1 = call @array_push(%a, 1, 2)
                  call @set_field(%a, 2, %o)
                  %l3 = call @array_length(%a)
                  %x = call @get_field(%o, "x")
                  %r = iadd.ovf %x, %l3
                  ret %r
                """));
    }

    @Test
    void closuresKeepTheirVariables() {
        assertEquals(83, run("""
                  %f = call @create_closure("step", "count")
                  %g = call @create_closure("step", "count")
                  %a = call @call_closure(%f)
                  %b = call @call_closure(%f)
                  %c = call @call_closure(%g)
                  %r = iadd.ovf %b, %c
                  ret %r
                """));
    }

    @Test
    void printAndType() {
        run("""
                  %o = call @create_object()
                  %t = call @type(%o)
                  %i = call @type(1)
                  %f = call @type(1.5)
                  %n = call @type(null)
                  call @print(%t, %i, %f, %n, "text", 7)
                  ret 0
                """);
        assertEquals("object int float unit text 7\n", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "call @get_field(1)|get_field expects at least 2 arguments: object and key",
            "call @get_field(1, 2)|Expected object or array",
            "call @array_length(\"x\")|First argument must be an array",
            "call @call_closure(5)|First argument must be a closure, but got int",
            "call @get_upvalue(\"x\")|Upvalue 'x' not found",
            "call @create_closure(\"step\", \"x\")|Could not find upvalue x when creating closure"})
    void errors(String call, String text) {
        var e = assertThrows(PolyglotException.class, () -> run("  %r = " + call + "\n  ret 0\n"));
        assertEquals("DomainError (code=0): " + text, e.getMessage());
    }

    @Test
    void aMissingFieldIsNull() {
        var e = assertThrows(PolyglotException.class,
                () -> run("  %o = call @create_object()\n  %r = call @get_field(%o, \"y\")\n  ret 0\n"));
        assertEquals("InvalidCast (code=0): get_field: expected a result of type i64, got null", e.getMessage());
    }
}
