package org.adderlang.runtime;

/** An object of another language, or of the host, that travels through IL as a ptr. */
public final class ForeignObject extends ManagedObject {
    private final Object value;

    ForeignObject(Object value) {
        this.value = value;
    }

    /** The object, as an interop value. */
    public Object value() {
        return value;
    }

    @Override
    public String describe() {
        return "foreign object";
    }
}
