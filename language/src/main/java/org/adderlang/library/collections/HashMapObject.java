package org.adderlang.library.collections;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.runtime.ManagedObject;

/** A hash map to values that it holds references to: the body of Map, DefaultMap and IntMap. */
public abstract class HashMapObject<K> extends ManagedObject {
    private final ChainedTable<K, Object> table;

    HashMapObject(ChainedTable<K, Object> table) {
        this.table = table;
    }

    /** The key to look up for one that the program gave; may trap. */
    K checked(K key) {
        return key;
    }

    public final int size() {
        return table.size();
    }

    /** The entries in table order. */
    public final Iterable<ChainedTable.Entry<K, Object>> entries() {
        return table;
    }

    /** The value of {@code key}, or {@code absent} when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final Object getOr(K key, Object absent) {
        var entry = table.find(checked(key));
        return entry == null ? absent : entry.value();
    }

    /** As {@link #getOr} with null. */
    public final Object get(K key) {
        return getOr(key, null);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public final boolean has(K key) {
        return table.find(checked(key)) != null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public final void put(K key, Object value) {
        References.retain(value);
        References.release(table.findOrAdd(checked(key)).replace(value));
    }

    /** Removes {@code key}; whether it was there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final boolean remove(K key) {
        var entry = table.remove(checked(key));
        if (entry != null) {
            References.release(entry.value());
        }
        return entry != null;
    }

    public final void clear() {
        table.forEach(entry -> References.release(entry.value()));
        table.clear();
    }

    /** The keys in table order. */
    public SeqObject keys() {
        return table.keys();
    }

    /** The values in table order. */
    public final SeqObject values() {
        return table.values();
    }

    @Override
    public void dispose() {
        table.forEach(entry -> References.release(entry.value()));
    }
}
