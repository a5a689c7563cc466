package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IL and JavaScript in one context. */
class JavaScriptTest {
    private Context context;

    @BeforeEach
    void open() {
        context = Context.newBuilder("viper", "js").allowAllAccess(true).build();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aJavaScriptFunctionIsAnExtern() {
        context.getBindings("viper").putMember("times2", context.eval("js", "x => x * 2"));
        Value program = Program.eval(context, Program.TIMES2);
        assertEquals(42, program.invokeMember("call", 21).asLong());
        context.getBindings("viper").putMember("times2", context.eval("js", "x => x + 0.5"));
        assertEquals("InvalidCast (code=0): times2: expected a result of type i64, got 21.5", Program.trap(program, 21));
        context.getBindings("viper").putMember("times2", context.eval("js", "x => { throw new RangeError('too big') }"));
        assertEquals("DomainError (code=0): times2: RangeError: too big", Program.trap(program, 21));
        context.getBindings("viper").putMember("times2", context.eval("js", "x => {}"));
        assertEquals("InvalidCast (code=0): times2: expected a result of type i64, got undefined", Program.trap(program, 21));
    }

    @Test
    void javaScriptCallsIl() {
        Value program = Program.eval(context, """
                il 0.2.0
                func @add(i64 %a, i64 %b) -> i64 {
                entry(%a:i64, %b:i64):
                  %r = iadd.ovf %a, %b
                  ret %r
                }
                func @shout(str %s) -> str {
                entry(%s:str):
                  %r = call @Viper.String.ToUpper(%s)
                  ret %r
                }
                """);
        Value js = context.eval("js", "p => p.add(40, 2) + ' ' + p.shout('hi')");
        assertEquals("42 HI", js.execute(program).asString());
    }

    @Test
    void objectsTravelThroughIlUnharmed() {
        Value bindings = context.getBindings("viper");
        context.eval("js", "const point = {x: 3, tag: 'mine'}; var seen = []");
        bindings.putMember("make", context.eval("js", "() => point"));
        bindings.putMember("read_x", context.eval("js", "p => { seen.push(p === point); return p.x }"));
        bindings.putMember("call_back", context.eval("js", "(f, p) => f(p) + 1"));
        Value program = Program.eval(context, """
                il 0.2.0
                extern @make() -> ptr
                extern @read_x(ptr) -> i64
                extern @call_back(ptr, ptr) -> i64
                func @ten(ptr %p) -> i64 {
                entry(%p:ptr):
                  %x = call @read_x(%p)
                  %r = imul.ovf %x, 10
                  ret %r
                }
                func @call() -> i64 {
                entry:
                  %cell = alloca 8
                  %p = call @make()
                  store ptr, %cell, %p
                  %q = load ptr, %cell
                  %f = addr_of @ten
                  %r = call @call_back(%f, %q)
                  ret %r
                }
                func @same(ptr %p) -> ptr {
                entry(%p:ptr):
                  ret %p
                }
                """);
        assertEquals(31, program.invokeMember("call").asLong());
        assertTrue(context.eval("js", "seen.length == 1 && seen[0]").asBoolean());
        assertEquals("mine", program.invokeMember("same", context.eval("js", "point")).getMember("tag").asString());
    }

    @Test
    void javaExternsSeeJavaScriptObjectsAsValues() {
        ExternRegistry.ofContext(context).register("field", "i64(ptr)", c -> ((Value) c.arg(0)).getMember("x").asLong());
        Value program = Program.forwarding(context, "field", "i64", "ptr");
        assertEquals(9, program.invokeMember("call", context.eval("js", "({x: 9})")).asLong());
    }
}
