package org.adderlang.library.collections;

/** How integers of 1 to 8 bytes lie in a byte array. */
public enum Packing {
    LITTLE_ENDIAN, BIG_ENDIAN;

    /** The unsigned integer of {@code width} bytes at {@code index}; all eight bytes make a signed one. */
    public long read(byte[] data, int index, int width) {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value |= (data[index + i] & 0xffL) << shift(i, width);
        }
        return value;
    }

    /** Stores the low {@code width} bytes of {@code value} at {@code index}. */
    public void write(byte[] data, int index, int width, long value) {
        for (int i = 0; i < width; i++) {
            data[index + i] = (byte) (value >> shift(i, width));
        }
    }

    private int shift(int byteIndex, int width) {
        return Byte.SIZE * (this == LITTLE_ENDIAN ? byteIndex : width - 1 - byteIndex);
    }
}
