package org.adderlang.library.io;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.collections.Packing;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.BinaryBuffer}, growable bytes with a position (runtime.md §5.5). */
@RuntimeClass("Viper.IO.BinaryBuffer")
public final class BinaryBufferLibrary {
    private static final int LENGTH_WIDTH = 4;

    private BinaryBufferLibrary() {
    }

    /** A new empty buffer. */
    @Extern("New")
    public static BinaryBufferObject create() {
        return new BinaryBufferObject();
    }

    /**
     * A new empty buffer with room for a number of bytes.
     *
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("NewCap")
    public static BinaryBufferObject withCapacity(long capacity) {
        var buffer = new BinaryBufferObject();
        buffer.cursor.ensureCapacity(Math.max(1, capacity));
        return buffer;
    }

    /** A new buffer with a copy of bytes, at position 0; empty for null. */
    @Extern("FromBytes")
    public static BinaryBufferObject ofBytes(BytesObject bytes) {
        var buffer = new BinaryBufferObject();
        if (bytes != null) {
            buffer.cursor.fill(bytes.data());
        }
        return buffer;
    }

    /** A copy of the contents. */
    @Extern("ToBytes")
    public static BytesObject toBytes(BinaryBufferObject buffer) {
        return new BytesObject(buffer == null ? new byte[0] : buffer.cursor.contents());
    }

    /** The number of bytes; 0 for null. */
    @Extern("get_Len")
    public static long length(BinaryBufferObject buffer) {
        return buffer == null ? 0 : buffer.cursor.length();
    }

    /** The position of the next byte read or written; 0 for null. */
    @Extern("get_Pos")
    public static long position(BinaryBufferObject buffer) {
        return buffer == null ? 0 : buffer.cursor.position();
    }

    /** Sets the position, clamped to the contents. */
    @Extern("set_Pos")
    public static void setPosition(BinaryBufferObject buffer, long position) {
        if (buffer != null) {
            buffer.cursor.setPosition(Math.clamp(position, 0, buffer.cursor.length()));
        }
    }

    /** Empties the buffer. */
    @Extern("Reset")
    public static void reset(BinaryBufferObject buffer) {
        if (buffer != null) {
            buffer.cursor.clear();
        }
    }

    /**
     * Writes the number of a string's bytes up to the first NUL, as a 32-bit little-endian integer, and the bytes.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("WriteStr")
    public static void writeString(BinaryBufferObject buffer, ViperString text) {
        checkPresent(buffer);
        writeCounted(buffer, Values.cString(text).bytes());
    }

    /**
     * Writes the number of bytes, as a 32-bit little-endian integer, and the bytes; null counts as none.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     */
    @Extern("WriteBytes")
    public static void writeBytes(BinaryBufferObject buffer, BytesObject bytes) {
        checkPresent(buffer);
        writeCounted(buffer, bytes == null ? new byte[0] : bytes.data());
    }

