package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C functions in a shared library that the test compiles with gcc. */
class NativeTest {
    private static final String SOURCE = """
            #include <stdint.h>
            #include <stdbool.h>
            #include <stdlib.h>
            #include <string.h>
            void times2_handler(void **args, void *result) { *(int64_t *) result = 2 * *(int64_t *) args[0]; }
            void length_handler(void **args, void *result) {
                const char *s = *(const char **) args[0];
                *(int64_t *) result = s == NULL ? -1 : (int64_t) strlen(s);
            }
            void seven(void **args, void *result) { *(int64_t *) result = args == NULL ? 7 : 8; }
            void nothing(void **args, void *result) { (void) args; if (result != NULL) abort(); }
            void same(void **args, void *result) { memcpy(result, args[0], 8); }
            void half(void **args, void *result) { *(double *) result = *(double *) args[0] / 2; }
            int64_t plain(bool a, int16_t b, int32_t c, int64_t d, double e) { return a + 10 * b + 100 * c + 1000 * d + (int64_t) e; }
            int32_t narrow(int32_t x) { return x; }
            bool odd(int64_t x) { return x & 1; }
            const char *greet(const char *name) { static char text[64]; strcpy(text, "hi "); return strncat(text, name, 50); }
            void fill(int64_t *cells, int64_t count) { for (int64_t i = 0; i < count; i++) cells[i] = i * i; }
            int64_t *next(int64_t *cell) { return cell + 1; }
            const char adder_externs[] = "times2:i64(i64)=times2_handler\\nc c_odd:i1(i64)=odd\\n";
            """;
    @TempDir
    static Path folder;
    private static NativeLibrary library;
    private Context context;

    @BeforeAll
    static void compile() throws Exception {
        Path source = Files.writeString(folder.resolve("mine.c"), SOURCE);
        Path shared = folder.resolve("libmine.so");
        Process gcc = new ProcessBuilder("gcc", "-shared", "-fPIC", "-O1", "-o", shared.toString(), source.toString())
                .redirectErrorStream(true).start();
        String messages = new String(gcc.getInputStream().readAllBytes());
        assertEquals(0, gcc.waitFor(), messages);
        library = NativeLibrary.load(shared);
    }

    @BeforeEach
    void open() {
        context = Program.context();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Value program(boolean handler, String symbol, String result, String... params) {
        Signature signature = Signature.parse(result + "(" + String.join(",", params) + ")");
        ExternRegistry.ofContext(context).register(handler ? library.handler("f", signature, symbol)
                : library.function("f", signature, symbol));
        return Program.forwarding(context, "f", result, params);
    }

    @Test
    void handlers() {
        assertEquals(42, program(true, "times2_handler", "i64", "i64").invokeMember("call", 21).asLong());
        assertEquals(4, program(true, "length_handler", "i64", "str").invokeMember("call", "four").asLong());
        assertEquals(-1, program(true, "length_handler", "i64", "str").invokeMember("call", (Object) null).asLong());
        assertEquals(7, program(true, "seven", "i64").invokeMember("call").asLong());
        program(true, "nothing", "void").invokeMember("call");
        assertEquals(0.75, program(true, "half", "f64", "f64").invokeMember("call", 1.5).asDouble());
    }

    @Test
    void plainFunctions() {
        assertEquals(54326, program(false, "plain", "i64", "i1", "i16", "i32", "i64", "f64")
                .invokeMember("call", true, 2, 3, 54, 5.5).asLong());
        assertEquals(-3, program(false, "narrow", "i32", "i32").invokeMember("call", -3).asInt());
        assertTrue(program(false, "odd", "i1", "i64").invokeMember("call", 3).asBoolean());
        assertEquals("hi you", program(false, "greet", "str", "str").invokeMember("call", "you").asString());
    }

    @Test
    void foreignObjectsComeBackUnharmed() {
        var object = new StringBuilder("me");
        assertEquals(object, program(true, "same", "ptr", "ptr").invokeMember("call", object).asHostObject());
    }

    @Test
    void memoryIsCopiedThereAndBack() {
        ExternRegistry registry = ExternRegistry.ofContext(context);
        registry.register(library.function("fill", Signature.parse("void(ptr, i64)"), "fill"));
        registry.register(library.function("next", Signature.parse("ptr(ptr)"), "next"));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @fill(ptr, i64) -> void
                extern @next(ptr) -> ptr
                func @call() -> i64 {
                entry:
                  %cells = alloca 32
                  call @fill(%cells, 4)
                  %inner = gep %cells, 8
                  %second = call @next(%inner)
                  %r = load i64, %second
                  ret %r
                }
                """);
        assertEquals(4, program.invokeMember("call").asLong());
    }

    @Test
    void librariesDescribeThemselves() {
        ExternRegistry registry = ExternRegistry.ofContext(context);
        library.declared().forEach(registry::register);
        assertEquals("[c_odd, times2]", registry.list().stream().map(RegisteredExtern::name).toList().toString());
        assertEquals(42, Program.eval(context, Program.TIMES2).invokeMember("call", 21).asLong());
    }

    @Test
    void refusals() {
        try (Context sandbox = Context.newBuilder("viper").build()) {
            ExternRegistry.ofContext(sandbox).register(library.handler("times2", Signature.parse("i64(i64)"), "times2_handler"));
            assertEquals("DomainError (code=0): times2: not permitted: this context does not allow native access",
                    Program.trap(Program.eval(sandbox, Program.TIMES2), 21));
        }
        assertEquals("library " + folder.resolve("libmine.so") + " has no symbol 'nope'", assertThrows(
                IllegalArgumentException.class, () -> library.handler("f", Signature.parse("i64()"), "nope")).getMessage());
        assertEquals("no such library: missing.so",
                assertThrows(IllegalArgumentException.class, () -> NativeLibrary.load(Path.of("missing.so"))).getMessage());
        assertEquals("malformed extern 'x': expected NAME:SIGNATURE=SYMBOL",
                assertThrows(IllegalArgumentException.class, () -> library.describe("x", true)).getMessage());
    }
}
