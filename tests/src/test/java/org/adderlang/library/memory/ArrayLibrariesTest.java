package org.adderlang.library.memory;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.adderlang.il.TrapKind;
import org.adderlang.library.TestProgram;
import org.adderlang.runtime.ByteBlock;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayLibrariesTest {
    private final TestProgram program = new TestProgram();

    @Test
    void elementsAreTruncatedAndSignExtended() {
        ByteBlock array = Int32ArrayLibrary.create(3);
        Int32ArrayLibrary.set(program.thread(), array, 2, 0x1_8000_0001L);
        assertEquals(-0x7fff_ffffL, Int32ArrayLibrary.get(program.thread(), array, 2));
        assertEquals(0, Int32ArrayLibrary.get(program.thread(), array, 1));
        assertEquals(3, Int32ArrayLibrary.length(array));
    }

    @Test
    void loadsAndStoresSeeTheElements() {
        ByteBlock array = Int64ArrayLibrary.create(2);
        array.putLong(8, 42);
        assertEquals(42, Int64ArrayLibrary.get(program.thread(), array, 1));
        Int64ArrayLibrary.set(array, 0, -7);
        assertEquals(-7, Memory.getLong(program.state(), array));
        var text = str("x");
        Memory.putPointer(array, text);
        assertEquals(program.state().addresses().toBits(text), Int64ArrayLibrary.get(program.thread(), array, 0));
        Int64ArrayLibrary.set(array, 0, 1);
        assertEquals(1, Int64ArrayLibrary.get(program.thread(), array, 0));
    }

    @ParameterizedTest
    @CsvSource({"4,4", "-1,18446744073709551615"})
    void anIndexOutsideTraps(long index, String shown) {
        String text = "rt_arr_i32: index " + shown + " out of bounds (len=4)";
        ByteBlock ints = Int32ArrayLibrary.create(4);
        ByteBlock longs = Int64ArrayLibrary.create(4);
        ByteBlock doubles = DoubleArrayLibrary.create(4);
        assertTraps(text, () -> Int32ArrayLibrary.get(program.thread(), ints, index));
        assertTraps(text, () -> Int32ArrayLibrary.set(program.thread(), ints, index, 1));
        assertTraps(text, () -> Int64ArrayLibrary.get(program.thread(), longs, index));
        assertTraps(text, () -> Int64ArrayLibrary.set(longs, index, 1));
        assertTraps(text, () -> DoubleArrayLibrary.get(program.thread(), doubles, index));
        assertTraps(text, () -> DoubleArrayLibrary.set(doubles, index, 1));
        assertTraps(text, () -> Int32ArrayLibrary.outOfBoundsPanic(index, 4));
    }

    @Test
    void nullHasLengthZero() {
        assertEquals(0, Int64ArrayLibrary.length(null));
        assertTraps("rt_arr_i32: index 0 out of bounds (len=0)", () -> Int64ArrayLibrary.get(program.thread(), null, 0));
        assertTraps("rt_arr_str: index 0 out of bounds (len=0)", () -> StringArrayLibrary.get(program.thread(), null, 0));
        assertTraps("rt_arr_obj: index 0 out of bounds (len=0)",
                () -> ObjectArrayLibrary.put(program.thread(), null, 0, null));
        Int64ArrayLibrary.retain(null);
        Int64ArrayLibrary.release(null);
        ObjectArrayLibrary.release(program.state(), null);
    }

    @Test
    void otherMemoryIsNotAnArray() {
        assertTraps(TrapKind.INVALID_OPERATION, "array expected, got a 16-byte block",
                () -> Int64ArrayLibrary.get(program.thread(), (ByteBlock) AllocationLibrary.alloc(16), 0));
    }

    @Test
    void impossibleLengths() {
        assertNull(Int64ArrayLibrary.create(-1));
        assertNull(Int64ArrayLibrary.resize(Int64ArrayLibrary.create(1), -1));
        assertNull(Int64ArrayLibrary.create(Long.MAX_VALUE));
        assertTraps("out of memory", () -> Int64ArrayLibrary.create(1L << 40));
    }

    @Test
    void resizingWithinTheCapacityKeepsTheArrayEvenWhenShared() {
        ByteBlock array = Int64ArrayLibrary.create(4);
        Int64ArrayLibrary.retain(array);
        Int64ArrayLibrary.set(array, 3, 9);
        assertSame(array, Int64ArrayLibrary.resize(array, 2));
        assertTraps("rt_arr_i32: index 3 out of bounds (len=2)", () -> Int64ArrayLibrary.get(program.thread(), array, 3));
        assertSame(array, Int64ArrayLibrary.resize(array, 4));
        assertEquals(0, Int64ArrayLibrary.get(program.thread(), array, 3));
        assertEquals(2, array.references());
    }

    @Test
    void growingCopiesAndGivesUpAReference() {
        ByteBlock array = DoubleArrayLibrary.create(2);
        DoubleArrayLibrary.retain(array);
        DoubleArrayLibrary.set(array, 1, 2.5);
        ByteBlock grown = DoubleArrayLibrary.resize(array, 5);
        assertNotSame(array, grown);
        assertEquals(2.5, DoubleArrayLibrary.get(program.thread(), grown, 1));
        assertEquals(0, DoubleArrayLibrary.get(program.thread(), grown, 4));
        assertEquals(5, DoubleArrayLibrary.length(grown));
        assertEquals(1, array.references());
        assertEquals(1, grown.references());
        assertEquals(3, DoubleArrayLibrary.length(DoubleArrayLibrary.resize(null, 3)));
    }

    @Test
    void stringElementsStartAsNull() {
        ByteBlock array = StringArrayLibrary.create(2);
        assertNull(StringArrayLibrary.get(program.thread(), array, 0));
        ViperString text = str("hello");
        StringArrayLibrary.put(array, 0, text);
        assertSame(text, StringArrayLibrary.get(program.thread(), array, 0));
        Memory.putLong(Pointer.of(array, 8), program.state().addresses().toBits(text));
        assertSame(text, StringArrayLibrary.get(program.thread(), array, 1));
        StringArrayLibrary.put(array, 0, null);
        assertNull(StringArrayLibrary.get(program.thread(), array, 0));
        Memory.putPointer(array, array);
        assertTraps(TrapKind.INVALID_OPERATION, "rt_arr_str_get: the element is not a string but 16-byte block",
                () -> StringArrayLibrary.get(program.thread(), array, 0));
    }

    @Test
    void objectArraysHoldReferences() {
        ByteBlock array = ObjectArrayLibrary.create(2);
        MemoryBlock object = ObjectLibrary.create(1, 16);
        ObjectArrayLibrary.put(program.thread(), array, 0, object);
        assertEquals(2, object.references());
        assertSame(object, ObjectArrayLibrary.get(program.thread(), array, 0));
        assertEquals(3, object.references());
        ObjectArrayLibrary.put(program.thread(), array, 0, null);
        assertEquals(2, object.references());
        ObjectArrayLibrary.put(program.thread(), array, 1, object);
        ObjectArrayLibrary.release(program.state(), array);
        assertEquals(2, object.references());
        assertEquals(0, array.references());
        ByteBlock grown = ObjectArrayLibrary.resize(ObjectArrayLibrary.create(1), 3);
        assertNull(ObjectArrayLibrary.get(program.thread(), grown, 2));
        assertFalse(ObjectLibrary.release(null));
    }
}