    /**
     * Reads a string that WriteStr wrote.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadStr")
    public static ViperString readString(BinaryBufferObject buffer) {
        long length = read(buffer, LENGTH_WIDTH, Packing.LITTLE_ENDIAN);
        checkAvailable(buffer, length);
        return ViperString.wrap(buffer.cursor.read(length));
    }

    /**
     * Reads a number of bytes.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: negative read count
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadBytes")
    public static BytesObject readBytes(BinaryBufferObject buffer, long count) {
        checkPresent(buffer);
        if (count < 0) {
            throw LibraryTrap.domainError("BinaryBuffer: negative read count");
        }
        checkAvailable(buffer, count);
        return new BytesObject(buffer.cursor.read(count));
    }

    /**
     * Reads a byte, 0 to 255.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadByte")
    public static long readByte(BinaryBufferObject buffer) {
        return read(buffer, 1, Packing.LITTLE_ENDIAN);
    }

    /**
     * Writes the low 8 bits of a value.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("WriteByte")
    public static void writeByte(BinaryBufferObject buffer, long value) {
        write(buffer, 1, Packing.LITTLE_ENDIAN, value);
    }

    /**
     * Reads an unsigned 16-bit integer, little-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadI16LE")
    public static long readI16LittleEndian(BinaryBufferObject buffer) {
        return read(buffer, 2, Packing.LITTLE_ENDIAN);
    }

    /**
     * Writes the low 16 bits of a value, little-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("WriteI16LE")
    public static void writeI16LittleEndian(BinaryBufferObject buffer, long value) {
        write(buffer, 2, Packing.LITTLE_ENDIAN, value);
    }

    /**
     * Reads an unsigned 16-bit integer, big-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadI16BE")
    public static long readI16BigEndian(BinaryBufferObject buffer) {
        return read(buffer, 2, Packing.BIG_ENDIAN);
    }

    /**
     * Writes the low 16 bits of a value, big-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("WriteI16BE")
    public static void writeI16BigEndian(BinaryBufferObject buffer, long value) {
        write(buffer, 2, Packing.BIG_ENDIAN, value);
    }

    /**
     * Reads an unsigned 32-bit integer, little-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadI32LE")
    public static long readI32LittleEndian(BinaryBufferObject buffer) {
        return read(buffer, 4, Packing.LITTLE_ENDIAN);
    }

    /**
     * Writes the low 32 bits of a value, little-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("WriteI32LE")
    public static void writeI32LittleEndian(BinaryBufferObject buffer, long value) {
        write(buffer, 4, Packing.LITTLE_ENDIAN, value);
    }

    /**
     * Reads an unsigned 32-bit integer, big-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadI32BE")
    public static long readI32BigEndian(BinaryBufferObject buffer) {
        return read(buffer, 4, Packing.BIG_ENDIAN);
    }

    /**
     * Writes the low 32 bits of a value, big-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("WriteI32BE")
    public static void writeI32BigEndian(BinaryBufferObject buffer, long value) {
        write(buffer, 4, Packing.BIG_ENDIAN, value);
    }

    /**
     * Reads a 64-bit integer, little-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadI64LE")
    public static long readI64LittleEndian(BinaryBufferObject buffer) {
        return read(buffer, 8, Packing.LITTLE_ENDIAN);
    }

    /**
     * Writes the low 64 bits of a value, little-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("WriteI64LE")
    public static void writeI64LittleEndian(BinaryBufferObject buffer, long value) {
        write(buffer, 8, Packing.LITTLE_ENDIAN, value);
    }

    /**
     * Reads a 64-bit integer, big-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: read past end
     */
    @Extern("ReadI64BE")
    public static long readI64BigEndian(BinaryBufferObject buffer) {
        return read(buffer, 8, Packing.BIG_ENDIAN);
    }

    /**
     * Writes the low 64 bits of a value, big-endian.
     *
     * @throws LibraryTrap BinaryBuffer: null buffer
     * @throws LibraryTrap BinaryBuffer: memory allocation failed
     */
    @Extern("WriteI64BE")
    public static void writeI64BigEndian(BinaryBufferObject buffer, long value) {
        write(buffer, 8, Packing.BIG_ENDIAN, value);
    }

    private static void writeCounted(BinaryBufferObject buffer, byte[] bytes) {
        write(buffer, LENGTH_WIDTH, Packing.LITTLE_ENDIAN, bytes.length);
        buffer.cursor.write(bytes);
    }

    private static long read(BinaryBufferObject buffer, int width, Packing packing) {
        checkPresent(buffer);
        checkAvailable(buffer, width);
        return packing.read(buffer.cursor.data(), buffer.cursor.advanceForRead(width), width);
    }

    private static void write(BinaryBufferObject buffer, int width, Packing packing, long value) {
        checkPresent(buffer);
        int start = buffer.cursor.advanceForWrite(width);
        packing.write(buffer.cursor.data(), start, width, value);
    }

    private static void checkPresent(BinaryBufferObject buffer) {
        if (buffer == null) {
            throw LibraryTrap.domainError("BinaryBuffer: null buffer");
        }
    }

    private static void checkAvailable(BinaryBufferObject buffer, long count) {
        if (count > buffer.cursor.available()) {
            throw LibraryTrap.domainError("BinaryBuffer: read past end");
        }
    }
}
