package org.adderlang.library.collections;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.runtime.ManagedObject;

/**
 * A {@code Viper.Collections.Heap}: a binary heap whose handling of equal priorities is the reference's, because pop order
 * shows it (runtime.md §5.3).
 */
public final class HeapObject extends ManagedObject {
    private record Item(long priority, Object value) {
    }

    private final boolean largestFirst;
    private final List<Item> items = new ArrayList<>();

    /** @param largestFirst whether the largest priority comes out first, else the smallest */
    public HeapObject(boolean largestFirst) {
        this.largestFirst = largestFirst;
    }

    boolean largestFirst() {
        return largestFirst;
    }

    public int size() {
        return items.size();
    }

    void push(long priority, Object value) {
        push(new Item(priority, value));
    }

    /** The value that comes out next; the heap must not be empty. */
    Object first() {
        return items.getFirst().value();
    }

    /** Removes and returns the value that comes out next; the heap must not be empty. */
    Object pop() {
        Object value = first();
        Item last = items.removeLast();
        if (!items.isEmpty()) {
            items.set(0, last);
            sink();
        }
        return value;
    }

    void clear() {
        items.clear();
    }

    /** The values in the order in which a copy, refilled in storage order, gives them out. */
    SeqObject toSeq() {
        var copy = new HeapObject(largestFirst);
        items.forEach(copy::push);
        var seq = new SeqObject();
        while (copy.size() > 0) {
            seq.add(copy.pop());
        }
        return seq;
    }

    private void push(Item item) {
        items.add(item);
        int at = items.size() - 1;
        while (at > 0 && better(at, (at - 1) / 2)) {
            java.util.Collections.swap(items, at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        int at = 0;
        while (true) {
            int best = at;
            for (int child = 2 * at + 1; child <= 2 * at + 2; child++) {
                if (child < items.size() && better(child, best)) {
                    best = child;
                }
            }
            if (best == at) {
                return;
            }
            java.util.Collections.swap(items, at, best);
            at = best;
        }
    }

    private boolean better(int a, int b) {
        int order = Long.compare(items.get(a).priority(), items.get(b).priority());
        return largestFirst ? order > 0 : order < 0;
    }

    @Override
    public String describe() {
        return "Heap of " + size();
    }
}
