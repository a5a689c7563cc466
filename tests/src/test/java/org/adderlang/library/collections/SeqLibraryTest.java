package org.adderlang.library.collections;

import static org.adderlang.library.Traps.assertTraps;
import static org.adderlang.library.collections.Elements.box;
import static org.adderlang.library.collections.Elements.s;
import static org.adderlang.library.collections.Elements.seq;
import static org.adderlang.library.collections.Elements.show;
import static org.adderlang.library.collections.Elements.strings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import org.adderlang.il.Signature;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.library.LibraryContext;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.junit.jupiter.api.Test;

class SeqLibraryTest {
    @Test
    void errorsNameTheMember() {
        var empty = new SeqObject();
        assertTraps("Seq.Get: null sequence", () -> SeqLibrary.get(null, 0));
        assertTraps("Seq.Get: index out of bounds", () -> SeqLibrary.get(empty, 0));
        assertTraps("Seq.Set: index out of bounds", () -> SeqLibrary.set(empty, -1, null));
        assertTraps("Seq.Push: null sequence", () -> SeqLibrary.push(null, null));
        assertTraps("Seq.PushAll: null sequence", () -> SeqLibrary.pushAll(null, empty));
        assertTraps("Seq.Insert: index out of bounds", () -> SeqLibrary.insert(empty, 1, null));
        assertTraps("Seq.Remove: index out of bounds", () -> SeqLibrary.remove(empty, 0));
        assertTraps("Seq.Pop: sequence is empty", () -> SeqLibrary.pop(empty));
        assertTraps("Seq.Peek: sequence is empty", () -> SeqLibrary.peek(empty));
        assertTraps("Seq.First: null sequence", () -> SeqLibrary.first(null));
        assertTraps("Seq.Last: sequence is empty", () -> SeqLibrary.last(empty));
    }

    @Test
    void capacityDoublesWhenFull() {
        assertEquals(16, SeqLibrary.capacity(SeqLibrary.create()));
        var seq = SeqLibrary.withCapacity(3);
        for (int i = 0; i < 4; i++) {
            SeqLibrary.push(seq, null);
        }
        assertEquals(6, SeqLibrary.capacity(seq));
        assertEquals(1, SeqLibrary.capacity(SeqLibrary.withCapacity(-5)));
        assertEquals(1L << 33, SeqLibrary.capacity(SeqLibrary.withCapacity(1L << 33)));
        assertTraps("Seq: memory allocation failed", () -> SeqLibrary.withCapacity(Long.MAX_VALUE));
    }

    @Test
    void elementsMove() {
        var seq = strings("a", "b");
        SeqLibrary.pushAll(seq, seq);
        SeqLibrary.insert(seq, 4, s("e"));
        SeqLibrary.insert(seq, 0, s("x"));
        assertEquals("x a b a b e", show(seq));
        assertEquals("a", show(SeqLibrary.remove(seq, 3)));
        assertEquals("e", show(SeqLibrary.pop(seq)));
        SeqLibrary.reverse(seq);
        assertEquals("b b a x", show(seq));
    }

    @Test
    void partsAreClamped() {
        var seq = strings("a", "b", "c");
        assertEquals("b c", show(SeqLibrary.slice(seq, 1, 99)));
        assertEquals("", show(SeqLibrary.slice(seq, 2, 1)));
        assertEquals("a b", show(SeqLibrary.take(seq, 2)));
        assertEquals("", show(SeqLibrary.take(seq, -1)));
        assertEquals("c", show(SeqLibrary.drop(seq, 2)));
        assertEquals("a b c", show(SeqLibrary.drop(seq, Long.MIN_VALUE)));
        assertEquals("", show(SeqLibrary.copy(null)));
    }

    @Test
    void sortsStringsByBytesAndBoxesByAddress() {
        try (var context = LibraryContext.sandboxed()) {
            var seq = strings("b", "a", "B");
            SeqLibrary.push(seq, null);
            SeqLibrary.sort(context.program(), seq);
            assertEquals("null B a b", show(seq));
            SeqLibrary.sortDescending(context.program(), seq);
            assertEquals("b a B null", show(seq));
            BoxObject nine = box(9);
            BoxObject one = box(1);
            boolean nineFirst = Long.compareUnsigned(context.program().addresses().toBits(nine),
                    context.program().addresses().toBits(one)) < 0;
            var boxes = seq(one, nine);
            SeqLibrary.sort(context.program(), boxes);
            assertSame(nineFirst ? nine : one, boxes.get(0));
        }
    }

    /** From the initial state 0xDEADBEEFCAFEBABE: the states' remainders by 5, 4, 3 and 2 choose the partners. */
    @Test
    void shuffleUsesTheProgramsRandomNumbers() {
        try (var context = LibraryContext.sandboxed()) {
            var seq = strings("a", "b", "c", "d", "e");
            SeqLibrary.shuffle(context.program(), seq);
            assertEquals(expectedShuffle(), show(seq));
        }
    }

