package org.adderlang.library.collections;

/** A {@code Viper.Collections.TreeMap}. */
public final class TreeMapObject extends SortedMapObject {
    @Override
    public String describe() {
        return "TreeMap of " + size();
    }
}
