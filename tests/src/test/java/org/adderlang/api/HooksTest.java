package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hooks at calls, instructions and data. */
class HooksTest {
    private final List<String> seen = new ArrayList<>();
    private Context context;
    private Hooks hooks;

    @BeforeEach
    void open() {
        open("false");
    }

    private void open(String singleStep) {
        context = Context.newBuilder("viper").allowAllAccess(true).option("viper.SingleStep", singleStep).build();
        hooks = Hooks.of(context.getEngine());
        ExternRegistry.ofContext(context).registerLongs("times2", x -> x * 2);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void log(HookEvent event) {
        seen.add(event.kind() + " " + event.name() + " " + event.arguments() + " " + event.result() + " " + event.location());
    }

    @Test
    void callsBothWaysIn() {
        Value program = Program.eval(context, Program.TIMES2);
        program.invokeMember("call", 1);
        long id = hooks.register(Set.of(HookKind.BEFORE_CALL, HookKind.AFTER_CALL), e -> true, this::log, 0);
        program.invokeMember("call", 21);
        assertEquals(List.of("BEFORE_CALL call [21] null null", "BEFORE_CALL times2 [21] null @call:entry#0",
                "AFTER_CALL times2 [21] 42 @call:entry#0", "AFTER_CALL call [21] 42 null"), seen);
        seen.clear();
        program.invokeMember("times2", 5);
        assertEquals(List.of("BEFORE_CALL times2 [5] null null", "AFTER_CALL times2 [5] 10 null"), seen);
        seen.clear();
        assertTrue(hooks.disable(id));
        program.invokeMember("call", 1);
        assertEquals(List.of(), seen);
        assertTrue(hooks.enable(id));
        program.invokeMember("call", 1);
        assertEquals(4, seen.size());
        assertTrue(hooks.unregister(id));
        assertFalse(hooks.unregister(id));
        assertFalse(hooks.enable(id));
        program.invokeMember("call", 1);
        assertEquals(4, seen.size());
    }

    @Test
    void libraryFunctionsAndFunctionsInIl() {
        Value program = Program.eval(context, """
                il 0.2.0
                func @inner(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = call @Viper.Math.AbsInt(%x)
                  ret %r
                }
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  %a = call @inner(%x)
                  %b = iadd.ovf %a, 1
                  ret %b
                }
                """);
        hooks.register(Set.of(HookKind.BEFORE_CALL), e -> e.function() != null, this::log, 0);
        assertEquals(6, program.invokeMember("call", -5).asLong());
        assertEquals(List.of("BEFORE_CALL inner [-5] null @call:entry#0",
                "BEFORE_CALL Viper.Math.AbsInt [-5] null @inner:entry#0"), seen);
    }

    @Test
    void aVetoIsATrap() {
        Value program = Program.eval(context, """
                il 0.2.0
                extern @times2(i64) -> i64
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  %r = call @times2(%x)
                  ret %r
                }
                func @safe(i64 %x) -> i64 {
                entry(%x:i64):
                  eh.push ^caught
                  %r = call @times2(%x)
                  eh.pop
                  ret %r
                caught(%err:error, %tok:resume_tok):
                  eh.entry
                  ret -1
                }
                """);
        hooks.register(Set.of(HookKind.BEFORE_CALL), e -> e.name().equals("times2"), e -> {
            if ((long) e.arguments().getFirst() > 10) {
                throw new IllegalStateException("no more than 10");
            }
        }, 0);
        assertEquals(20, program.invokeMember("call", 10).asLong());
        assertEquals("DomainError (code=0): no more than 10", Program.trap(program, 11));
        assertEquals(-1, program.invokeMember("safe", 11).asLong());
        assertEquals(4, program.invokeMember("safe", 2).asLong());
    }

    @Test
    void prioritiesAndArguments() {
        Value program = Program.eval(context, Program.TIMES2);
        hooks.register(Set.of(HookKind.BEFORE_CALL), e -> e.name().equals("times2"), e -> seen.add("low"), -1);
        hooks.register(Set.of(HookKind.BEFORE_CALL), e -> e.name().equals("times2"), e -> seen.add("high"), 5);
        hooks.register(Set.of(HookKind.BEFORE_CALL), e -> e.name().equals("times2"), e -> seen.add("also high"), 5);
        hooks.register(Set.of(HookKind.ARGUMENT_PUSH, HookKind.ARGUMENT_POP), e -> true,
                e -> seen.add(e.kind() + " " + e.arguments()), 0);
        program.invokeMember("call", 3);
        assertEquals(List.of("ARGUMENT_PUSH [3]", "high", "also high", "low", "ARGUMENT_POP [3]"), seen);
    }

    @Test
    void instructionsValuesAndMemory() {
        context.close();
        open("true");
        Value program = Program.eval(context, """
                il 0.2.0
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  %p = alloca 8
                  store i64, %p, %x
                  %y = load i64, %p
                  ret %y
                }
                """);
        Set<HookKind> kinds = Set.of(HookKind.BEFORE_INSTRUCTION, HookKind.AFTER_INSTRUCTION, HookKind.VALUE_READ,
                HookKind.VALUE_WRITE, HookKind.MEMORY_LOAD, HookKind.MEMORY_STORE);
        long id = hooks.register(kinds, e -> true, e -> seen.add(e.kind() + " " + e.name()), 0);
        program.invokeMember("call", 5);
        assertEquals(List.of("BEFORE_INSTRUCTION alloca", "VALUE_WRITE p", "AFTER_INSTRUCTION alloca", "VALUE_READ p",
                "VALUE_READ x", "MEMORY_STORE store", "BEFORE_INSTRUCTION store", "AFTER_INSTRUCTION store", "VALUE_READ p",
                "MEMORY_LOAD load", "BEFORE_INSTRUCTION load", "VALUE_WRITE y", "AFTER_INSTRUCTION load", "VALUE_READ y",
                "BEFORE_INSTRUCTION ret", "AFTER_INSTRUCTION ret"), seen);
        hooks.disable(id);
        seen.clear();
        program.invokeMember("call", 5);
        assertEquals(List.of(), seen);
    }

    @Test
    void valuesAndAddresses() {
        context.close();
        open("true");
        Value program = Program.eval(context, """
                il 0.2.0
                func @call(i64 %x) -> f64 {
                entry(%x:i64):
                  %b = call @rt_alloc(8)
                  store i64, %b, 7
                  %y = load i64, %b
                  %t = scmp_gt %y, %x
                  %f = sitofp %y
                  ret %f
                }
                """);
        List<Object> addresses = new ArrayList<>();
        hooks.register(Set.of(HookKind.MEMORY_LOAD, HookKind.MEMORY_STORE), e -> true, e -> addresses.addAll(e.arguments()), 0);
        hooks.register(Set.of(HookKind.VALUE_READ, HookKind.VALUE_WRITE), e -> !e.name().equals("b"),
                e -> seen.add(e.kind() + " " + e.name() + e.arguments()), 0);
        hooks.register(Set.of(HookKind.AFTER_INSTRUCTION), e -> !e.name().equals("call"),
                e -> seen.add(e.name() + " = " + e.result()), 0);
        assertEquals(7.0, program.invokeMember("call", 5).asDouble());
        assertEquals(List.of("store = null", "VALUE_WRITE y[7]", "load = 7", "VALUE_READ y[7]", "VALUE_READ x[5]",
                "VALUE_WRITE t[1]", "scmp_gt = 1", "VALUE_READ y[7]", "VALUE_WRITE f[7.0]", "sitofp = 7.0", "VALUE_READ f[7.0]",
                "ret = null"), seen);
        assertEquals(3, addresses.size());
        assertEquals(7L, addresses.get(1));
        assertSame(addresses.get(0), addresses.get(2));
    }

    /** An instruction ends once, whether it traps or not, and also when a handler resumes there. */
    @Test
    void instructionsThatTrapEnd() {
        context.close();
        open("true");
        Value program = Program.eval(context, """
                il 0.2.0
                func @call(i64 %x) -> i64 {
                entry(%x:i64):
                  eh.push ^caught
                  %a = iadd.ovf %x, 1
                  %y = sdiv.chk0 10, %x
                  %z = sdiv.chk0 20, %x
                  eh.pop
                  ret %a
                caught(%err:error, %tok:resume_tok):
                  eh.entry
                  resume.next %tok
                }
                func @leave(i64 %x) -> i64 {
                entry(%x:i64):
                  %y = sdiv.chk0 10, %x
                  ret %y
                }
                """);
        hooks.register(Set.of(HookKind.BEFORE_INSTRUCTION), e -> true, e -> seen.add("+" + e.name()), 0);
        hooks.register(Set.of(HookKind.AFTER_INSTRUCTION), e -> true, e -> seen.add("-" + e.name()
                + (e.failure() == null ? "" : " " + e.failure().getMessage())), 0);
        assertEquals(1, program.invokeMember("call", 0).asLong());
        String trap = " DivideByZero (code=0): divide by zero in sdiv.chk0";
        List<String> handler = List.of("+eh.entry", "-eh.entry", "+resume.next", "-resume.next");
        List<String> expected = new ArrayList<>(List.of("+eh.push", "-eh.push", "+iadd.ovf", "-iadd.ovf", "+sdiv.chk0",
                "-sdiv.chk0" + trap));
        expected.addAll(handler);
        expected.addAll(List.of("+sdiv.chk0", "-sdiv.chk0" + trap));
        expected.addAll(handler);
        expected.addAll(List.of("+eh.pop", "-eh.pop", "+ret", "-ret"));
        assertEquals(expected, seen);
        seen.clear();
        assertThrows(PolyglotException.class, () -> program.invokeMember("leave", 0));
        assertEquals(List.of("+sdiv.chk0", "-sdiv.chk0" + trap), seen);
    }

    /** A run of instructions that can only be counted shows none of them, rather than some. */
    @Test
    void onlySingleStepsShowInstructions() {
        context.close();
        context = Context.newBuilder("viper").allowAllAccess(true).option("viper.MaxSteps", "1000").build();
        hooks = Hooks.of(context.getEngine());
        hooks.register(Set.of(HookKind.BEFORE_INSTRUCTION, HookKind.AFTER_INSTRUCTION), e -> true, this::log, 0);
        ExternRegistry.ofContext(context).registerLongs("times2", x -> x * 2);
        assertEquals(42, Program.eval(context, Program.TIMES2).invokeMember("call", 21).asLong());
        assertEquals(List.of(), seen);
    }

    /** An extern registers, disables and removes the hook while the loop that calls it runs, interpreted or compiled. */
    @Test
    void changesHoldForTheNextCall() {
        long[] id = new long[1];
        ExternRegistry.ofContext(context).register("note", "void(i64)", call -> {
            switch ((int) call.longArg(0)) {
                case 20_000 -> id[0] = hooks.register(Set.of(HookKind.BEFORE_CALL), e -> e.name().equals("times2"),
                        e -> seen.add("a"), 0);
                case 20_010 -> assertTrue(hooks.disable(id[0]));
                case 40_000 -> assertTrue(hooks.enable(id[0]));
                case 40_020 -> assertTrue(hooks.unregister(id[0]));
                default -> { }
            }
            return null;
        });
        Value program = Program.eval(context, """
                il 0.2.0
                extern @times2(i64) -> i64
                extern @note(i64) -> void
                func @call(i64 %n) -> i64 {
                entry(%n:i64):
                  br again(0, %n)
                again(%i:i64, %m:i64):
                  call @note(%i)
                  %r = call @times2(%i)
                  %j = iadd.ovf %i, 1
                  %more = scmp_lt %j, %m
                  cbr %more, again(%j, %m), done(%r)
                done(%s:i64):
                  ret %s
                }
                """);
        assertEquals(2 * 59_999, program.invokeMember("call", 60_000).asLong());
        assertEquals(10 + 20, seen.size());
    }

    @Test
    void callsThatFailEndWithTheirTrap() {
        ExternRegistry.ofContext(context).register("fails", "i64()", call -> {
            throw new ForeignException("no such luck");
        });
        Value program = Program.forwarding(context, "fails", "i64");
        hooks.register(Set.of(HookKind.AFTER_CALL), e -> true, e -> seen.add(e.name() + ": " + e.result() + ", "
                + e.failure().getMessage()), 0);
        assertEquals("DomainError (code=0): no such luck", Program.trap(program));
        assertEquals(List.of("fails: null, DomainError (code=0): no such luck", "call: null, DomainError (code=0): no such luck"),
                seen);
    }

    @Test
    void closures() {
        StandardExterns.registerIn(ExternRegistry.ofContext(context));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @create_closure(str, ...) -> ptr
                func @step() -> i64 {
                entry:
                  ret 1
                }
                func @call() -> void {
                entry:
                  %f = call @create_closure("step")
                  ret
                }
                """);
        hooks.register(HookKind.CLOSURE_CREATED, e -> seen.add(e.name() + e.arguments()));
        program.invokeMember("call");
        assertEquals(List.of("create_closure[step]"), seen);
    }

    @Test
    void dataOfTheStandardFunctions() {
        StandardExterns.registerIn(ExternRegistry.ofContext(context));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @create_object() -> ptr
                extern @create_array() -> ptr
                extern @set_field(ptr, ...) -> void
                extern @get_field(ptr, ...) -> i64
                func @call() -> i64 {
                entry:
                  %o = call @create_object()
                  call @set_field(%o, "a", 5)
                  %a = call @create_array()
                  call @set_field(%a, 0, 7)
                  %x = call @get_field(%o, "a")
                  %y = call @get_field(%a, 0)
                  %r = iadd.ovf %x, %y
                  ret %r
                }
                """);
        hooks.register(Set.of(HookKind.FIELD_READ, HookKind.FIELD_WRITE, HookKind.ELEMENT_READ, HookKind.ELEMENT_WRITE),
                e -> true, e -> seen.add(e.kind() + " " + e.arguments().subList(1, e.arguments().size())), 0);
        assertEquals(12, program.invokeMember("call").asLong());
        assertEquals(List.of("FIELD_WRITE [a, 5]", "ELEMENT_WRITE [0, 7]", "FIELD_READ [a]", "ELEMENT_READ [0]"), seen);
    }
}
