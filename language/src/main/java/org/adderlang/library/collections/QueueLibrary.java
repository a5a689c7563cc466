package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Collections.Queue}, first in, first out; its traps use older member names (runtime.md §5.3). */
@RuntimeClass("Viper.Collections.Queue")
public final class QueueLibrary {
    private QueueLibrary() {
    }

    /** A new empty queue. */
    @Extern("New")
    public static QueueObject create() {
        return new QueueObject();
    }

    /** The number of elements; 0 for null. */
    @Extern("get_Len")
    public static long length(QueueObject queue) {
        return queue == null ? 0 : queue.size();
    }

    /** Whether there are no elements; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(QueueObject queue) {
        return queue == null || queue.isEmpty();
    }

    /**
     * Puts a value at the end.
     *
     * @throws LibraryTrap Queue.Add: null queue
     */
    @Extern("Push")
    public static void push(QueueObject queue, Object value) {
        checkPresent("Queue.Add", queue);
        queue.addLast(value);
    }

    /**
     * Removes and returns the first value.
     *
     * @throws LibraryTrap Queue.Take: null queue
     * @throws LibraryTrap Queue.Take: queue is empty
     */
    @Extern("Pop")
    public static Object pop(QueueObject queue) {
        checkFilled("Queue.Take", queue);
        return queue.takeFirst();
    }

    /**
     * The first value.
     *
     * @throws LibraryTrap Queue.Peek: null queue
     * @throws LibraryTrap Queue.Peek: queue is empty
     */
    @Extern("Peek")
    public static Object peek(QueueObject queue) {
        checkFilled("Queue.Peek", queue);
        return queue.get(0);
    }

    /** Removes all elements. */
    @Extern("Clear")
    public static void clear(QueueObject queue) {
        if (queue != null) {
            queue.clear();
        }
    }

    private static void checkPresent(String function, QueueObject queue) {
        if (queue == null) {
            throw LibraryTrap.domainError(function + ": null queue");
        }
    }

    private static void checkFilled(String function, QueueObject queue) {
        checkPresent(function, queue);
        if (queue.isEmpty()) {
            throw LibraryTrap.domainError(function + ": queue is empty");
        }
    }
}
