package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way to write an extern in Java. */
class JavaFunctionsTest {
    private Context context;
    private ExternRegistry registry;

    /** Functions by reflection and by annotation. */
    public static final class Account {
        private final List<String> log = new ArrayList<>();

        public static boolean isEven(int number) {
            return number % 2 == 0;
        }

        public static short half(short number) {
            return (short) (number / 2);
        }

        public static long sum3(long a, long b, long c) {
            return a + b + c;
        }

        public static double mix(double a, long b, String text) {
            return a + b + (text == null ? 0 : text.length());
        }

        @ForeignMethod("account_note")
        public void note(String text) {
            log.add(text);
        }

        @ForeignMethod(signature = "i64(...)", threadSafe = true)
        public Object count(ForeignContext context) {
            return context.arity();
        }

        @ForeignMethod
        public Account self() {
            return this;
        }

        @ForeignMethod
        public long size(Account account) {
            return account.log.size();
        }
    }

    @BeforeEach
    void open() {
        context = Program.context();
        registry = ExternRegistry.ofContext(context);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"isEven|i1|i32|8|true", "isEven|i1|i32|7|false", "half|i16|i16|-9|-4"})
    void narrowTypes(String method, String result, String param, int argument, String expected) throws Exception {
        registerMethod(method);
        Value program = Program.forwarding(context, method, result, param);
        assertEquals(expected, program.invokeMember("call", argument).toString());
    }

    private void registerMethod(String name) throws Exception {
        for (var method : Account.class.getMethods()) {
            if (method.getName().equals(name)) {
                registry.register(ExternDescriptor.of(name, method, null, MethodHandles.lookup()));
            }
        }
    }

    @Test
    void otherShapes() throws Exception {
        registerMethod("sum3");
        registerMethod("mix");
        assertEquals(6, Program.forwarding(context, "sum3", "i64", "i64", "i64", "i64").invokeMember("call", 1, 2, 3).asLong());
        assertEquals(6.5, Program.forwarding(context, "mix", "f64", "f64", "i64", "str").invokeMember("call", 1.5, 2, "abc").asDouble());
    }

    @Test
    void functionalInterfaces() {
        List<Long> seen = new ArrayList<>();
        registry.register(ExternDescriptor.ofLongs("l0", () -> 7));
        registry.register(ExternDescriptor.ofLongs("l1", a -> -a));
        registry.register(ExternDescriptor.ofLongs("l2", (a, b) -> a - b));
        registry.register(ExternDescriptor.ofDoubles("d1", Math::sqrt));
        registry.register(ExternDescriptor.ofDoubles("d2", Math::pow));
        registry.register(ExternDescriptor.ofDoubles("d0", () -> 0.5));
        registry.register(ExternDescriptor.consumer("c", seen::add));
        registry.register(ExternDescriptor.action("a", () -> seen.add(-1L)));
        assertEquals(7, Program.forwarding(context, "l0", "i64").invokeMember("call").asLong());
        assertEquals(-5, Program.forwarding(context, "l1", "i64", "i64").invokeMember("call", 5).asLong());
        assertEquals(3, Program.forwarding(context, "l2", "i64", "i64", "i64").invokeMember("call", 5, 2).asLong());
        assertEquals(3.0, Program.forwarding(context, "d1", "f64", "f64").invokeMember("call", 9.0).asDouble());
        assertEquals(8.0, Program.forwarding(context, "d2", "f64", "f64", "f64").invokeMember("call", 2.0, 3.0).asDouble());
        assertEquals(0.5, Program.forwarding(context, "d0", "f64").invokeMember("call").asDouble());
        Program.forwarding(context, "c", "void", "i64").invokeMember("call", 4);
        Program.forwarding(context, "a", "void").invokeMember("call");
        assertEquals(List.of(4L, -1L), seen);
    }

    @Test
    void compiledCallsStayRight() {
        registry.registerLongs("f", x -> x % 3);
        Value loop = Program.eval(context, """
                il 0.2.0
                extern @f(i64) -> i64
                func @loop(i64 %n) -> i64 {
                entry(%n:i64):
                  br head(%n, 0)
                head(%m:i64, %s:i64):
                  %more = scmp_gt %m, 0
                  cbr %more, body(%m, %s), done(%s)
                body(%m2:i64, %s2:i64):
                  %r = call @f(%m2)
                  %s3 = iadd.ovf %s2, %r
                  %m3 = isub.ovf %m2, 1
                  br head(%m3, %s3)
                done(%s4:i64):
                  ret %s4
                }
                """).getMember("loop");
        assertEquals(300_000, loop.execute(300_000).asLong());
        registry.registerLongs("f", x -> 2);
        assertEquals(600_000, loop.execute(300_000).asLong());
    }

    @Test
    void annotatedMethodsAndObjectsBehindPointers() {
        var account = new Account();
        assertEquals(4, registry.registerMethods(account, MethodHandles.lookup()));
        Program.forwarding(context, "account_note", "void", "str").invokeMember("call", "hello");
        Program.forwarding(context, "account_note", "void", "str").invokeMember("call", (Object) null);
        assertEquals(new ArrayList<>(java.util.Arrays.asList("hello", null)), account.log);
        assertSame(account, Program.forwarding(context, "self", "ptr").invokeMember("call").asHostObject());
        Value size = Program.forwarding(context, "size", "i64", "ptr");
        assertEquals(2, size.invokeMember("call", account).asLong());
        assertEquals("InvalidCast (code=0): size: argument 1 must be a Account, got a foreign object",
                Program.trap(size, new ArrayList<>()));
        assertThrows(IllegalArgumentException.class, () -> registry.registerMethods(new Object(), MethodHandles.lookup()));
        assertTrue(registry.find("count").isThreadSafe());
    }

    @Test
    void oneObjectIsOnePointer() {
        var object = new Account();
        registry.register("get", "ptr()", c -> object);
        Value program = Program.eval(context, """
                il 0.2.0
                extern @get() -> ptr
                func @same() -> i1 {
                entry:
                  %a = call @get()
                  %b = call @get()
                  %cell = alloca 16
                  store ptr, %cell, %a
                  %second = gep %cell, 8
                  store ptr, %second, %b
                  %x = load i64, %cell
                  %y = load i64, %second
                  %same = icmp_eq %x, %y
                  ret %same
                }
                """);
        assertTrue(program.invokeMember("same").asBoolean());
    }

    /** The program has a pointer to each object in turn, and forgets it. */
    @Test
    void objectsBehindPointersAreCollected() {
        var objects = new ArrayList<WeakReference<Object>>();
        registry.register("get", "ptr()", c -> {
            Object object = new byte[1000];
            objects.add(new WeakReference<>(object));
            return object;
        });
        Value program = Program.eval(context, """
                il 0.2.0
                extern @get() -> ptr
                func @call() -> i64 {
                entry:
                  %c = alloca 8
                  %p = call @get()
                  store ptr, %c, %p
                  %bits = load i64, %c
                  ret %bits
                }
                """);
        for (int i = 0; i < 100; i++) {
            assertTrue(program.invokeMember("call").asLong() != 0);
        }
        long limit = System.nanoTime() + 20_000_000_000L;
        while (objects.stream().anyMatch(object -> object.get() != null)) {
            assertTrue(System.nanoTime() < limit, "objects are still reachable");
            System.gc();
        }
    }

    @Test
    void callbacksIntoIl() {
        registry.register("apply", "i64(ptr, i64)", c -> c.invokePointer(c.pointerArg(0), c.longArg(1)));
        context.getBindings("viper").putMember("apply_js", (ProxyExecutable) args -> args[0].execute(args[1]));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @apply(ptr, i64) -> i64
                extern @apply_js(ptr, i64) -> i64
                func @triple(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = imul.ovf %x, 3
                  ret %r
                }
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  %f = addr_of @triple
                  %a = call @apply(%f, %x)
                  %b = call @apply_js(%f, %a)
                  ret %b
                }
                """);
        assertEquals(63, program.invokeMember("call", 7).asLong());
    }

    @Test
    void variadicAndDynamic() {
        registry.register(ExternDescriptor.of("sum", Signature.parse("i64(...)"),
                c -> c.args().stream().mapToLong(v -> ((Number) v).longValue()).sum()));
        registry.register(ExternDescriptor.dynamic("echo", c -> c.arg(0)));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @sum(...) -> i64
                extern @echo(str) -> str
                func @call() -> i64 {
                entry:
                  %r = call @sum(1, 2.5, 3)
                  ret %r
                }
                func @text() -> str {
                entry:
                  %r = call @echo("hi")
                  ret %r
                }
                """);
        assertEquals(6, program.invokeMember("call").asLong());
        assertEquals("hi", program.invokeMember("text").asString());
        assertEquals(Type.I64, registry.find("sum").signature().returnType());
    }
}
