package org.adderlang.library.io;

import java.util.Arrays;
import org.adderlang.runtime.LibraryTrap;

/** Growable bytes with a position for reading and writing: the body of MemStream and BinaryBuffer. */
final class ByteCursor {
    private static final int SMALLEST_CAPACITY = 64;
    private static final int LARGEST_CAPACITY = Integer.MAX_VALUE - 8;

    private final String owner;
    private byte[] data = {};
    private int length;
    private long position;

    /** @param owner the class named in the trap when memory runs out */
    ByteCursor(String owner) {
        this.owner = owner;
    }

    /** The bytes; those from the length on mean nothing. */
    byte[] data() {
        return data;
    }

    int length() {
        return length;
    }

    int capacity() {
        return data.length;
    }

    /** May lie beyond the length. */
    long position() {
        return position;
    }

    void setPosition(long newPosition) {
        position = newPosition;
    }

    /** Bytes from the position to the end; negative when the position lies beyond it. */
    long available() {
        return length - position;
    }

    /**
     * Makes room for at least {@code required} bytes in all.
     *
     * @throws LibraryTrap OWNER: memory allocation failed
     */
    void ensureCapacity(long required) {
        if (required >= 0 && required <= data.length) {
            return;
        }
        if (required > LARGEST_CAPACITY || required < 0) {
            throw LibraryTrap.domainError(owner + ": memory allocation failed");
        }
        long doubled = Math.min(2L * data.length, LARGEST_CAPACITY);
        data = Arrays.copyOf(data, (int) Math.max(Math.max(doubled, required), SMALLEST_CAPACITY));
    }

    /**
     * Moves past {@code count} bytes to be written, which become part of the contents; their index. A gap before them is
     * filled with zeros.
     *
     * @throws LibraryTrap OWNER: memory allocation failed
     */
    int advanceForWrite(int count) {
        ensureCapacity(position + count);
        int start = (int) position;
        if (start > length) {
            Arrays.fill(data, length, start, (byte) 0);
        }
        position += count;
        length = Math.max(length, start + count);
        return start;
    }

    /** Moves past {@code count} bytes to be read; their index. At least that many must be available. */
    int advanceForRead(long count) {
        int start = (int) position;
        position += count;
        return start;
    }

    void write(byte[] bytes) {
        if (bytes.length > 0) {
            int start = advanceForWrite(bytes.length);
            System.arraycopy(bytes, 0, data, start, bytes.length);
        }
    }

    /** The next {@code count} bytes; at least that many must be available. */
    byte[] read(long count) {
        if (count == 0) {
            return new byte[0];
        }
        int start = advanceForRead(count);
        return Arrays.copyOfRange(data, start, start + (int) count);
    }

    /** Starts over with {@code bytes} as the contents. */
    void fill(byte[] bytes) {
        clear();
        write(bytes);
        position = 0;
    }

    /** A copy of the contents. */
    byte[] contents() {
        return Arrays.copyOf(data, length);
    }

    void clear() {
        length = 0;
        position = 0;
    }
}
