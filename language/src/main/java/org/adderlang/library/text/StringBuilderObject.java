package org.adderlang.library.text;

import java.util.Arrays;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Text.StringBuilder}: bytes that grow at the end. */
public final class StringBuilderObject extends ManagedObject {
    private static final int INITIAL_CAPACITY = 128;

    private byte[] bytes = new byte[INITIAL_CAPACITY];
    private int length;

    public int length() {
        return length;
    }

    /** Bytes the buffer holds, one of which is kept for a closing NUL. */
    public int capacity() {
        return bytes.length;
    }

    /** @throws LibraryTrap out of memory */
    public void append(ViperString text) {
        reserve(text.length());
        System.arraycopy(text.bytes(), 0, bytes, length, text.length());
        length += text.length();
    }

    /** @throws LibraryTrap out of memory */
    public void append(int oneByte) {
        reserve(1);
        bytes[length++] = (byte) oneByte;
    }

    public void clear() {
        length = 0;
    }

    public ViperString contents() {
        return length == 0 ? ViperString.EMPTY : ViperString.wrap(Arrays.copyOf(bytes, length));
    }

    private void reserve(int count) {
        long needed = (long) length + count + 1;
        if (needed > bytes.length) {
            long capacity = bytes.length;
            while (capacity < needed) {
                capacity *= 2;
            }
            if (needed > Integer.MAX_VALUE - 8) {
                throw LibraryTrap.domainError("out of memory");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(capacity, Integer.MAX_VALUE - 8));
        }
    }

    /** Drops the contents; programs that released the builder once too often go on appending to it. */
    @Override
    public void dispose() {
        clear();
    }

    @Override
    public String describe() {
        return "StringBuilder of " + length + " bytes";
    }
}
