package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sees which extern, and when a change takes effect. */
class ScopesTest {
    private static final String UNKNOWN = "DomainError (code=0): attempted to call unknown runtime helper 'times2'";

    @AfterEach
    void cleanProcessScope() {
        ExternRegistry.process().unregister("times2");
    }

    private static long call(Value program) {
        return program.invokeMember("call", 21).asLong();
    }

    @Test
    void innerScopesWinOverOuterOnes() {
        try (Context context = Program.context()) {
            Value program = Program.eval(context, Program.TIMES2);
            assertEquals(UNKNOWN, Program.trap(program, 21));
            ExternRegistry.process().registerLongs("TIMES2", x -> x + 1);
            assertEquals(22, call(program));
            ExternRegistry.ofContext(context).registerLongs("Times2", x -> x + 2);
            assertEquals(23, call(program));
            ExternRegistry.ofProgram(program).registerLongs("times2", x -> x + 3);
            assertEquals(24, call(program));
            assertEquals(23, call(Program.eval(context, Program.TIMES2)));
            assertTrue(ExternRegistry.ofProgram(program).unregister("TIMES2"));
            assertEquals(23, call(program));
            assertTrue(ExternRegistry.ofContext(context).unregister("times2"));
            assertEquals(22, call(program));
            assertTrue(ExternRegistry.process().unregister("times2"));
            assertFalse(ExternRegistry.process().unregister("times2"));
            assertEquals(UNKNOWN, Program.trap(program, 21));
        }
    }

    @Test
    void functionsOfTheProgramWinOverExterns() {
        try (Context context = Program.context()) {
            ExternRegistry.ofContext(context).registerLongs("times2", x -> -1);
            Value program = Program.eval(context, Program.TIMES2
                    + "func @times2(i64 %x) -> i64 {\nentry(%x:i64):\n  %r = iadd.ovf %x, %x\n  ret %r\n}\n");
            assertEquals(42, call(program));
        }
    }

    @Test
    void everyScopeCanOverrideTheLibrary() {
        String il = """
                il 0.2.0
                extern @Viper.Math.AbsInt(i64) -> i64
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = call @Viper.Math.AbsInt(%x)
                  ret %r
                }
                """;
        try (Context context = Program.context(); Context other = Program.context()) {
            Value program = Program.eval(context, il);
            assertEquals(5, program.invokeMember("call", -5).asLong());
            ExternRegistry.ofContext(context).registerLongs("viper.math.absint", x -> 100 + x);
            assertEquals(95, program.invokeMember("call", -5).asLong());
            assertEquals(7, Program.eval(other, il).invokeMember("call", -7).asLong());
            ExternRegistry.ofContext(context).unregister("Viper.Math.AbsInt");
            assertEquals(5, program.invokeMember("call", -5).asLong());
        }
    }

    @Test
    void contextsOfOneEngineAreIsolated() {
        try (Engine engine = Engine.create("viper");
                Context first = Context.newBuilder("viper").engine(engine).build();
                Context second = Context.newBuilder("viper").engine(engine).build();
                Context closed = Context.newBuilder("viper").engine(engine).option("viper.ProcessExterns", "false").build()) {
            ExternRegistry.process().registerLongs("times2", x -> 0);
            ExternRegistry.ofContext(first).registerLongs("times2", x -> 1);
            Value program1 = Program.eval(first, Program.TIMES2);
            Value program2 = Program.eval(second, Program.TIMES2);
            Value program3 = Program.eval(closed, Program.TIMES2);
            for (int i = 0; i < 3; i++) {
                assertEquals(1, call(program1));
                assertEquals(0, call(program2));
                assertEquals(UNKNOWN, Program.trap(program3, 21));
            }
        }
    }

    @Test
    void callSitesOfManyProgramsStayRight() {
        try (Engine engine = Engine.create("viper"); Context context = Context.newBuilder("viper").engine(engine).build()) {
            for (int i = 0; i < 20; i++) {
                long result = i;
                Value program = Program.eval(context, Program.TIMES2);
                ExternRegistry.ofProgram(program).registerLongs("times2", x -> result);
                assertEquals(i, call(program));
                ExternRegistry.ofProgram(program).registerLongs("times2", x -> -result);
                assertEquals(-i, call(program));
            }
        }
    }

