package org.adderlang.library.collections;

import java.util.function.LongFunction;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Collections.Iterator}: a position in a collection whose length it noted when it was made. */
public final class IteratorObject extends ManagedObject {
    private final LongFunction<Object> elements;
    private final long count;
    private long index;

    /**
     * @param elements the element at an index; traps when the collection has shrunk
     * @param count    how many elements there are
     */
    IteratorObject(LongFunction<Object> elements, long count) {
        this.elements = elements;
        this.count = count;
    }

    long count() {
        return count;
    }

    long index() {
        return index;
    }

    void moveTo(long newIndex) {
        index = newIndex;
    }

    boolean hasNext() {
        return index < count;
    }

    /** The element at the position; there must be one. */
    Object current() {
        return elements.apply(index);
    }

    @Override
    public String describe() {
        return "Iterator";
    }
}
