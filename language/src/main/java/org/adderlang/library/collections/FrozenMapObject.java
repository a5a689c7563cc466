package org.adderlang.library.collections;

/** A {@code Viper.Collections.FrozenMap}. */
public final class FrozenMapObject extends FrozenObject {
    FrozenMapObject(int room) {
        super(room);
    }

    @Override
    public String describe() {
        return "FrozenMap of " + size();
    }
}
