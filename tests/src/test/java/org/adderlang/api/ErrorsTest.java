package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.adderlang.il.Signature;
import org.adderlang.il.TrapKind;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong with externs, and the texts that say so. */
class ErrorsTest {
    private Context context;
    private ExternRegistry registry;

    @BeforeEach
    void open() {
        context = Program.context();
        registry = ExternRegistry.ofContext(context);
    }

    @AfterEach
    void close() {
        context.close(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "i64()|f: expected 0 argument(s), got 1 (excess runtime operands)",
            "i64(i64, i64)|f: expected 2 argument(s), got 1",
            "i64(f64)|f: expected argument 1 of type f64, got i64",
            "f64(i64)|f: expected a result of type i64, but it returns f64",
            "void(i64)|f: expected a result of type i64, but it returns void",
            "i64(i32)|f: expected argument 1 of type i32, got i64"})
    void signaturesThatDoNotFit(String signature, String text) {
        registry.register("f", signature, c -> 1);
        Value program = Program.forwarding(context, "F", "i64", "i64");
        for (int i = 0; i < 3; i++) {
            assertEquals("DomainError (code=0): " + text, Program.trap(program, 1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "i64|3.5|expected a result of type i64, got 3.5",
            "i64|null|expected a result of type i64, got null",
            "i64|text|expected a result of type i64, got \"text\"",
            "i32|2147483648|expected a result of type i32, got 2147483648",
            "i1|2|expected a result of type i1, got 2",
            "f64|text|expected a result of type f64, got \"text\"",
            "f64|9007199254740993|expected a result of type f64, got 9007199254740993",
            "str|1|expected a result of type str, got 1",
            "ptr|1|expected a result of type ptr, got 1"})
    void resultsThatDoNotFit(String type, String result, String text) {
        Object value = switch (result) {
            case "null" -> null;
            case "text" -> "text";
            case "3.5" -> 3.5;
            default -> Long.parseLong(result);
        };
        registry.register("f", type + "()", c -> value);
        context.getBindings("viper").putMember("g", (ProxyExecutable) args -> value);
        assertEquals("InvalidCast (code=0): f: " + text, Program.trap(Program.forwarding(context, "f", type)));
        assertEquals("InvalidCast (code=0): g: " + text, Program.trap(Program.forwarding(context, "g", type)));
    }

    @Test
    void nullFitsPointersAndStrings() {
        registry.register("f", "str()", c -> null);
        registry.register("g", "ptr(ptr)", c -> c.arg(0));
        assertTrue(Program.forwarding(context, "f", "str").invokeMember("call").isNull());
        assertTrue(Program.forwarding(context, "g", "ptr", "ptr").invokeMember("call", (Object) null).isNull());
    }

    @Test
    void foreignExceptionsBecomeTrapsWithTheirMessage() {
        registry.register("f", "i64()", c -> {
            throw new ForeignException("no more coffee");
        });
        registry.register("g", "i64()", c -> {
            throw c.raiseTrap(TrapKind.BOUNDS, 9, "too far");
        });
        assertEquals("DomainError (code=0): no more coffee", Program.trap(Program.forwarding(context, "f", "i64")));
        assertEquals("Bounds (code=9): too far", Program.trap(Program.forwarding(context, "g", "i64")));
    }

    @Test
    void hostExceptionsAreTheCauseOfTheTrap() {
        var failure = new IllegalStateException("boom");
        registry.registerLongs("f", x -> {
            throw failure;
        });
        Value program = Program.forwarding(context, "f", "i64", "i64");
        for (int i = 0; i < 2; i++) {
            var e = assertThrows(PolyglotException.class, () -> program.invokeMember("call", 1));
            assertEquals("DomainError (code=0): f: java.lang.IllegalStateException: boom", e.getMessage());
            assertEquals("Trap @call:entry#0: DomainError (code=0): f: java.lang.IllegalStateException: boom",
                    e.getGuestObject().getMember("report").asString());
            assertSame(failure, e.getGuestObject().getMember("cause").asHostObject());
        }
    }

    @Test
    void programsCatchTheTrapsOfExterns() {
        registry.registerLongs("f", x -> 100 / x);
        Value program = Program.eval(context, """
                il 0.2.0
                extern @f(i64) -> i64
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  eh.push ^caught
                  %r = call @f(%x)
                  eh.pop
                  ret %r
                caught(%err:error, %tok:resume_tok):
                  eh.entry
                  %k = err.get_kind %err
                  %k64 = zext1 false
                  resume.label %tok, ^done
                done:
                  ret -1
                }
                """.replace("  %k64 = zext1 false\n", ""));
        assertEquals(20, program.invokeMember("call", 5).asLong());
        assertEquals(-1, program.invokeMember("call", 0).asLong());
        assertEquals(25, program.invokeMember("call", 4).asLong());
    }

    @Test
    void capabilitiesAreNamed() {
        registry.register("f", "i64()", c -> c.memory().size(null));
        registry.register(ExternDescriptor.of("g", Signature.parse("i64()"), c -> c.callStack().size())
                .withCapability(Capability.STATE));
        assertEquals("InvalidOperation (code=0): f: memory() needs capability STATE, but the extern was registered with ARGS",
                Program.trap(Program.forwarding(context, "f", "i64")));
        assertEquals("InvalidOperation (code=0): g: callStack() needs capability FULL, but the extern was registered with STATE",
                Program.trap(Program.forwarding(context, "g", "i64")));
    }

    @Test
    void recursionThroughJavaEndsAtTheDepthLimit() throws Exception {
        registry.register("down", "i64(i64)", c -> c.invoke("f", c.longArg(0) + 1));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @down(i64) -> i64
                func @f(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = call @down(%x)
                  ret %r
                }
                func @ok() -> i64 {
                entry:
                  ret 5
                }
                """);
        AtomicReference<PolyglotException> caught = new AtomicReference<>();
        Thread thread = new Thread(null, () -> {
            caught.set(assertThrows(PolyglotException.class, () -> program.invokeMember("f", 0)));
        }, "deep", 256L << 20);
        thread.start();
        thread.join();
        assertEquals("RuntimeError (code=0): stack overflow: maximum recursion depth exceeded", caught.get().getMessage());
        assertEquals(5, program.invokeMember("ok").asLong());
    }

    @Test
    void recursionOnASmallStackEndsInTheSameTrap() {
        registry.register("down", "i64(i64)", c -> c.invoke("call", c.longArg(0) + 1));
        Value program = Program.forwarding(context, "down", "i64", "i64");
        assertEquals("RuntimeError (code=0): stack overflow: maximum recursion depth exceeded", Program.trap(program, 0));
    }

    @Test
    void anExternThatNeverReturnsDoesNotKeepAContextOpen() throws Exception {
        var entered = new CountDownLatch(1);
        registry.register("sleep", "void()", c -> {
            entered.countDown();
            Thread.sleep(Duration.ofHours(1));
            return null;
        });
        Value program = Program.forwarding(context, "sleep", "void");
        var failure = new AtomicReference<Throwable>();
        Thread thread = new Thread(() -> {
            try {
                program.invokeMember("call");
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        thread.start();
        assertTrue(entered.await(30, TimeUnit.SECONDS));
        context.close(true);
        thread.join(30_000);
        assertTrue(assertInstanceOf(PolyglotException.class, failure.get()).isCancelled());
    }

    /** IL calls Java, which calls IL of another context, which traps: each program gets the trap at its own call. */
    @Test
    void trapsGoThroughNestedProgramsOfSeveralContexts() {
        String divides = """
                il 0.2.0
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = sdiv.chk0 10, %x
                  ret %r
                }
                """;
        var reports = new ArrayList<String>();
        try (Context other = Program.context()) {
            Value inner = Program.eval(other, divides);
            TrapHandler.install(other, trap -> reports.add("inner " + trap.report()));
            TrapHandler.install(context, trap -> reports.add("outer " + trap.report()));
            registry.register("divide", "i64(i64)", c -> inner.invokeMember("call", c.longArg(0)).asLong());
            Value program = Program.eval(context, """
                    il 0.2.0
                    extern @divide(i64) -> i64
                    func @call(i64 %x) -> i64 {
                    entry(%x:i64):
                      %r = call @divide(%x)
                      ret %r
                    }
                    func @safe(i64 %x) -> i64 {
                    entry(%x:i64):
                      eh.push ^caught
                      %r = call @divide(%x)
                      eh.pop
                      ret %r
                    caught(%err:error, %tok:resume_tok):
                      eh.entry
                      ret -1
                    }
                    """);
            assertEquals(-1, program.invokeMember("safe", 0).asLong());
            assertEquals(List.of("inner Trap @call:entry#0: DivideByZero (code=0): divide by zero in sdiv.chk0"), reports);
            reports.clear();
            assertEquals("DomainError (code=0): divide: DivideByZero (code=0): divide by zero in sdiv.chk0",
                    Program.trap(program, 0));
            assertEquals(List.of("inner Trap @call:entry#0: DivideByZero (code=0): divide by zero in sdiv.chk0",
                    "outer Trap @call:entry#0: DomainError (code=0): divide: DivideByZero (code=0): divide by zero in sdiv.chk0"),
                    reports);
            assertEquals(5, program.invokeMember("call", 2).asLong());
            assertEquals(5, inner.invokeMember("call", 2).asLong());
        }
    }

    @Test
    void aFailedCallLeavesNoTrace() {
        registry.register("f", "i64(i64)", c -> c.invoke("g", c.arg(0)));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @f(i64) -> i64
                func @g(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = sdiv.chk0 100, %x
                  ret %r
                }
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = call @f(%x)
                  ret %r
                }
                """);
        for (int i = 0; i < 2000; i++) {
            var e = assertThrows(PolyglotException.class, () -> program.invokeMember("call", 0));
            assertEquals("Trap @g:entry#0: DivideByZero (code=0): divide by zero in sdiv.chk0",
                    e.getGuestObject().getMember("report").asString());
        }
        assertEquals(20, program.invokeMember("call", 5).asLong());
    }

