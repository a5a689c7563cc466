package org.adderlang.library.collections;

import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;

/** A {@code Viper.Collections.IntMap}: a hash map from integers. */
public final class IntMapObject extends HashMapObject<Long> {
    public IntMapObject() {
        super(new ChainedTable<>(ChainedTable.Growth.AFTER_INSERT, Values::fnv1a, Long::equals));
    }

    /** The keys as boxed integers, in table order. */
    @Override
    public SeqObject keys() {
        var keys = new SeqObject();
        entries().forEach(entry -> keys.add(BoxObject.ofI64(entry.key())));
        return keys;
    }

    @Override
    public String describe() {
        return "IntMap of " + size();
    }
}