    /** The program asks for its registry for the first time while its own loop runs, compiled, and later changes it again. */
    @Test
    void aRunningProgramSeesItsOwnRegistryAtOnce() {
        try (Context context = Program.context()) {
            ExternRegistry shared = ExternRegistry.ofContext(context);
            shared.registerLongs("times2", x -> 2 * x);
            shared.register(ExternDescriptor.of("note", Signature.parse("void(i64)"), call -> {
                ExternRegistry own = call.registry(ExternScope.RUN);
                if (call.longArg(0) == 50_000) {
                    own.registerLongs("times2", x -> 1);
                } else if (call.longArg(0) == 80_000) {
                    own.registerLongs("times2", x -> 100);
                } else if (call.longArg(0) == 90_000) {
                    own.unregister("times2");
                }
                return null;
            }).withCapability(Capability.FULL));
            String il = """
                    il 0.2.0
                    extern @times2(i64) -> i64
                    extern @note(i64) -> void
                    func @call(i64 %n) -> i64 {
                    entry(%n:i64):
                      br again(0, 0, %n)
                    again(%i:i64, %s:i64, %m:i64):
                      %when = srem.chk0 %i, 10000
                      %zero = icmp_eq %when, 0
                      cbr %zero, tell(%i, %s, %m), step(%i, %s, %m)
                    tell(%i2:i64, %s2:i64, %m2:i64):
                      call @note(%i2)
                      br step(%i2, %s2, %m2)
                    step(%i1:i64, %s1:i64, %m1:i64):
                      %r = call @times2(1)
                      %t = iadd.ovf %s1, %r
                      %j = iadd.ovf %i1, 1
                      %more = scmp_lt %j, %m1
                      cbr %more, again(%j, %t, %m1), done(%t)
                    done(%u:i64):
                      ret %u
                    }
                    """;
            Value program = Program.eval(context, il);
            assertEquals(2 * 50_000 + 30_000 + 100 * 10_000 + 2 * 10_000, program.invokeMember("call", 100_000).asLong());
            assertEquals(2 * 10, Program.eval(context, il).invokeMember("call", 10).asLong());
        }
    }

    @Test
    void polyglotBindings() {
        try (Context context = Program.context()) {
            Value bindings = context.getBindings("viper");
            bindings.putMember("times2", (ProxyExecutable) args -> args[0].asLong() * 2);
            Value program = Program.eval(context, Program.TIMES2);
            assertEquals(42, call(program));
            assertTrue(bindings.hasMember("TIMES2"));
            assertEquals(List.of("times2", "call"), List.copyOf(bindings.getMemberKeys()));
            assertEquals(42, bindings.getMember("times2").execute(21).asLong());
            assertThrows(IllegalArgumentException.class, () -> bindings.putMember("times2", 5));
            program.putMember("times2", (ProxyExecutable) args -> 7);
            assertEquals(7, call(program));
            assertTrue(bindings.removeMember("times2"));
            assertEquals(7, call(program));
            assertEquals(UNKNOWN, Program.trap(Program.eval(context, Program.TIMES2), 21));
        }
    }

    @Test
    void theHostCallsExternsByName() {
        try (Context context = Program.context()) {
            ExternRegistry.ofContext(context).registerLongs("times2", x -> x * 2);
            Value program = Program.eval(context, Program.TIMES2);
            assertEquals(42, program.invokeMember("times2", 21).asLong());
            assertEquals(3, program.invokeMember("Viper.Math.AbsInt", -3).asLong());
            assertFalse(program.canInvokeMember("times3"));
        }
    }

    @Test
    void strictRegistriesKeepSignatures() {
        try (Context context = Program.context()) {
            ExternRegistry registry = ExternRegistry.ofContext(context);
            registry.setStrict(true);
            registry.registerLongs("times2", x -> x);
            registry.registerLongs("TIMES2", x -> 2 * x);
            var e = assertThrows(SignatureMismatchException.class, () -> registry.registerDoubles("times2", x -> x));
            assertEquals("extern 'times2' is registered as i64(i64) and cannot be replaced by one of signature f64(f64)",
                    e.getMessage());
            assertEquals(42, call(Program.eval(context, Program.TIMES2)));
        }
    }

    @Test
    void listsShowWhatIsShadowed() {
        try (Context context = Program.context()) {
            ExternRegistry.process().registerLongs("times2", x -> x);
            ExternRegistry registry = ExternRegistry.ofContext(context);
            registry.registerLongs("Times2", x -> x);
            registry.registerLongs("Viper.Math.AbsInt", x -> x);
            registry.register(ExternDescriptor.dynamic("any", c -> null));
            Signature longs = Signature.of(Type.I64, Type.I64);
            assertEquals(List.of(new RegisteredExtern("Times2", longs, ExternScope.CONTEXT, ExternScope.PROCESS),
                    new RegisteredExtern("Viper.Math.AbsInt", longs, ExternScope.CONTEXT, ExternScope.BUILT_IN),
                    new RegisteredExtern("any", null, ExternScope.CONTEXT, null)), registry.list());
            assertEquals("Times2", registry.find("TIMES2").name());
            assertNull(registry.find("other"));
        }
    }
}
