package org.adderlang.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.adderlang.il.Signature;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an extern can reach through its context. */
class ForeignContextTest {
    private static final String IL = """
            il 0.2.0
            extern @look(ptr) -> i64
            global i64 @counter = 5
            func @call() -> i64 {
            entry:
              %p = alloca 16
              store i64, %p, 258
              %r = call @look(%p)
              ret %r
            }
            func @twice(i64 %x) -> i64 {
            entry(%x:i64):
              %r = iadd.ovf %x, %x
              ret %r
            }
            """;
    private Context context;

    @BeforeEach
    void open() {
        context = Program.context();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private Value program(Capability capability, ForeignFunction look) {
        ExternRegistry.ofContext(context).register(
                ExternDescriptor.of("look", Signature.parse("i64(ptr)"), look).withCapability(capability));
        return Program.eval(context, IL);
    }

    @Test
    void memoryIsBoundsChecked() {
        Value program = program(Capability.STATE, c -> {
            Object p = c.pointerArg(0);
            ForeignMemory memory = c.memory();
            assertEquals(16, memory.size(p));
            assertEquals(2, memory.getByte(p, 0));
            assertEquals(258, memory.getInt(p, 0));
            memory.putDouble(p, 8, 1.5);
            assertEquals(1.5, memory.getDouble(memory.add(p, 8), 0));
            assertEquals("look: load of 8 bytes at offset 16 is outside a 16-byte block",
                    assertThrows(ForeignException.class, () -> memory.getLong(p, 16)).getMessage());
            assertEquals("look: misaligned store",
                    assertThrows(ForeignException.class, () -> memory.putInt(p, 2, 0)).getMessage());
            assertEquals("look: null load", assertThrows(ForeignException.class, () -> memory.getByte(null, 0)).getMessage());
            Object block = memory.allocate(8);
            memory.putLong(block, 0, 77);
            return memory.getLong(block, 0);
        });
        assertEquals(77, program.invokeMember("call").asLong());
    }

    @Test
    void globals() {
        Value program = program(Capability.STATE, c -> {
            assertEquals(List.of("counter"), c.globals().names());
            c.globals().set("counter", (long) c.globals().get("counter") + 1);
            assertThrows(ForeignException.class, () -> c.globals().set("counter", "text"));
            assertThrows(ForeignException.class, () -> c.globals().get("other"));
            return c.globals().get("counter");
        });
        assertEquals(6, program.invokeMember("call").asLong());
        assertEquals(7, program.invokeMember("call").asLong());
    }

    @Test
    void framesAndRegistries() {
        Value program = program(Capability.FULL, c -> {
            assertTrue(c.calledFromIl());
            assertEquals("call", c.callerFunction());
            assertEquals("@call:entry#2", c.currentInstruction());
            assertEquals("@call:entry#2", c.callStack().getFirst());
            assertEquals(ExternScope.CONTEXT, c.registry(ExternScope.CONTEXT).list().getFirst().scope());
            assertNull(c.registry(ExternScope.BUILT_IN));
            return 1;
        });
        assertEquals(1, program.invokeMember("call").asLong());
    }

    @Test
    void invokeConvertsAndTraps() {
        Value program = program(Capability.ARGS, c -> {
            assertEquals(14L, c.invoke("twice", 7));
            assertEquals("argument count mismatch for function twice: expected 1 argument, received 0",
                    assertThrows(ForeignException.class, () -> c.invoke("twice")).getMessage());
            assertEquals("@twice: expected argument 1 of type i64, got \"x\"",
                    assertThrows(ForeignException.class, () -> c.invoke("twice", "x")).getMessage());
            assertEquals("look: the program has no function @nobody",
                    assertThrows(ForeignException.class, () -> c.invoke("nobody")).getMessage());
            assertEquals(5L, c.invoke("Viper.Math.AbsInt", -5));
            return c.invoke("twice", Long.MAX_VALUE);
        });
        var e = assertThrows(PolyglotException.class, () -> program.invokeMember("call"));
        assertTrue(e.getGuestObject().getMember("report").asString().startsWith("Trap @twice:entry#0: Overflow (code=0)"),
                e::getMessage);
    }

    @Test
    void theContextEndsWithTheCall() {
        var leaked = new AtomicReference<ForeignContext>();
        program(Capability.ARGS, c -> {
            leaked.set(c);
            return 0;
        }).invokeMember("call");
        assertThrows(IllegalStateException.class, () -> leaked.get().arg(0));
    }

    @Test
    void callsByTheHostHaveNoFrame() {
        ExternRegistry.ofContext(context).register(ExternDescriptor.of("look", Signature.parse("i64(ptr)"), c -> {
            assertFalse(c.calledFromIl());
            assertNull(c.callerFunction());
            assertEquals(List.of(), c.callStack());
            return 3;
        }).withCapability(Capability.FULL));
        assertEquals(3, Program.eval(context, IL).invokeMember("look", (Object) null).asLong());
    }

    @Test
    void stringsAreBytes() {
        ExternRegistry.ofContext(context).register("bytes", "i64(str)", c -> {
            assertArrayEquals(new byte[]{(byte) 0xff, 'a'}, c.bytesArg(0));
            assertEquals("\ufffda", c.stringArg(0));
            return c.bytesArg(0).length;
        });
        Value program = Program.eval(context,
                "il 0.2.0\nextern @bytes(str) -> i64\nfunc @call() -> i64 {\nentry:\n  %r = call @bytes(\"\\xFFa\")\n  ret %r\n}\n");
        assertEquals(2, program.invokeMember("call").asLong());
    }

    @Test
    void trapHandlersSeeWhatLeavesTheProgram() {
        var seen = new AtomicReference<TrapEvent>();
        TrapHandler.install(context, seen::set);
        Value program = program(Capability.ARGS, c -> {
            throw new ForeignException("no");
        });
        assertThrows(PolyglotException.class, () -> program.invokeMember("call"));
        TrapEvent trap = seen.get();
        assertEquals("DomainError call entry 2 0 no", trap.kind().title() + " " + trap.function() + " " + trap.block() + " "
                + trap.instruction() + " " + trap.line() + " " + trap.message());
        assertEquals("Trap @call:entry#2: DomainError (code=0): no", trap.report());
        seen.set(null);
        TrapHandler.install(context, null);
        assertThrows(PolyglotException.class, () -> program.invokeMember("call"));
        assertNull(seen.get());
    }
}
