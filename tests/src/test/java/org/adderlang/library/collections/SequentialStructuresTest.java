package org.adderlang.library.collections;

import static org.adderlang.library.Traps.assertTraps;
import static org.adderlang.library.collections.Elements.box;
import static org.adderlang.library.collections.Elements.s;
import static org.adderlang.library.collections.Elements.show;
import static org.adderlang.library.collections.Elements.strings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SequentialStructuresTest {
    @Test
    void stackIsLastInFirstOut() {
        var stack = StackLibrary.create();
        StackLibrary.push(stack, s("a"));
        StackLibrary.push(stack, s("b"));
        assertEquals("b", show(StackLibrary.peek(stack)));
        assertEquals("b", show(StackLibrary.pop(stack)));
        assertEquals(1, StackLibrary.length(stack));
        StackLibrary.clear(stack);
        assertTrue(StackLibrary.isEmpty(stack));
        assertTraps("Stack.Pop: stack is empty", () -> StackLibrary.pop(stack));
        assertTraps("Stack.Peek: stack is empty", () -> StackLibrary.peek(stack));
        assertTraps("Stack.Push: null stack", () -> StackLibrary.push(null, null));
        assertTraps("Stack.Peek: null stack", () -> StackLibrary.peek(null));
    }

    @Test
    void queueIsFirstInFirstOut() {
        var queue = QueueLibrary.create();
        for (int round = 0; round < 40; round++) {
            QueueLibrary.push(queue, box(2 * round));
            QueueLibrary.push(queue, box(2 * round + 1));
            assertEquals(Integer.toString(round), show(QueueLibrary.pop(queue)));
        }
        assertEquals(40, QueueLibrary.length(queue));
        assertEquals("40", show(QueueLibrary.peek(queue)));
        QueueLibrary.clear(queue);
        assertTraps("Queue.Take: queue is empty", () -> QueueLibrary.pop(queue));
        assertTraps("Queue.Peek: queue is empty", () -> QueueLibrary.peek(queue));
        assertTraps("Queue.Add: null queue", () -> QueueLibrary.push(null, null));
        assertTraps("Queue.Take: null queue", () -> QueueLibrary.pop(null));
    }

    @Test
    void dequeHasTwoEnds() {
        var deque = DequeLibrary.create();
        for (int i = 0; i < 10; i++) {
            DequeLibrary.pushFront(deque, box(-i));
            DequeLibrary.pushBack(deque, box(i));
        }
        assertEquals(32, DequeLibrary.capacity(deque));
        assertEquals("-9 -8", show(deque.toSeq()).substring(0, 5));
        assertEquals("-9", show(DequeLibrary.popFront(deque)));
        assertEquals("9", show(DequeLibrary.popBack(deque)));
        assertEquals("-8", show(DequeLibrary.peekFront(deque)));
        assertEquals("8", show(DequeLibrary.peekBack(deque)));
        var copy = DequeLibrary.copy(deque);
        DequeLibrary.reverse(copy);
        assertEquals("8", show(DequeLibrary.get(copy, 0)));
        assertEquals("-8", show(DequeLibrary.get(deque, 0)));
        DequeLibrary.set(copy, 1, s("new"));
        assertEquals("new", show(DequeLibrary.get(copy, 1)));
        assertTrue(DequeLibrary.has(copy, DequeLibrary.get(copy, 3)));
        assertFalse(DequeLibrary.has(copy, box(0)), "by identity, not by value");
        DequeLibrary.clear(copy);
        assertEquals(32, DequeLibrary.capacity(copy));
        assertTraps("Deque trap: PopFront called on empty deque", () -> DequeLibrary.popFront(copy));
        assertTraps("Deque trap: PeekBack called on NULL deque", () -> DequeLibrary.peekBack(null));
        assertTraps("Deque trap: Index out of bounds", () -> DequeLibrary.get(copy, 0));
        assertTraps("Deque trap: Set called on NULL deque", () -> DequeLibrary.set(null, 0, null));
    }

    @Test
    void ringForgetsItsOldest() {
        var ring = RingLibrary.create(3);
        for (String item : "a b c d e".split(" ")) {
            RingLibrary.push(ring, s(item));
        }
        assertTrue(RingLibrary.isFull(ring));
        assertEquals("c", show(RingLibrary.peek(ring)));
        assertEquals("e", show(RingLibrary.get(ring, 2)));
        assertNull(RingLibrary.get(ring, 3));
        assertNull(RingLibrary.get(ring, -1));
        assertEquals("c", show(RingLibrary.pop(ring)));
        assertEquals(2, RingLibrary.length(ring));
        RingLibrary.clear(ring);
        assertNull(RingLibrary.pop(ring));
        assertEquals(1, RingLibrary.capacity(RingLibrary.create(0)));
        assertEquals(16, RingLibrary.capacity(RingLibrary.createDefault()));
        assertNull(RingLibrary.peek(null));
    }

    @Test
    void heapBreaksTiesByItsShape() {
        var heap = HeapLibrary.create();
        for (String item : "a b c d e".split(" ")) {
            HeapLibrary.push(heap, 1, s(item));
        }
        // Popping moves the last item to the root, where it beats none of its equals.
        assertEquals("a e d c b", show(HeapLibrary.toSeq(heap)));
        assertEquals(5, HeapLibrary.length(heap));
        HeapLibrary.push(heap, -7, s("first"));
        assertEquals("first", show(HeapLibrary.pop(heap)));
        var largest = HeapLibrary.createMax(true);
        for (int priority : new int[]{3, 9, 1, 7}) {
            HeapLibrary.push(largest, priority, box(priority));
        }
        assertTrue(HeapLibrary.isMax(largest));
        assertFalse(HeapLibrary.isMax(HeapLibrary.createMax(false)));
        assertEquals("9 7 3 1", show(HeapLibrary.toSeq(largest)));
        HeapLibrary.clear(largest);
        assertNull(HeapLibrary.tryPop(largest));
        assertNull(HeapLibrary.tryPeek(null));
        assertTraps("Heap.Pop: heap is empty", () -> HeapLibrary.pop(largest));
        assertTraps("Heap.Peek: null heap", () -> HeapLibrary.peek(null));
        assertTraps("Heap.Push: null heap", () -> HeapLibrary.push(null, 0, null));
        assertTraps("Heap.ToSeq: null heap", () -> HeapLibrary.toSeq(null));
    }

    @Test
    void iteratorsWalkACollection() {
        var seq = strings("a", "b", "c", "d");
        var iterator = IteratorLibrary.ofSeq(seq);
        assertEquals("a", show(IteratorLibrary.next(iterator)));
        assertEquals("b", show(IteratorLibrary.peek(iterator)));
        assertEquals(1, IteratorLibrary.index(iterator));
        assertEquals(2, IteratorLibrary.skip(iterator, 2));
        assertEquals("d", show(IteratorLibrary.toSeq(iterator)));
        assertFalse(IteratorLibrary.hasNext(iterator));
        assertNull(IteratorLibrary.next(iterator));
        assertEquals(0, IteratorLibrary.skip(iterator, 5));
        IteratorLibrary.reset(iterator);
        SeqLibrary.set(seq, 0, s("changed"));
        assertEquals("changed", show(IteratorLibrary.next(iterator)), "a live view");
        SeqLibrary.clear(seq);
        assertEquals(4, IteratorLibrary.count(iterator));
        assertTraps("Seq.Get: index out of bounds", () -> IteratorLibrary.next(iterator));
    }

    @Test
    void iteratorsOfOtherCollectionsAreSnapshots() {
        var deque = DequeLibrary.create();
        DequeLibrary.pushBack(deque, s("a"));
        var iterator = IteratorLibrary.ofDeque(deque);
        DequeLibrary.clear(deque);
        assertEquals("a", show(IteratorLibrary.toSeq(iterator)));
        var stack = StackLibrary.create();
        StackLibrary.push(stack, s("unseen"));
        assertEquals(0, IteratorLibrary.count(IteratorLibrary.ofStack(stack)));
        assertNull(IteratorLibrary.ofMapKeys(null));
        assertEquals("", show(IteratorLibrary.toSeq(null)));
        assertFalse(IteratorLibrary.hasNext(null));
    }
}
