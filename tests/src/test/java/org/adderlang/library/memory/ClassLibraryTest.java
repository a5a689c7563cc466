package org.adderlang.library.memory;

import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.adderlang.library.TestProgram;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ThreadState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClassLibraryTest {
    private static final int ANIMAL = 1;
    private static final int DOG = 2;
    private static final int REMOTE = 1_000_000;
    private static final int PETTABLE = 10;

    private final TestProgram program = new TestProgram();
    private final ProgramState state = program.state();
    private final ThreadState thread = program.thread();
    private final MemoryBlock animalTable = table(2);
    private final MemoryBlock dogTable = table(3);
    private final MemoryBlock remoteTable = table(1);

    private static MemoryBlock table(int slots) {
        MemoryBlock table = AllocationLibrary.alloc(slots * 8L);
        for (int i = 0; i < slots; i++) {
            // Any pointer will do in place of a function.
            Memory.putPointer(Pointer.of(table, i * 8L), str("f" + i));
        }
        return table;
    }

    private static MemoryBlock instance(Object vtable) {
        MemoryBlock object = ObjectLibrary.create(1, 16);
        Memory.putPointer(object, vtable);
        return object;
    }

    @BeforeEach
    void register() {
        ClassLibrary.register(state, ANIMAL, animalTable, str("Zoo.Animal"), 2);
        ClassLibrary.registerWithBase(state, DOG, dogTable, str("Zoo.Dog"), 3, ANIMAL);
        ClassLibrary.registerWithBase(state, REMOTE, remoteTable, null, 1, 77);
    }

    @Test
    void tablesAndIds() {
        assertSame(dogTable, ClassLibrary.classVtable(thread, DOG));
        assertSame(remoteTable, ClassLibrary.classVtable(thread, REMOTE));
        assertNull(ClassLibrary.classVtable(thread, 3));
        assertNull(ClassLibrary.classVtable(thread, -1));
        assertEquals(DOG, ClassLibrary.typeIdOf(thread, instance(dogTable)));
        assertEquals(REMOTE, ClassLibrary.typeIdOf(thread, instance(remoteTable)));
        assertEquals(-1, ClassLibrary.typeIdOf(thread, null));
        assertEquals(-1, ClassLibrary.typeIdOf(thread, instance(null)));
        assertEquals(-1, ClassLibrary.typeIdOf(thread, instance(table(1))));
        assertEquals(-1, ClassLibrary.typeIdOf(thread, str("text")));
        assertEquals("Zoo.Animal", state.classes().byId(ANIMAL).name().toString());
    }

    @Test
    void theClassIsFoundByTheBitsOfATableToo() {
        MemoryBlock object = ObjectLibrary.create(1, 16);
        Memory.putLong(object, state.addresses().toBits(dogTable));
        assertEquals(DOG, ClassLibrary.typeIdOf(thread, object));
        MemoryBlock holder = AllocationLibrary.alloc(16);
        Memory.putPointer(Pointer.of(holder, 8), animalTable);
        assertEquals(ANIMAL, ClassLibrary.typeIdOf(thread, Pointer.of(holder, 8)));
    }

    @Test
    void aTableInsideABlock() {
        Object inner = Pointer.of(table(4), 16);
        ClassLibrary.register(state, 5, inner, null, 2);
        assertEquals(5, ClassLibrary.typeIdOf(thread, instance(inner)));
        assertEquals("f3", ClassLibrary.virtualFunction(thread, instance(inner), 1).toString());
    }

    @Test
    void theFirstRegistrationCounts() {
        ClassLibrary.register(state, ANIMAL, table(1), null, 1);
        assertSame(animalTable, ClassLibrary.classVtable(thread, ANIMAL));
        ClassLibrary.register(state, 9, animalTable, null, 1);
        assertEquals(ANIMAL, ClassLibrary.typeIdOf(thread, instance(animalTable)));
        ClassLibrary.register(state, 8, null, null, 1);
        assertNull(ClassLibrary.classVtable(thread, 8));
    }

    @Test
    void virtualFunctions() {
        assertEquals("f2", ClassLibrary.virtualFunction(thread, instance(dogTable), 2).toString());
        assertNull(ClassLibrary.virtualFunction(thread, instance(dogTable), 3));
        assertNull(ClassLibrary.virtualFunction(thread, instance(dogTable), -1));
        assertNull(ClassLibrary.virtualFunction(thread, null, 0));
        assertNull(ClassLibrary.virtualFunction(thread, instance(null), 0));
    }

    @Test
    void inheritance() {
        assertEquals(1, ClassLibrary.isA(thread, DOG, ANIMAL));
        assertEquals(0, ClassLibrary.isA(thread, ANIMAL, DOG));
        assertEquals(1, ClassLibrary.isA(thread, DOG, DOG));
        assertEquals(0, ClassLibrary.isA(thread, REMOTE, ANIMAL));
        MemoryBlock dog = instance(dogTable);
        assertSame(dog, ClassLibrary.castAs(thread, dog, ANIMAL));
        assertNull(ClassLibrary.castAs(thread, dog, REMOTE));
        assertNull(ClassLibrary.castAs(thread, null, ANIMAL));
    }

    @Test
    void interfacesAreInherited() {
        MemoryBlock itable = table(1);
        assertEquals(0, ClassLibrary.implementsInterface(thread, DOG, PETTABLE));
        ClassLibrary.bindInterface(state, ANIMAL, PETTABLE, itable);
        ClassLibrary.bindInterface(state, DOG, PETTABLE + 1, null);
        assertEquals(1, ClassLibrary.implementsInterface(thread, DOG, PETTABLE));
        assertSame(itable, ClassLibrary.interfaceTable(thread, DOG, PETTABLE));
        assertSame(itable, ClassLibrary.objectInterfaceTable(thread, instance(dogTable), PETTABLE));
        assertNull(ClassLibrary.objectInterfaceTable(thread, instance(remoteTable), PETTABLE));
        assertNull(ClassLibrary.interfaceTable(thread, DOG, PETTABLE + 1));
        MemoryBlock own = table(1);
        ClassLibrary.bindInterface(state, DOG, PETTABLE, own);
        assertSame(own, ClassLibrary.interfaceTable(thread, DOG, PETTABLE));
    }

    @Test
    void anInterfaceMayBeBoundBeforeItsClassIsRegistered() {
        MemoryBlock itable = table(1);
        ClassLibrary.bindInterface(state, 20, PETTABLE, itable);
        ClassLibrary.register(state, 20, table(1), null, 1);
        assertSame(itable, ClassLibrary.interfaceTable(thread, 20, PETTABLE));
    }

    @Test
    void classesOfAnotherProgramAreUnknown() {
        assertEquals(-1, ClassLibrary.typeIdOf(new TestProgram().thread(), instance(dogTable)));
    }
}
