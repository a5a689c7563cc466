package org.adderlang.library.functional;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Lazy}. Only evaluated ones can be made from IL. */
public final class LazyObject extends ManagedObject {
    private final Tagged value;

    LazyObject(Tagged value) {
        this.value = value;
    }

    Tagged value() {
        return value;
    }

    @Override
    public void dispose() {
        value.release();
    }

    @Override
    public String describe() {
        return "lazy value";
    }
}
