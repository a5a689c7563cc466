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
}
