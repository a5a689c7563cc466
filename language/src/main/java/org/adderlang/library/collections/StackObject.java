package org.adderlang.library.collections;

/** A {@code Viper.Collections.Stack}. */
public final class StackObject extends ElementArray {
    public StackObject() {
        super(false);
    }

    @Override
    public String describe() {
        return "Stack of " + size();
    }
}
