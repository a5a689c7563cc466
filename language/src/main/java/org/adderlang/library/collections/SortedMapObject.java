package org.adderlang.library.collections;

import java.util.TreeMap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A map from strings in byte order, holding references to its values: the body of TreeMap and Trie. */
public abstract class SortedMapObject extends ManagedObject {
    final TreeMap<ViperString, Object> entries = new TreeMap<>(ElementOrder::compareBytes);

    public final int size() {
        return entries.size();
    }

    /** The value of {@code key}; null when absent. */
    public final Object get(ViperString key) {
        return entries.get(key);
    }

    public final boolean has(ViperString key) {
        return entries.containsKey(key);
    }

    public final void put(ViperString key, Object value) {
        References.retain(value);
        References.release(entries.put(key, value));
    }

    /** Removes {@code key}; whether it was there. */
    public final boolean remove(ViperString key) {
        boolean present = has(key);
        References.release(entries.remove(key));
        return present;
    }

    public final void clear() {
        dispose();
        entries.clear();
    }

    /** The keys in byte order. */
    public final SeqObject keys() {
        return SeqObject.of(entries.keySet());
    }

    /** The values in the order of the keys. */
    public final SeqObject values() {
        return SeqObject.of(entries.values());
    }

    @Override
    public void dispose() {
        entries.values().forEach(References::release);
    }
}
