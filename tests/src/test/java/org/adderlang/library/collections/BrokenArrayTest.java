package org.adderlang.library.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Arrays in states that only threads without a lock can bring about: a size beyond the storage. */
class BrokenArrayTest {
    private static final int SIZE = 100;

    private static <T extends ElementArray> T broken(T array) throws ReflectiveOperationException {
        Field size = ElementArray.class.getDeclaredField("size");
        size.setAccessible(true);
        size.setInt(array, SIZE);
        return array;
    }

    private static void assertTraps(Executable access) {
        LibraryTrap trap = assertThrows(LibraryTrap.class, access);
        assertEquals(TrapKind.RUNTIME_ERROR, trap.kind());
        assertEquals("of 100: an object has been changed by several threads at once", trap.text().replaceFirst("^\\w+ ", ""));
    }

    @Test
    void listsTrap() throws ReflectiveOperationException {
        ListObject list = broken(new ListObject());
        assertTraps(() -> ListLibrary.get(list, SIZE - 1));
        assertTraps(() -> ListLibrary.set(list, SIZE - 1, null));
        assertTraps(() -> ListLibrary.push(list, null));
        assertTraps(() -> ListLibrary.pop(list));
        assertTraps(() -> ListLibrary.last(list));
    }

    @Test
    void listsOfNumbersTrap() throws ReflectiveOperationException {
        assertTraps(() -> ListLibrary.getInteger(brokenNumbers(), SIZE - 1));
        assertTraps(() -> ListLibrary.setInteger(brokenNumbers(), SIZE - 1, 7));
        assertTraps(() -> ListLibrary.pushInteger(brokenNumbers(), 7));
        assertTraps(() -> ListLibrary.popInteger(brokenNumbers()));
        assertTraps(() -> ListLibrary.get(brokenNumbers(), SIZE - 1));
    }

    private static ListObject brokenNumbers() throws ReflectiveOperationException {
        ListObject list = new ListObject();
        ListLibrary.pushInteger(list, 7);
        return broken(list);
    }

    @Test
    void sequencesTrap() throws ReflectiveOperationException {
        SeqObject seq = broken(new SeqObject());
        assertTraps(() -> SeqLibrary.get(seq, SIZE - 1));
        assertTraps(() -> SeqLibrary.set(seq, SIZE - 1, null));
        assertTraps(() -> SeqLibrary.push(seq, null));
        assertTraps(() -> SeqLibrary.pop(seq));
        assertTraps(() -> SeqLibrary.last(seq));
    }

    @Test
    void stacksTrap() throws ReflectiveOperationException {
        StackObject stack = broken(new StackObject());
        assertTraps(() -> StackLibrary.peek(stack));
        assertTraps(() -> StackLibrary.pop(stack));
    }
}
