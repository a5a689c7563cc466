package org.adderlang.library.core;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.TestProgram;
import org.adderlang.library.memory.AllocationLibrary;
import org.adderlang.library.memory.ClassLibrary;
import org.adderlang.library.memory.GarbageCollectorLibrary;
import org.adderlang.library.memory.Memory;
import org.adderlang.library.memory.ObjectLibrary;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxAndObjectTest {
    private final TestProgram program = new TestProgram();

    @Test
    void boxesKeepTheirTypeAndValue() {
        assertEquals(-5, BoxLibrary.toI64(BoxLibrary.ofI64(-5)));
        assertEquals(1L << 31, BoxLibrary.toI64(BoxLibrary.ofI64(1L << 31)));
        assertEquals(Long.MIN_VALUE, BoxLibrary.toI64(BoxLibrary.ofI64(Long.MIN_VALUE)));
        assertEquals(2.5, BoxLibrary.toF64(BoxLibrary.ofF64(2.5)));
        assertEquals(1, BoxLibrary.toI1(BoxLibrary.ofI1(7)));
        assertEquals(0, BoxLibrary.toI1(BoxLibrary.ofI1(0)));
        ViperString text = str("x");
        assertSame(text, BoxLibrary.toStr(BoxLibrary.ofStr(text)));
        assertNull(BoxLibrary.toStr(BoxLibrary.ofStr(null)));
        assertNotSame(BoxLibrary.ofI64(1), BoxLibrary.ofI64(1));
    }

    @Test
    void typesOfBoxes() {
        assertEquals(0, BoxLibrary.type(BoxLibrary.ofI64(1)));
        assertEquals(1, BoxLibrary.type(BoxLibrary.ofF64(1)));
        assertEquals(2, BoxLibrary.type(BoxLibrary.ofI1(1)));
        assertEquals(3, BoxLibrary.type(BoxLibrary.ofStr(null)));
        assertEquals(-1, BoxLibrary.type(null));
        assertEquals(-1, BoxLibrary.type(str("raw")));
    }

    @Test
    void unboxingTheWrongThingTraps() {
        assertTraps("rt_unbox_i64: null pointer", () -> BoxLibrary.toI64(null));
        assertTraps("rt_unbox_i64: type mismatch (expected i64)", () -> BoxLibrary.toI64(BoxLibrary.ofI1(1)));
        assertTraps("rt_unbox_f64: null pointer", () -> BoxLibrary.toF64(null));
        assertTraps("rt_unbox_f64: type mismatch (expected f64)", () -> BoxLibrary.toF64(BoxLibrary.ofI64(1)));
        assertTraps("rt_unbox_i1: null pointer", () -> BoxLibrary.toI1(null));
        assertTraps("rt_unbox_i1: type mismatch (expected i1)", () -> BoxLibrary.toI1(BoxLibrary.ofI64(1)));
        assertTraps("rt_unbox_str: null pointer", () -> BoxLibrary.toStr(null));
        assertTraps("rt_unbox_str: type mismatch (expected str)", () -> BoxLibrary.toStr(str("raw")));
    }

    @Test
    void comparisonsNeverConvert() {
        assertTrue(BoxLibrary.equalsI64(BoxLibrary.ofI64(3), 3));
        assertFalse(BoxLibrary.equalsI64(BoxLibrary.ofF64(3), 3));
        assertFalse(BoxLibrary.equalsI64(null, 0));
        assertTrue(BoxLibrary.equalsF64(BoxLibrary.ofF64(0.0), -0.0));
        assertFalse(BoxLibrary.equalsF64(BoxLibrary.ofF64(Double.NaN), Double.NaN));
        assertTrue(BoxLibrary.equalsStr(BoxLibrary.ofStr(str("a")), str("a")));
        assertFalse(BoxLibrary.equalsStr(BoxLibrary.ofStr(str("a")), str("b")));
        assertFalse(BoxLibrary.equalsStr(null, str("a")));
    }

    @Test
    void valueTypes() {
        assertEquals(24, BoxLibrary.valueType(24).size());
        assertNull(BoxLibrary.valueType(0));
        assertNull(BoxLibrary.valueType(-1));
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.1", "1e300,1e+300", "NaN,nan", "Infinity,inf", "-Infinity,-inf", "-0.0,-0"})
    void boxedNumbersPrintAsInC(double value, String text) {
        assertEquals(text, CoreObjectLibrary.toString(program.thread(), BoxLibrary.ofF64(value)).toString());
    }

    @Test
    void otherTexts() {
        assertEquals("<null>", text(null));
        ViperString raw = str("raw");
        assertSame(raw, CoreObjectLibrary.toString(program.thread(), raw));
        assertEquals("-7", text(BoxLibrary.ofI64(-7)));
        assertEquals("True", text(BoxLibrary.ofI1(1)));
        assertEquals("False", text(BoxLibrary.ofI1(0)));
        assertEquals("s", text(BoxLibrary.ofStr(str("s"))));
        assertEquals("Object", text(ObjectLibrary.create(1, 8)));
        assertEquals("Object", text(MessageBusLibrary.create()));
    }

    @Test
    void aBoxThatWasFreedIsAPlainObject() {
        BoxObject box = BoxLibrary.ofI64(7);
        ObjectLibrary.retain(box);
        ObjectLibrary.releaseAndFree(box);
        assertEquals("7", text(box));
        ObjectLibrary.releaseAndFree(box);
        assertEquals("Object", text(box));
    }

    @Test
    void classNames() {
        MemoryBlock vtable = AllocationLibrary.alloc(8);
        ClassLibrary.registerWithBase(program.state(), 4, vtable, str("App.Thing"), 1, -1);
        MemoryBlock thing = ObjectLibrary.create(4, 16);
        assertEquals("Object", text(thing));
        Memory.putPointer(thing, vtable);
        assertEquals("App.Thing", text(thing));
        assertEquals("App.Thing", CoreObjectLibrary.typeName(program.thread(), thing).toString());
        assertEquals("Object", CoreObjectLibrary.typeName(program.thread(), str("raw")).toString());
        assertEquals("Object", CoreObjectLibrary.typeName(program.thread(), BoxLibrary.ofI64(1)).toString());
        assertEquals("<null>", CoreObjectLibrary.typeName(program.thread(), null).toString());
        assertEquals(4, CoreObjectLibrary.typeId(thing));
        assertEquals(0, CoreObjectLibrary.typeId(null));
    }

    @Test
    void identity() {
        MemoryBlock object = ObjectLibrary.create(1, 16);
        assertTrue(CoreObjectLibrary.same(object, object));
        assertTrue(CoreObjectLibrary.same(null, null));
        assertTrue(CoreObjectLibrary.same(Pointer.of(object, 8), Pointer.of(object, 8)));
        assertFalse(CoreObjectLibrary.same(BoxLibrary.ofI64(1), BoxLibrary.ofI64(1)));
        assertTrue(CoreObjectLibrary.isNull(null));
        assertFalse(CoreObjectLibrary.isNull(object));
        assertEquals(0, CoreObjectLibrary.hashCode(program.state(), null));
        assertEquals(0, CoreObjectLibrary.hashCode(program.state(), object) % 16);
        assertEquals(8, CoreObjectLibrary.hashCode(program.state(), Pointer.of(object, 8)) % 16);
    }

    @Test
    void theCollectorOnlyCountsItsPasses() {
        assertEquals(0, GarbageCollectorLibrary.passCount(program.state()));
        assertEquals(0, GarbageCollectorLibrary.collect(program.state()));
        assertEquals(1, GarbageCollectorLibrary.passCount(program.state()));
        assertEquals(0, GarbageCollectorLibrary.trackedCount() + GarbageCollectorLibrary.totalCollected());
    }

    private String text(Object object) {
        return CoreObjectLibrary.toString(program.thread(), object).toString();
    }
}
