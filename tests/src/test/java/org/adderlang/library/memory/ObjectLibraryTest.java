package org.adderlang.library.memory;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.il.TrapKind;
import org.adderlang.library.TestProgram;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;

class ObjectLibraryTest {
    private final TestProgram program = new TestProgram();

    /** Counts how often it is disposed of. */
    private static final class Resource extends ManagedObject {
        int disposals;

        @Override
        public void dispose() {
            disposals++;
        }

        @Override
        public String describe() {
            return "resource";
        }
    }

    @Test
    void allocationSizes() {
        assertEquals(1, AllocationLibrary.alloc(0).size());
        assertEquals(1_000_000, AllocationLibrary.alloc(1_000_000).size());
        assertTraps("negative allocation", () -> AllocationLibrary.alloc(-1));
        assertTraps("out of memory", () -> AllocationLibrary.alloc(Integer.MAX_VALUE - 15L));
        assertTraps("out of memory", () -> AllocationLibrary.alloc(Long.MAX_VALUE));
    }

    @Test
    void objectsHaveAClassIdAndZeroedFields() {
        MemoryBlock object = ObjectLibrary.create(7, 24);
        assertEquals(7, ObjectLibrary.classId(object));
        assertEquals(0, object.getLong(16));
        assertEquals(0, ObjectLibrary.create(7, 0).size());
        assertEquals(0, ObjectLibrary.classId(null));
        assertEquals(0, ObjectLibrary.classId(str("x")));
        assertTraps("rt_obj_new_i64: allocation failed (class_id=3, size=-8 bytes)", () -> ObjectLibrary.create(3, -8));
    }

    @Test
    void theLastReleaseIsReported() {
        MemoryBlock object = ObjectLibrary.create(1, 8);
        ObjectLibrary.retain(object);
        assertFalse(ObjectLibrary.release(object));
        assertTrue(ObjectLibrary.release(object));
        assertFalse(ObjectLibrary.release(object));
        assertFalse(ObjectLibrary.release(null));
    }

    @Test
    void stringsAndInteriorPointersAreNotCounted() {
        ViperString text = str("x");
        ObjectLibrary.retain(text);
        assertFalse(ObjectLibrary.release(text));
        assertFalse(ObjectLibrary.release(text));
        ObjectLibrary.free(text);
        assertEquals(1, text.references());
        Object inside = Pointer.of(ObjectLibrary.create(1, 16), 8);
        ObjectLibrary.retain(inside);
        assertFalse(ObjectLibrary.release(inside));
    }

    @Test
    void freeDisposesOnceAndOnlyUnreferencedObjects() {
        var resource = new Resource();
        ObjectLibrary.free(resource);
        assertEquals(0, resource.disposals);
        assertTrue(ObjectLibrary.release(resource));
        ObjectLibrary.free(resource);
        ObjectLibrary.free(resource);
        assertEquals(1, resource.disposals);
        ObjectLibrary.free(null);
    }

    @Test
    void disposedMark() {
        MemoryBlock object = ObjectLibrary.create(1, 8);
        assertFalse(ObjectLibrary.markDisposed(object));
        assertTrue(ObjectLibrary.markDisposed(object));
    }

    @Test
    void weakCellsHoldPointersWithoutCounting() {
        MemoryBlock cell = AllocationLibrary.alloc(8);
        MemoryBlock object = ObjectLibrary.create(1, 8);
        assertNull(ObjectLibrary.weakLoad(program.state(), cell));
        ObjectLibrary.weakStore(cell, object);
        assertSame(object, ObjectLibrary.weakLoad(program.state(), cell));
        assertEquals(1, object.references());
        assertTraps(TrapKind.INVALID_OPERATION, "null store", () -> ObjectLibrary.weakStore(null, object));
        assertNull(ObjectLibrary.weakLoad(program.state(), null));
    }

    @Test
    void moduleVariablesAreKeyedByNameAndKind() {
        var thread = program.thread();
        MemoryBlock cell = ModuleVariableLibrary.integer(thread, str("count"));
        assertSame(cell, ModuleVariableLibrary.integer(thread, str("count\0tail")));
        assertNotSame(cell, ModuleVariableLibrary.floating(thread, str("count")));
        assertNotSame(cell, ModuleVariableLibrary.integer(thread, str("Count")));
        assertNotSame(cell, ModuleVariableLibrary.integer(new TestProgram().thread(), str("count")));
        assertEquals(1, ModuleVariableLibrary.bool(thread, str("flag")).size());
        MemoryBlock block = ModuleVariableLibrary.block(program.state(), str("table"), 100);
        assertEquals(100, block.size());
        assertSame(block, ModuleVariableLibrary.pointer(thread, str("table")));
        assertTraps("rt_modvar: null name", () -> ModuleVariableLibrary.string(thread, null));
        assertTraps("rt_modvar: alloc failed", () -> ModuleVariableLibrary.block(program.state(), str("big"), -1));
    }

    @Test
    void memoryAccesses() {
        var state = program.state();
        MemoryBlock block = AllocationLibrary.alloc(16);
        Object second = Pointer.of(block, 8);
        Memory.putDouble(second, 2.5);
        assertEquals(2.5, Memory.getDouble(state, second));
        ViperString text = str("x");
        Memory.putPointer(block, text);
        long bits = state.addresses().toBits(text);
        assertEquals((byte) bits, Memory.getByte(state, block));
        assertEquals((int) (bits >>> 32), Memory.getInt(state, Pointer.of(block, 4)));
        Memory.putInt(state, block, 5);
        assertEquals(bits >>> 32 << 32 | 5, Memory.getLong(state, block));
        assertTraps(TrapKind.INVALID_OPERATION, "null load", () -> Memory.getLong(state, null));
        assertTraps(TrapKind.INVALID_OPERATION, "null load", () -> Memory.getLong(state, Pointer.of(null, 64)));
        assertTraps(TrapKind.INVALID_OPERATION, "load at address 0x7fffffff, which belongs to no object",
                () -> Memory.getLong(state, Pointer.of(null, 0x7fffffff)));
        assertTraps(TrapKind.INVALID_OPERATION, "load of 8 bytes at offset 16 is outside a 16-byte block",
                () -> Memory.getLong(state, Pointer.of(block, 16)));
        assertTraps(TrapKind.INVALID_OPERATION, "store of 8 bytes at offset -8 is outside a 16-byte block",
                () -> Memory.putLong(Pointer.of(block, -8), 1));
        assertTraps(TrapKind.INVALID_OPERATION, "misaligned load", () -> Memory.getLong(state, Pointer.of(block, 4)));
        assertTraps(TrapKind.INVALID_OPERATION, "store of 1 bytes at offset 0 of a string",
                () -> Memory.putByte(state, text, 1));
    }
}
