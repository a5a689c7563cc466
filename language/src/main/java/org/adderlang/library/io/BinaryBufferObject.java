package org.adderlang.library.io;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.IO.BinaryBuffer}. */
public final class BinaryBufferObject extends ManagedObject {
    final ByteCursor cursor = new ByteCursor("BinaryBuffer");

    @Override
    public String describe() {
        return "BinaryBuffer of " + cursor.length();
    }
}
