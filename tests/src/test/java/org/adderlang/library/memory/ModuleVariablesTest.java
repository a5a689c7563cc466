package org.adderlang.library.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.adderlang.api.Capability;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.ExternRegistry;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Calls of rt_modvar_addr_* whose name is a constant, as front ends make them. */
class ModuleVariablesTest {
    private static final Source COUNTER = Source.create("viper", """
            il 0.2.0
            extern @rt_modvar_addr_i64(str) -> ptr
            extern @rt_modvar_addr_f64(str) -> ptr
            global const str @.L0 = "COUNT"
            global const str @.L1 = "COUNT"
            func @next() -> i64 {
            entry:
              %a = const_str @.L0
              %p = call @rt_modvar_addr_i64(%a)
              %v = load i64, %p
              %w = iadd.ovf %v, 1
              %b = const_str @.L1
              %q = call @rt_modvar_addr_i64(%b)
              store i64, %q, %w
              %c = const_str @.L0
              %f = call @rt_modvar_addr_f64(%c)
              store f64, %f, 0.5
              ret %w
            }
            func @main() -> i64 {
            entry:
              %n = call @next()
              ret %n
            }
            """);

    @Test
    void equalNamesOfOneKindAreOneVariable() {
        try (Context context = Context.create("viper")) {
            Value next = context.eval(COUNTER).getMember("next");
            assertEquals(1, next.execute().asLong());
            assertEquals(2, next.execute().asLong());
        }
    }

    @Test
    void programsThatShareCodeHaveVariablesOfTheirOwn() {
        try (Engine engine = Engine.create("viper");
                Context first = Context.newBuilder("viper").engine(engine).build();
                Context second = Context.newBuilder("viper").engine(engine).build()) {
            Value counter = first.eval(COUNTER).getMember("next");
            Value other = second.eval(COUNTER).getMember("next");
            counter.execute();
            counter.execute();
            assertEquals(1, other.execute().asLong());
            assertEquals(3, counter.execute().asLong());
            assertEquals(1, first.eval(COUNTER).getMember("next").execute().asLong());
        }
    }

    @Test
    void aRegisteredExternTakesTheLibrarysPlace() {
        try (Context context = Context.newBuilder("viper").allowAllAccess(true).build()) {
            Value next = context.eval(COUNTER).getMember("next");
            assertEquals(1, next.execute().asLong());
            ExternRegistry.ofContext(context).register(ExternDescriptor.of("rt_modvar_addr_i64", Signature.parse("ptr(str)"),
                    call -> call.memory().allocate(8)).withCapability(Capability.STATE));
            assertEquals(1, next.execute().asLong());
            assertEquals(1, next.execute().asLong());
        }
    }

    /** In a loop, where the cells are found before the loop starts. */
    @Test
    void loopsCountInVariables() {
        try (Context context = Context.newBuilder("viper").allowAllAccess(true).build()) {
            Value count = context.eval("viper", """
                    il 0.2.0
                    extern @rt_modvar_addr_i64(str) -> ptr
                    global const str @.L0 = "N"
                    func @count(i64 %n) -> i64 {
                    entry:
                      br loop(0)
                    loop(%i:i64):
                      %a = const_str @.L0
                      %p = call @rt_modvar_addr_i64(%a)
                      %v = load i64, %p
                      %w = iadd.ovf %v, %i
                      store i64, %p, %w
                      %j = iadd.ovf %i, 1
                      %more = scmp_le %j, %n
                      cbr %more, loop(%j), done
                    done:
                      %b = const_str @.L0
                      %q = call @rt_modvar_addr_i64(%b)
                      %r = load i64, %q
                      ret %r
                    }
                    func @main() -> i64 {
                    entry:
                      ret 0
                    }
                    """).getMember("count");
            assertEquals(55, count.execute(10).asLong());
            assertEquals(56, count.execute(1).asLong());
            ExternRegistry.ofContext(context).register(ExternDescriptor.of("rt_modvar_addr_i64", Signature.parse("ptr(str)"),
                    call -> call.memory().allocate(8)).withCapability(Capability.STATE));
            assertEquals(0, count.execute(10).asLong());
        }
    }

    @Test
    void aBlockThatIsMadeBeforeThePointerFixesTheSize() {
        try (Context context = Context.create("viper")) {
            Value last = context.eval("viper", """
                    il 0.2.0
                    extern @rt_modvar_addr_ptr(str) -> ptr
                    extern @rt_modvar_addr_block(str, i64) -> ptr
                    global const str @.L0 = "TABLE"
                    func @main() -> i64 {
                    entry:
                      %a = const_str @.L0
                      %p = call @rt_modvar_addr_block(%a, 24)
                      br loop(0)
                    loop(%i:i64):
                      %b = const_str @.L0
                      %q = call @rt_modvar_addr_ptr(%b)
                      %at = gep %q, %i
                      store i64, %at, %i
                      %j = iadd.ovf %i, 8
                      %more = scmp_lt %j, 24
                      cbr %more, loop(%j), done
                    done:
                      %end = gep %p, 16
                      %v = load i64, %end
                      ret %v
                    }
                    """);
            assertEquals(16, last.getMember("main").execute().asLong());
        }
    }
}
