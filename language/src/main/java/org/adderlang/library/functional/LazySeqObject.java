package org.adderlang.library.functional;

import com.oracle.truffle.api.TruffleSafepoint;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.LazySeq}: elements made one at a time. */
public final class LazySeqObject extends ManagedObject {
    private final ElementSource source;
    private Object peeked;
    private boolean hasPeeked;
    private boolean exhausted;
    private long index;

    LazySeqObject(ElementSource source) {
        this.source = source;
    }

    /** The next element or {@link ElementSource#END}. */
    Object next() {
        Object element = peek();
        hasPeeked = false;
        peeked = null;
        if (element != ElementSource.END) {
            index++;
        }
        return element;
    }

    /** What {@link #next} will give. */
    Object peek() {
        // Sequences without end can be consumed for ever; the host must still be able to stop the program.
        TruffleSafepoint.pollHere(null);
        if (!hasPeeked) {
            peeked = exhausted ? ElementSource.END : source.next();
            hasPeeked = true;
            exhausted = peeked == ElementSource.END;
        }
        return peeked;
    }

    /** Starts counting again; the source does not go back. */
    void reset() {
        index = 0;
        exhausted = false;
        hasPeeked = false;
        peeked = null;
    }

    /** How many elements were taken. */
    long index() {
        return index;
    }

    /** Whether the end was met. */
    boolean exhausted() {
        return exhausted;
    }

    @Override
    public String describe() {
        return "lazy sequence";
    }
}
