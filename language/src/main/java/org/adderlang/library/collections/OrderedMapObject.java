package org.adderlang.library.collections;

/** A {@code Viper.Collections.OrderedMap}: entries stay in the order in which their keys were first set. */
public final class OrderedMapObject extends LinkedMapObject {
    public SeqObject keys() {
        return keys(entries);
    }

    public SeqObject values() {
        return SeqObject.of(entries.values());
    }

    @Override
    public String describe() {
        return "OrderedMap of " + size();
    }
}
