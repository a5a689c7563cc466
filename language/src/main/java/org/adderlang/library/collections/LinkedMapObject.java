package org.adderlang.library.collections;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A map from strings in an order of its own, holding references to its values: the body of OrderedMap and LruCache. */
public abstract class LinkedMapObject extends ManagedObject {
    /** A string as a key of Java maps. */
    record Key(ViperString text) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && text.sameBytes(key.text);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(text.bytes());
        }
    }

    final LinkedHashMap<Key, Object> entries = new LinkedHashMap<>();

    public final int size() {
        return entries.size();
    }

    /** The value of {@code key}; null when absent. */
    public final Object get(ViperString key) {
        return entries.get(new Key(key));
    }

    public final boolean has(ViperString key) {
        return entries.containsKey(new Key(key));
    }

    public void put(ViperString key, Object value) {
        References.retain(value);
        References.release(entries.put(new Key(key), value));
    }

    public final boolean remove(ViperString key) {
        if (!has(key)) {
            return false;
        }
        References.release(entries.remove(new Key(key)));
        return true;
    }

    public final void clear() {
        dispose();
        entries.clear();
    }

    /** The keys of {@code order}, a view of the entries. */
    static SeqObject keys(SequencedMap<Key, Object> order) {
        var keys = new SeqObject();
        order.keySet().forEach(key -> keys.add(key.text()));
        return keys;
    }

    @Override
    public void dispose() {
        entries.values().forEach(References::release);
    }
}
