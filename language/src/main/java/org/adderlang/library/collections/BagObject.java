package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.Bag}: a set of strings in hash order. */
public final class BagObject extends ManagedObject {
    private final ChainedTable<ViperString, Void> table = ChainedTable.ofStrings(ChainedTable.Growth.AFTER_INSERT);

    public int size() {
        return table.size();
    }

    public boolean has(ViperString text) {
        return table.find(text) != null;
    }

    /** Whether {@code text} was new. */
    public boolean add(ViperString text) {
        int before = table.size();
        table.findOrAdd(text);
        return table.size() > before;
    }

    /** Whether {@code text} was there. */
    public boolean remove(ViperString text) {
        return table.remove(text) != null;
    }

    public void clear() {
        table.clear();
    }

    /** The strings in table order. */
    public SeqObject items() {
        return table.keys();
    }

    /** Adds the strings of {@code source}, null for none, that pass {@code wanted}, in table order. */
    void addAll(BagObject source, java.util.function.Predicate<ViperString> wanted) {
        if (source == null) {
            return;
        }
        for (var entry : source.table) {
            if (wanted.test(entry.key())) {
                add(entry.key());
            }
        }
    }

    @Override
    public String describe() {
        return "Bag of " + size();
    }
}
