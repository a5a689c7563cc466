package org.adderlang.library.collections;

import java.util.function.BiConsumer;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** An unchangeable hash map from strings, filled while it is made: the body of FrozenMap and, without values, FrozenSet. */
public abstract class FrozenObject extends ManagedObject {
    private final ProbingTable<ViperString> table;

    /** @param room how many keys will be added at most; it decides the order of the entries */
    FrozenObject(int room) {
        table = ProbingTable.ofStrings(room);
    }

    /** Adds an entry or replaces the value of one; only before the program sees the object. */
    final void put(ViperString key, Object value) {
        References.retain(value);
        References.release(table.put(key, value));
    }

    public final int size() {
        return table.size();
    }

    final boolean has(ViperString key) {
        return table.has(key);
    }

    final Object get(ViperString key) {
        return table.get(key);
    }

    final void forEach(BiConsumer<ViperString, Object> visitor) {
        table.forEach(visitor);
    }

    final SeqObject keys() {
        var keys = new SeqObject();
        forEach((key, value) -> keys.add(key));
        return keys;
    }

    @Override
    public void dispose() {
        forEach((key, value) -> References.release(value));
    }
}
