package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Threads.ConcurrentQueue}: an unbounded queue of objects between threads (runtime.md §6.2). */
@RuntimeClass("Viper.Threads.ConcurrentQueue")
public final class ConcurrentQueueLibrary {
    private ConcurrentQueueLibrary() {
    }

    /** An empty queue. */
    @Extern("New")
    public static ConcurrentQueueObject create() {
        return new ConcurrentQueueObject();
    }

    /** The number of values; 0 for null. */
    @Extern("get_Len")
    public static long length(ConcurrentQueueObject queue) {
        return queue == null ? 0 : queue.size();
    }

    /** Whether there are no values; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(ConcurrentQueueObject queue) {
        return length(queue) == 0;
    }

    /** Appends a value. */
    @Extern("Enqueue")
    public static void enqueue(ConcurrentQueueObject queue, Object value) {
        if (queue != null) {
            queue.add(value);
        }
    }

    /** Takes the first value; null when there is none. */
    @Extern("TryDequeue")
    public static Object tryDequeue(ConcurrentQueueObject queue) {
        return dequeueTimeout(queue, 0);
    }

    /** Takes the first value; waits while there is none. */
    @Extern("Dequeue")
    public static Object dequeue(ConcurrentQueueObject queue) {
        return queue == null ? null : queue.take(Deadline.NEVER);
    }

    /** Takes the first value; null when there is none within some milliseconds. */
    @Extern("DequeueTimeout")
    public static Object dequeueTimeout(ConcurrentQueueObject queue, long millis) {
        return queue == null ? null : queue.take(Deadline.after(millis));
    }

    /** The first value, which stays; null when there is none. */
    @Extern("Peek")
    public static Object peek(ConcurrentQueueObject queue) {
        return queue == null ? null : queue.peek();
    }

    /** Removes all values. */
    @Extern("Clear")
    public static void clear(ConcurrentQueueObject queue) {
        if (queue != null) {
            queue.clear();
        }
    }
}