    @Test
    void malformedDescriptorsAreRefused() throws Exception {
        assertMessage("an extern needs a name", () -> ExternDescriptor.ofLongs(null, x -> x));
        assertMessage("the name of an extern must not be empty", () -> ExternDescriptor.ofLongs(" ", x -> x));
        assertMessage("extern 'f' needs a signature", () -> ExternDescriptor.of("f", (Signature) null, c -> 1));
        assertMessage("extern 'f' needs a function",
                () -> ExternDescriptor.of("f", Signature.parse("i64()"), (ForeignFunction) null));
        assertMessage("extern 'f': runtime bridge does not support argument kind 'error'",
                () -> ExternDescriptor.of("f", Signature.parse("i64(error)"), c -> 1));
        assertMessage("extern 'f': runtime bridge does not support return kind 'resume_tok'",
                () -> ExternDescriptor.of("f", Signature.parse("resume_tok()"), c -> 1));
        assertMessage("malformed signature 'i64(i65)': unknown type 'i65'", () -> Signature.parse("i64(i65)"));
        assertMessage("malformed signature 'i64': expected RESULT(PARAMETER, ...)", () -> Signature.parse("i64"));
        var length = MethodHandles.lookup().findVirtual(String.class, "length", MethodType.methodType(int.class));
        assertEquals("i32(str)", ExternDescriptor.of("f", length).signature().toString());
        assertMessage("extern 'f': a function of type (String)int does not fit i64(str); it would be i32(str)",
                () -> ExternDescriptor.of("f", Signature.parse("i64(str)"), length));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable action) {
        assertEquals(message, assertThrows(RuntimeException.class, action).getMessage());
    }

    @Test
    void aProgramDoesNotRunOnTwoThreadsAtOnce() throws Exception {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        registry.register("wait", "void()", c -> {
            entered.countDown();
            leave.await();
            return null;
        });
        Value program = Program.forwarding(context, "wait", "void");
        Thread thread = new Thread(() -> program.invokeMember("call"), "first");
        thread.start();
        assertTrue(entered.await(30, TimeUnit.SECONDS));
        var e = assertThrows(PolyglotException.class, () -> program.invokeMember("call"));
        assertEquals("the program is already running on thread 'first'; one program cannot run on two threads of the host at once",
                e.getMessage());
        leave.countDown();
        thread.join();
        program.invokeMember("call");
    }
}
