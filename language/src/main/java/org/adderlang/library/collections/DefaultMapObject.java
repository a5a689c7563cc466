package org.adderlang.library.collections;

/** A {@code Viper.Collections.DefaultMap}: a map with a value for keys that it does not have. */
public final class DefaultMapObject extends StringMapObject {
    private final Object absent;

    /** @param absent the value of absent keys, to which the map holds a reference */
    public DefaultMapObject(Object absent) {
        super(ChainedTable.Growth.BEFORE_INSERT);
        this.absent = References.retain(absent);
    }

    Object absent() {
        return absent;
    }

    @Override
    public void dispose() {
        super.dispose();
        References.release(absent);
    }

    @Override
    public String describe() {
        return "DefaultMap of " + size();
    }
}
