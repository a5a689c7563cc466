package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.BiMap}: pairs of strings, each side unique. */
public final class BiMapObject extends ManagedObject {
    private final ChainedTable<ViperString, ViperString> forward = ChainedTable.ofStrings(ChainedTable.Growth.BEFORE_INSERT);
    private final ChainedTable<ViperString, ViperString> backward = ChainedTable.ofStrings(ChainedTable.Growth.BEFORE_INSERT);

    public int size() {
        return forward.size();
    }

    /** Adds a pair in place of any with the same key or the same value. */
    void put(ViperString key, ViperString value) {
        removeKey(key);
        removeValue(value);
        forward.findOrAdd(key).replace(value);
        backward.findOrAdd(value).replace(key);
    }

    /** The value of {@code key}, or null. */
    ViperString valueOf(ViperString key) {
        return forward.get(key);
    }

    /** The key of {@code value}, or null. */
    ViperString keyOf(ViperString value) {
        return backward.get(value);
    }

    boolean removeKey(ViperString key) {
        return removePair(forward, key, backward);
    }

    boolean removeValue(ViperString value) {
        return removePair(backward, value, forward);
    }

    void clear() {
        forward.clear();
        backward.clear();
    }

    SeqObject keys() {
        return forward.keys();
    }

    SeqObject values() {
        return forward.values();
    }

    private static boolean removePair(ChainedTable<ViperString, ViperString> table, ViperString side,
            ChainedTable<ViperString, ViperString> mirror) {
        var entry = table.remove(side);
        if (entry != null) {
            mirror.remove(entry.value());
        }
        return entry != null;
    }

    @Override
    public String describe() {
        return "BiMap of " + size();
    }
}
