package org.adderlang.library.collections;

import java.util.Arrays;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Collections.Bytes}: bytes of a fixed number. */
public final class BytesObject extends ManagedObject {
    private final byte[] data;

    /** Takes over {@code data}; later changes of the array are changes of the object. */
    public BytesObject(byte[] data) {
        this.data = data;
    }

    /** The contents, shared with the object. */
    public byte[] data() {
        return data;
    }

    public int size() {
        return data.length;
    }

    /** A copy of the bytes from one index up to another (exclusive), both clamped to the size. */
    public byte[] copy(long from, long to) {
        int start = Math.clamp(from, 0, data.length);
        int end = Math.clamp(to, 0, data.length);
        return Arrays.copyOfRange(data, start, Math.max(start, end));
    }

    @Override
    public String describe() {
        return "Bytes of " + data.length;
    }
}
