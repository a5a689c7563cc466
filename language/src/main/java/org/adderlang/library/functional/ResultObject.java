package org.adderlang.library.functional;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Result}. */
public final class ResultObject extends ManagedObject {
    private final boolean ok;
    private final Tagged value;

    ResultObject(boolean ok, Tagged value) {
        this.ok = ok;
        this.value = value;
    }

    boolean ok() {
        return ok;
    }

    /** The value of an Ok, the error of an Err. */
    Tagged value() {
        return value;
    }

    @Override
    public void dispose() {
        value.release();
    }

    @Override
    public String describe() {
        return ok ? "ok result" : "error result";
    }
}
