package org.adderlang.library.collections;

/** A {@code Viper.Collections.List}: holds references to its elements. */
public final class ListObject extends ElementArray {
    public ListObject() {
        super(true);
    }

    @Override
    public String describe() {
        return "List of " + size();
    }
}
