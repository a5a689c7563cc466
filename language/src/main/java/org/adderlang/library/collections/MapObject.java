package org.adderlang.library.collections;

/** A {@code Viper.Collections.Map}: what the library returns records as. */
public final class MapObject extends StringMapObject {
    public MapObject() {
        super(ChainedTable.Growth.AFTER_INSERT);
    }

    @Override
    public String describe() {
        return "Map of " + size();
    }
}
