package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/**
 * A {@code Viper.Collections.WeakMap}: a map from strings that takes no references to its values. A value whose last
 * reference is gone stays, as it does in the reference, where it dangles.
 */
public final class WeakMapObject extends ManagedObject {
    private final ProbingTable<ViperString> table = ProbingTable.ofStrings(0);

    public int size() {
        return table.size();
    }

    Object get(ViperString key) {
        return table.get(key);
    }

    boolean has(ViperString key) {
        return table.has(key);
    }

    void put(ViperString key, Object value) {
        table.growWhenFull();
        table.put(key, value);
    }

    boolean remove(ViperString key) {
        boolean present = has(key);
        if (present) {
            table.remove(key);
        }
        return present;
    }

    /** Removes the entries whose value is null; how many there were. */
    int compact() {
        int before = size();
        SeqObject keys = keys();
        for (int i = 0; i < keys.size(); i++) {
            var key = (ViperString) keys.get(i);
            if (get(key) == null) {
                table.remove(key);
            }
        }
        return before - size();
    }

    void clear() {
        table.clear();
    }

    SeqObject keys() {
        var keys = new SeqObject();
        table.forEach((key, value) -> keys.add(key));
        return keys;
    }

    @Override
    public String describe() {
        return "WeakMap of " + size();
    }
}
