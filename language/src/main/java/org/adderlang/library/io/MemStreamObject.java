package org.adderlang.library.io;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.IO.MemStream}. */
public final class MemStreamObject extends ManagedObject {
    final ByteCursor cursor = new ByteCursor("MemStream");

    @Override
    public String describe() {
        return "MemStream of " + cursor.length();
    }
}
