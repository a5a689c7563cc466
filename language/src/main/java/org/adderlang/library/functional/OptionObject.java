package org.adderlang.library.functional;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Option}. */
public final class OptionObject extends ManagedObject {
    private final Tagged value;

    /** @param value null for None */
    OptionObject(Tagged value) {
        this.value = value;
    }

    /** Null for None. */
    Tagged value() {
        return value;
    }

    @Override
    public void dispose() {
        if (value != null) {
            value.release();
        }
    }

    @Override
    public String describe() {
        return "option";
    }
}
