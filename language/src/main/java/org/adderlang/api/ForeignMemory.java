package org.adderlang.api;

/**
 * Bounds-checked access to what pointers of IL point at. Pointers are those of {@link ForeignContext#pointerArg}. Every
 * method throws a ForeignException of kind InvalidOperation for null, for an access outside the object, and for a pointer
 * to something that has no bytes.
 */
public interface ForeignMemory {
    /** Bytes from the pointer to the end of its object. */
    long size(Object pointer);

    byte getByte(Object pointer, long offset);

    /** Little endian, as all multi-byte accesses; must be aligned. */
    int getInt(Object pointer, long offset);

    long getLong(Object pointer, long offset);

    double getDouble(Object pointer, long offset);

    /** A pointer or string stored in memory, as {@link ForeignContext#arg} gives them. */
    Object getReference(Object pointer, long offset);

    void putByte(Object pointer, long offset, byte value);

    void putInt(Object pointer, long offset, int value);

    void putLong(Object pointer, long offset, long value);

    void putDouble(Object pointer, long offset, double value);

    /** A new zeroed block, as {@code rt_alloc} makes it. */
    Object allocate(int bytes);

    /** The pointer {@code bytes} further on. */
    Object add(Object pointer, long bytes);
}
