package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.MultiMap}: several values for each string. Takes no references to the values. */
public final class MultiMapObject extends ManagedObject {
    private final ChainedTable<ViperString, SeqObject> table = ChainedTable.ofStrings(ChainedTable.Growth.AFTER_INSERT);
    private long total;

    int keyCount() {
        return table.size();
    }

    /** The number of values of all keys. */
    long total() {
        return total;
    }

    void put(ViperString key, Object value) {
        var entry = table.findOrAdd(key);
        if (entry.value() == null) {
            entry.replace(new SeqObject());
        }
        entry.value().add(value);
        total++;
    }

    /** The values of {@code key}, not to be changed; null when absent. */
    SeqObject get(ViperString key) {
        return table.get(key);
    }

    boolean remove(ViperString key) {
        var entry = table.remove(key);
        if (entry != null) {
            total -= entry.value().size();
        }
        return entry != null;
    }

    void clear() {
        table.clear();
        total = 0;
    }

    SeqObject keys() {
        return table.keys();
    }

    @Override
    public String describe() {
        return "MultiMap of " + total;
    }
}
