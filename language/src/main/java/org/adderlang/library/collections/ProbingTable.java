package org.adderlang.library.collections;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import org.adderlang.runtime.ViperString;

/**
 * A hash table with open addressing and linear probing, whose slot order programs see (runtime.md §5.1): the body of
 * SparseArray, WeakMap and the frozen collections. Keys are never null.
 */
final class ProbingTable<K> {
    private static final int SMALLEST = 16;

    private final ToLongFunction<K> hash;
    private final BiPredicate<K, K> equality;
    private Object[] keys;
    private Object[] values;
    private int count;

    /** @param room how many keys it takes without growing; the table has at least 16 slots */
    ProbingTable(int room, ToLongFunction<K> hash, BiPredicate<K, K> equality) {
        this.hash = hash;
        this.equality = equality;
        allocate(Math.max(SMALLEST, Integer.highestOneBit(Math.max(2 * room, 1) * 2 - 1)));
    }

    static ProbingTable<ViperString> ofStrings(int room) {
        return new ProbingTable<>(room, ViperString::hash, ViperString::sameBytes);
    }

    int size() {
        return count;
    }

    boolean has(K key) {
        return keys[slot(key)] != null;
    }

    /** The value of {@code key}; null when absent. */
    Object get(K key) {
        return values[slot(key)];
    }

    /** Doubles a table that is 70 % full; done before every insertion, also of a key that is present. */
    void growWhenFull() {
        if (count * 10L >= keys.length * 7L) {
            Object[] oldKeys = keys;
            Object[] oldValues = values;
            allocate(oldKeys.length * 2);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != null) {
                    place(oldKeys[i], oldValues[i]);
                }
            }
        }
    }

    /** Sets the value of {@code key}; the value before, null when it is new. There must be room. */
    Object put(K key, Object value) {
        int slot = slot(key);
        if (keys[slot] == null) {
            keys[slot] = key;
            count++;
        }
        Object old = values[slot];
        values[slot] = value;
        return old;
    }

    /** Removes {@code key}, which must be present; its value. */
    Object remove(K key) {
        int slot = slot(key);
        Object value = values[slot];
        empty(slot);
        count--;
        // The keys behind may have been pushed there by the one that went.
        for (int next = after(slot); keys[next] != null; next = after(next)) {
            Object movedKey = keys[next];
            Object movedValue = values[next];
            empty(next);
            place(movedKey, movedValue);
        }
        return value;
    }

    void clear() {
        Arrays.fill(keys, null);
        Arrays.fill(values, null);
        count = 0;
    }

    /** Visits keys and values in slot order. */
    void forEach(BiConsumer<K, Object> visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null) {
                visitor.accept(cast(keys[i]), values[i]);
            }
        }
    }

    private void place(Object key, Object value) {
        int slot = slot(cast(key));
        keys[slot] = key;
        values[slot] = value;
    }

    private void empty(int slot) {
        keys[slot] = null;
        values[slot] = null;
    }

    /** The slot of {@code key}, or the empty one where it belongs. */
    private int slot(K key) {
        int slot = (int) (hash.applyAsLong(key) & keys.length - 1);
        while (keys[slot] != null && !equality.test(cast(keys[slot]), key)) {
            slot = after(slot);
        }
        return slot;
    }

    private int after(int slot) {
        return slot + 1 & keys.length - 1;
    }

    private void allocate(int slots) {
        keys = new Object[slots];
        values = new Object[slots];
    }

    @SuppressWarnings("unchecked")
    private K cast(Object key) {
        return (K) key;
    }
}
