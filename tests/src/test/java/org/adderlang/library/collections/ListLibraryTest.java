package org.adderlang.library.collections;

import static org.adderlang.library.Traps.assertTraps;
import static org.adderlang.library.collections.Elements.box;
import static org.adderlang.library.collections.Elements.list;
import static org.adderlang.library.collections.Elements.s;
import static org.adderlang.library.collections.Elements.show;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.adderlang.library.LibraryContext;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.MemoryBlock;
import org.junit.jupiter.api.Test;

class ListLibraryTest {
    @Test
    void indexErrorsNameTheFunctionAndTheReason() {
        ListObject list = list(s("a"));
        for (ListObject none : new ListObject[]{null}) {
            assertTraps("rt_list_get: null list", () -> ListLibrary.get(none, 0));
            assertTraps("rt_list_set: null list", () -> ListLibrary.set(none, 0, null));
            assertTraps("rt_list_remove_at: null list", () -> ListLibrary.removeAt(none, 0));
            assertTraps("List.Insert: null list", () -> ListLibrary.insert(none, 0, null));
            assertTraps("List.Pop: null list", () -> ListLibrary.pop(none));
        }
        assertTraps("rt_list_get: negative index", () -> ListLibrary.get(list, -1));
        assertTraps("rt_list_get: index out of bounds", () -> ListLibrary.get(list, 1L << 32));
        assertTraps("rt_list_set: index out of bounds", () -> ListLibrary.set(list, 1, null));
        assertTraps("rt_list_remove_at: negative index", () -> ListLibrary.removeAt(list, Long.MIN_VALUE));
        assertTraps("List.Insert: index out of bounds", () -> ListLibrary.insert(list, 2, null));
        assertTraps("List.Pop: list is empty", () -> ListLibrary.pop(list()));
    }

    @Test
    void nullListsAreEmpty() {
        ListLibrary.push(null, s("x"));
        ListLibrary.clear(null);
        ListLibrary.flip(null);
        assertEquals(0, ListLibrary.length(null));
        assertTrue(ListLibrary.isEmpty(null));
        assertNull(ListLibrary.first(null));
        assertNull(ListLibrary.last(null));
        assertEquals(-1, ListLibrary.find(null, null));
        assertFalse(ListLibrary.remove(null, null));
        assertEquals("", show(ListLibrary.slice(null, 0, 5)));
    }

    @Test
    void elementsMoveWithInsertionsAndRemovals() {
        ListObject list = list(s("a"), s("c"));
        ListLibrary.insert(list, 1, s("b"));
        ListLibrary.insert(list, 3, s("d"));
        assertEquals("a b c d", show(list));
        ListLibrary.removeAt(list, 0);
        ListLibrary.flip(list);
        assertEquals("d c b", show(list));
        assertEquals("b", ListLibrary.pop(list).toString());
        assertEquals("d c", show(list));
        for (int i = 0; i < 100; i++) {
            ListLibrary.push(list, box(i));
        }
        assertEquals(102, ListLibrary.length(list));
        assertEquals("99", show(ListLibrary.last(list)));
        ListLibrary.clear(list);
        assertTrue(ListLibrary.isEmpty(list));
    }

    @Test
    void findComparesBoxesByValueAndStringsByIdentity() {
        var text = s("x");
        ListObject list = list(null, text, box(7), box("x"), BoxObject.ofF64(0.0), BoxObject.ofF64(Double.NaN));
        assertEquals(0, ListLibrary.find(list, null));
        assertEquals(1, ListLibrary.find(list, text));
        assertEquals(-1, ListLibrary.find(list, s("x")));
        assertEquals(2, ListLibrary.find(list, box(7)));
        assertEquals(3, ListLibrary.find(list, box("x")));
        assertEquals(4, ListLibrary.find(list, BoxObject.ofF64(-0.0)));
        assertEquals(-1, ListLibrary.find(list, BoxObject.ofF64(Double.NaN)));
        assertFalse(ListLibrary.has(list, BoxObject.ofI1(true)));
        assertTrue(ListLibrary.remove(list, box(7)));
        assertFalse(ListLibrary.remove(list, box(7)));
    }

    @Test
    void sliceClampsItsBounds() {
        ListObject list = list(box(0), box(1), box(2), box(3));
        assertEquals("1 2", show(ListLibrary.slice(list, 1, 3)));
        assertEquals("0 1 2 3", show(ListLibrary.slice(list, Long.MIN_VALUE, Long.MAX_VALUE)));
        assertEquals("", show(ListLibrary.slice(list, 3, 1)));
    }

    @Test
    void sortsNullsThenStringsByBytesAndIntegersByValue() {
        try (var context = LibraryContext.sandboxed()) {
            ListObject texts = list(s("b"), box("a"), null, s("B"), s("ab"), s("\u00e9"));
            ListLibrary.sort(context.program(), texts);
            assertEquals("null B 'a' ab b \u00e9", show(texts));
            ListLibrary.sortDescending(context.program(), texts);
            assertEquals("\u00e9 b ab 'a' B null", show(texts));
            ListObject numbers = list(box(10), box(-3), box(2), box(Long.MIN_VALUE));
            ListLibrary.sort(context.program(), numbers);
            assertEquals("-9223372036854775808 -3 2 10", show(numbers));
        }
    }

    @Test
    void sortIsStableBothWays() {
        try (var context = LibraryContext.sandboxed()) {
            var first = s("k");
            var second = s("k");
            ListObject list = list(first, s("z"), second);
            ListLibrary.sortDescending(context.program(), list);
            assertSame(first, list.get(1));
            ListLibrary.sort(context.program(), list);
            assertSame(first, list.get(0));
            assertSame(second, list.get(1));
        }
    }

    @Test
    void aListHoldsReferencesToItsElements() {
        MemoryBlock object = MemoryBlock.object(1, 8);
        ListObject list = list(object, object);
        assertEquals(3, object.references());
        ListLibrary.get(list, 0);
        assertEquals(4, object.references(), "Get gives the caller a reference");
        ListLibrary.set(list, 0, null);
        ListLibrary.pop(list);
        assertEquals(3, object.references(), "Pop passes the reference on");
        ListLibrary.push(list, object);
        ListLibrary.clear(list);
        assertEquals(3, object.references());
    }
}
