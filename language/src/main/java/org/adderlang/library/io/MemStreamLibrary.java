package org.adderlang.library.io;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.MemStream}, a file in memory (runtime.md §9); its numbers are in {@link MemStreamNumbers}. */
@RuntimeClass("Viper.IO.MemStream")
public final class MemStreamLibrary {
    private MemStreamLibrary() {
    }

    /** A new empty stream. */
    @Extern("New")
    public static MemStreamObject create() {
        return new MemStreamObject();
    }

    /**
     * A new empty stream with room for a number of bytes.
     *
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("NewCapacity")
    public static MemStreamObject withCapacity(long capacity) {
        var stream = new MemStreamObject();
        stream.cursor.ensureCapacity(Math.max(0, capacity));
        return stream;
    }

    /**
     * A new stream with a copy of bytes, at position 0.
     *
     * @throws LibraryTrap MemStream.FromBytes: null bytes
     */
    @Extern("FromBytes")
    public static MemStreamObject ofBytes(BytesObject bytes) {
        if (bytes == null) {
            throw LibraryTrap.domainError("MemStream.FromBytes: null bytes");
        }
        var stream = new MemStreamObject();
        stream.cursor.fill(bytes.data());
        return stream;
    }

    /**
     * A copy of the contents.
     *
     * @throws LibraryTrap MemStream.ToBytes: null stream
     */
    @Extern("ToBytes")
    public static BytesObject toBytes(MemStreamObject stream) {
        return new BytesObject(cursor(stream, "ToBytes").contents());
    }

    /** The number of bytes; 0 for null. */
    @Extern("get_Len")
    public static long length(MemStreamObject stream) {
        return stream == null ? 0 : stream.cursor.length();
    }

    /** The number of bytes there is room for; 0 for null. */
    @Extern("get_Capacity")
    public static long capacity(MemStreamObject stream) {
        return stream == null ? 0 : stream.cursor.capacity();
    }

    /** The position of the next byte read or written; 0 for null. */
    @Extern("get_Pos")
    public static long position(MemStreamObject stream) {
        return stream == null ? 0 : stream.cursor.position();
    }

    /**
     * Sets the position, which may lie beyond the end.
     *
     * @throws LibraryTrap MemStream.set_Pos: null stream
     * @throws LibraryTrap MemStream.set_Pos: negative position
     */
    @Extern({"set_Pos", "Seek"})
    public static void setPosition(MemStreamObject stream, long position) {
        ByteCursor cursor = cursor(stream, "set_Pos");
        if (position < 0) {
            throw LibraryTrap.domainError("MemStream.set_Pos: negative position");
        }
        cursor.setPosition(position);
    }

    /**
     * Moves the position by a number of bytes.
     *
     * @throws LibraryTrap MemStream.Skip: null stream
     * @throws LibraryTrap MemStream.Skip: would result in negative position
     */
    @Extern("Skip")
    public static void skip(MemStreamObject stream, long count) {
        ByteCursor cursor = cursor(stream, "Skip");
        long position = cursor.position() + count;
        if (position < 0) {
            throw LibraryTrap.domainError("MemStream.Skip: would result in negative position");
        }
        cursor.setPosition(position);
    }

    /**
     * Reads a number of bytes.
     *
     * @throws LibraryTrap MemStream.ReadBytes: null stream
     * @throws LibraryTrap MemStream.ReadBytes: negative count
     * @throws LibraryTrap MemStream.ReadBytes: insufficient bytes
     */
    @Extern("ReadBytes")
    public static BytesObject readBytes(MemStreamObject stream, long count) {
        return new BytesObject(read(stream, "ReadBytes", count));
    }

    /**
     * Reads a number of bytes as a string.
     *
     * @throws LibraryTrap MemStream.ReadStr: null stream
     * @throws LibraryTrap MemStream.ReadStr: negative count
     * @throws LibraryTrap MemStream.ReadStr: insufficient bytes
     */
    @Extern("ReadStr")
    public static ViperString readString(MemStreamObject stream, long count) {
        return ViperString.wrap(read(stream, "ReadStr", count));
    }

    /**
     * Writes bytes, without their number.
     *
     * @throws LibraryTrap MemStream.WriteBytes: null stream
     * @throws LibraryTrap MemStream.WriteBytes: null bytes
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteBytes")
    public static void writeBytes(MemStreamObject stream, BytesObject bytes) {
        ByteCursor cursor = cursor(stream, "WriteBytes");
        if (bytes == null) {
            throw LibraryTrap.domainError("MemStream.WriteBytes: null bytes");
        }
        cursor.write(bytes.data());
    }

    /**
     * Writes the bytes of a string, without their number.
     *
     * @throws LibraryTrap MemStream.WriteStr: null stream
     * @throws LibraryTrap MemStream.WriteStr: null string
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteStr")
    public static void writeString(MemStreamObject stream, ViperString text) {
        ByteCursor cursor = cursor(stream, "WriteStr");
        if (text == null) {
            throw LibraryTrap.domainError("MemStream.WriteStr: null string");
        }
        cursor.write(text.bytes());
    }

    /** Removes the contents. */
    @Extern("Clear")
    public static void clear(MemStreamObject stream) {
        if (stream != null) {
            stream.cursor.clear();
        }
    }

    private static byte[] read(MemStreamObject stream, String member, long count) {
        ByteCursor cursor = cursor(stream, member);
        if (count < 0) {
            throw LibraryTrap.domainError("MemStream." + member + ": negative count");
        }
        checkAvailable(cursor, member, count);
        return cursor.read(count);
    }

    static ByteCursor cursor(MemStreamObject stream, String member) {
        if (stream == null) {
            throw LibraryTrap.domainError("MemStream." + member + ": null stream");
        }
        return stream.cursor;
    }

    static void checkAvailable(ByteCursor cursor, String member, long count) {
        if (count > cursor.available()) {
            throw LibraryTrap.domainError("MemStream." + member + ": insufficient bytes");
        }
    }
}
