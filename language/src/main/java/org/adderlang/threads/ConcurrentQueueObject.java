package org.adderlang.threads;

import java.util.ArrayDeque;
import org.adderlang.library.collections.References;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.ConcurrentQueue}. */
public final class ConcurrentQueueObject extends ManagedObject {
    /** Stands for null, which the queue below cannot hold. */
    private static final Object NULL = new Object();

    private final ArrayDeque<Object> items = new ArrayDeque<>();

    synchronized void add(Object value) {
        items.addLast(value == null ? NULL : References.retain(value));
        notifyAll();
    }

    /** The first value, taken out; null when there is none before the deadline. */
    Object take(Deadline deadline) {
        return unwrap(Blocking.await(this, deadline, items::pollFirst));
    }

    synchronized Object peek() {
        return unwrap(items.peekFirst());
    }

    private static Object unwrap(Object item) {
        return item == NULL ? null : item;
    }

    synchronized int size() {
        return items.size();
    }

    synchronized void clear() {
        items.forEach(item -> References.release(unwrap(item)));
        items.clear();
    }

    @Override
    public String describe() {
        return "concurrent queue of " + size();
    }
}
