package org.adderlang.library.collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import org.adderlang.il.TrapKind;
import org.adderlang.library.collections.ChainedTable.Entry;
import org.adderlang.library.collections.ChainedTable.Growth;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Hash tables in the state that two threads without a lock can bring about: a chain that is a ring. */
class BrokenTableTest {
    private static final int ONE_BUCKET = 5;

    private final ChainedTable<String, Object> table = new ChainedTable<>(Growth.AFTER_INSERT, key -> ONE_BUCKET, String::equals);

    private void closeRing() throws ReflectiveOperationException {
        Entry<String, Object> first = table.findOrAdd("first");
        Entry<String, Object> second = table.findOrAdd("second");
        Field next = Entry.class.getDeclaredField("next");
        next.setAccessible(true);
        next.set(first, second);
    }

    private static void assertTraps(Executable access) {
        LibraryTrap trap = assertThrows(LibraryTrap.class, access);
        assertEquals(TrapKind.RUNTIME_ERROR, trap.kind());
        assertEquals("hash table of 2: an object has been changed by several threads at once", trap.text());
    }

    @Test
    void ringsTrapInsteadOfKeepingTheThread() throws ReflectiveOperationException {
        closeRing();
        assertTraps(() -> table.find("absent"));
        assertTraps(() -> table.findOrAdd("absent"));
        assertTraps(() -> table.remove("absent"));
        assertTraps(table::keys);
        assertTraps(table::values);
    }

    @Test
    void everythingInOneBucketIsNoRing() {
        int count = 1000;
        for (int i = 0; i < count; i++) {
            table.findOrAdd("key" + i).replace(i);
        }
        assertEquals(count, table.keys().size());
        assertEquals(0, table.get("key0"));
        assertEquals(count - 1, table.remove("key" + (count - 1)).value());
    }
}