    private static String expectedShuffle() {
        var state = new java.math.BigInteger("DEADBEEFCAFEBABE", 16);
        String[] items = {"a", "b", "c", "d", "e"};
        for (int i = 4; i > 0; i--) {
            state = state.multiply(java.math.BigInteger.valueOf(6364136223846793005L)).add(java.math.BigInteger.ONE)
                    .mod(java.math.BigInteger.ONE.shiftLeft(64));
            int j = state.mod(java.math.BigInteger.valueOf(i + 1)).intValue();
            String item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
        return String.join(" ", items);
    }

    @Test
    void callbacksAreIlFunctions() {
        try (var context = LibraryContext.sandboxed()) {
            var thread = context.thread();
            var seq = seq(box(1), box(2), box(3), box(4), box(5));
            var even = function(arguments -> ((BoxObject) arguments[1]).i64() % 2 == 0 ? 1L : 0L, Type.I1, Type.PTR);
            var small = function(arguments -> ((BoxObject) arguments[1]).i64() < 3 ? 1L : 0L, Type.I1, Type.PTR);
            var twice = function(arguments -> box(2 * ((BoxObject) arguments[1]).i64()), Type.PTR, Type.PTR);
            var sum = function(arguments -> box(((BoxObject) arguments[1]).i64() + ((BoxObject) arguments[2]).i64()),
                    Type.PTR, Type.PTR, Type.PTR);
            assertEquals("2 4", show(SeqFunctions.keep(thread, seq, even)));
            assertEquals("1 3 5", show(SeqFunctions.reject(thread, seq, even)));
            assertEquals("2 4 6 8 10", show(SeqFunctions.apply(thread, seq, twice)));
            assertFalse(SeqFunctions.all(thread, seq, even));
            assertTrue(SeqFunctions.any(thread, seq, even));
            assertFalse(SeqFunctions.none(thread, seq, even));
            assertEquals(2, SeqFunctions.countWhere(thread, seq, even));
            assertEquals("2", show(SeqFunctions.findWhere(thread, seq, even)));
            assertEquals("1 2", show(SeqFunctions.takeWhile(thread, seq, small)));
            assertEquals("3 4 5", show(SeqFunctions.dropWhile(thread, seq, small)));
            assertEquals("25", show(SeqFunctions.fold(thread, seq, box(10), sum)));
        }
    }

    @Test
    void nullCallbacksHaveDefaults() {
        var seq = strings("a", "b");
        assertEquals("a b", show(SeqFunctions.keep(null, seq, null)));
        assertEquals("a b", show(SeqFunctions.reject(null, seq, null)));
        assertEquals("a b", show(SeqFunctions.apply(null, seq, null)));
        assertEquals("a b", show(SeqFunctions.takeWhile(null, seq, null)));
        assertEquals("", show(SeqFunctions.dropWhile(null, seq, null)));
        assertTrue(SeqFunctions.all(null, seq, null));
        assertFalse(SeqFunctions.any(null, seq, null));
        assertTrue(SeqFunctions.none(null, seq, null));
        assertEquals(2, SeqFunctions.countWhere(null, seq, null));
        assertEquals("a", show(SeqFunctions.findWhere(null, seq, null)));
        assertNull(SeqFunctions.findWhere(null, null, null));
    }

    @Test
    void callbacksThatDoNotFitAreRefused() {
        var thread = new ThreadState(new ProgramState(null, InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                new String[0], new MemoryBlock[0]), 1000, 1 << 16);
        var trap = org.junit.jupiter.api.Assertions.assertThrows(LibraryTrap.class,
                () -> SeqFunctions.keep(null, new SeqObject(), box(1)));
        assertEquals("Seq.Keep: the callback must be a function, got boxed integer", trap.text());
        assertEquals(TrapKind.INVALID_OPERATION, trap.kind());
        trap = org.junit.jupiter.api.Assertions.assertThrows(LibraryTrap.class,
                () -> SeqFunctions.all(thread, new SeqObject(), function(arguments -> null, Type.I1)));
        assertEquals("Seq.All: the callback must take 1 pointer, but function @f is i1()", trap.text());
    }

    private static FunctionObject function(java.util.function.Function<Object[], Object> body, Type result, Type... params) {
        var root = new com.oracle.truffle.api.nodes.RootNode(null) {
            @Override
            public Object execute(com.oracle.truffle.api.frame.VirtualFrame frame) {
                return body.apply(frame.getArguments());
            }
        };
        return new FunctionObject("f", new Signature(result, java.util.List.of(params)), false, root::getCallTarget);
    }
}
