package org.adderlang.library.collections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.SortedSet}: strings in byte order, reachable by index. */
public final class SortedSetObject extends ManagedObject {
    private final List<ViperString> items = new ArrayList<>();

    public int size() {
        return items.size();
    }

    /** The string at {@code index}; empty when out of range. */
    ViperString at(long index) {
        return index >= 0 && index < items.size() ? items.get((int) index) : ViperString.EMPTY;
    }

    /** The index of {@code text}, or {@code -1 - i} when it is absent and belongs at {@code i}. */
    int indexOf(ViperString text) {
        return Collections.binarySearch(items, text, ElementOrder::compareBytes);
    }

    /** How many strings come before {@code text}. */
    int countBelow(ViperString text) {
        int index = indexOf(text);
        return index >= 0 ? index : -1 - index;
    }

    boolean has(ViperString text) {
        return indexOf(text) >= 0;
    }

    /** Whether {@code text} was new. */
    boolean add(ViperString text) {
        int index = indexOf(text);
        if (index < 0) {
            items.add(-1 - index, text);
        }
        return index < 0;
    }

    /** Whether {@code text} was there. */
    boolean remove(ViperString text) {
        int index = indexOf(text);
        if (index >= 0) {
            items.remove(index);
        }
        return index >= 0;
    }

    void clear() {
        items.clear();
    }

    /** The strings in order, a live view. */
    List<ViperString> items() {
        return items;
    }

    @Override
    public String describe() {
        return "SortedSet of " + size();
    }
}
