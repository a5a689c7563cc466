package org.adderlang.library.io;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesLibrary;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.Stream}, files and memory alike (runtime.md §9, §16). Traps are those of BinFile and MemStream. */
@RuntimeClass("Viper.IO.Stream")
public final class StreamLibrary {
    private static final long FILE_TYPE = 0;
    private static final long MEMORY_TYPE = 1;

    private StreamLibrary() {
    }

    /**
     * Opens a file as BinFile.Open does.
     *
     * @throws LibraryTrap BinFile.Open: null path or mode
     * @throws LibraryTrap BinFile.Open: invalid mode (use r, w, rw, or a)
     * @throws LibraryTrap BinFile.Open: failed to open file
     */
    @Extern("OpenFile")
    public static StreamObject openFile(ProgramState program, ViperString path, ViperString mode) {
        return new StreamObject(BinFileLibrary.open(program, path, mode), true);
    }

    /** A new empty stream in memory. */
    @Extern("OpenMemory")
    public static StreamObject openMemory() {
        return new StreamObject(new MemStreamObject(), true);
    }

    /**
     * A new stream in memory with a copy of bytes.
     *
     * @throws LibraryTrap MemStream.FromBytes: null bytes
     */
    @Extern("OpenBytes")
    public static StreamObject openBytes(BytesObject bytes) {
        return new StreamObject(MemStreamLibrary.ofBytes(bytes), true);
    }

    /**
     * A stream over an open file, which closing the stream leaves open.
     *
     * @throws LibraryTrap Stream.FromBinFile: binfile is null
     */
    @Extern("FromBinFile")
    public static StreamObject ofFile(BinFileObject file) {
        if (file == null) {
            throw LibraryTrap.domainError("Stream.FromBinFile: binfile is null");
        }
        return new StreamObject(file, false);
    }

    /**
     * A stream over a MemStream.
     *
     * @throws LibraryTrap Stream.FromMemStream: memstream is null
     */
    @Extern("FromMemStream")
    public static StreamObject ofMemory(MemStreamObject memory) {
        if (memory == null) {
            throw LibraryTrap.domainError("Stream.FromMemStream: memstream is null");
        }
        return new StreamObject(memory, false);
    }

    /** 0 for a file, 1 for memory, -1 for null. */
    @Extern("get_Type")
    public static long type(StreamObject stream) {
        return stream == null ? -1 : stream.isOnFile() ? FILE_TYPE : MEMORY_TYPE;
    }

    /** The position of the next byte; 0 for null. */
    @Extern("get_Pos")
    public static long position(StreamObject stream) {
        if (stream == null) {
            return 0;
        }
        return stream.isOnFile() ? BinFileLibrary.position(stream.file()) : MemStreamLibrary.position(stream.memory());
    }

    /**
     * Sets the position.
     *
     * @throws LibraryTrap BinFile.Seek: file is closed
     * @throws LibraryTrap MemStream.set_Pos: negative position
     */
    @Extern("set_Pos")
    public static void setPosition(StreamObject stream, long position) {
        if (stream != null && stream.isOnFile()) {
            BinFileLibrary.seek(stream.file(), position, 0);
        } else if (stream != null) {
            MemStreamLibrary.setPosition(stream.memory(), position);
        }
    }

    /** The number of bytes; 0 for null. */
    @Extern("get_Len")
    public static long length(StreamObject stream) {
        if (stream == null) {
            return 0;
        }
        return stream.isOnFile() ? BinFileLibrary.size(stream.file()) : MemStreamLibrary.length(stream.memory());
    }

    /** Whether a read of the file has met its end, or the position in memory is there. */
    @Extern("get_Eof")
    public static boolean isAtEnd(StreamObject stream) {
        if (stream == null || stream.isOnFile()) {
            return stream == null || BinFileLibrary.isAtEnd(stream.file());
        }
        return position(stream) >= length(stream);
    }

    /**
     * Reads a number of bytes; from a file fewer when it ends.
     *
     * @throws LibraryTrap BinFile.Read: file is closed
     * @throws LibraryTrap MemStream.ReadBytes: insufficient bytes
     */
    @Extern("Read")
    public static BytesObject read(StreamObject stream, long count) {
        if (stream == null || count <= 0) {
            return new BytesObject(new byte[0]);
        }
        if (!stream.isOnFile()) {
            return MemStreamLibrary.readBytes(stream.memory(), count);
        }
        // The file decides how much is needed, not the program's wish.
        long rest = BinFileLibrary.size(stream.file()) - BinFileLibrary.position(stream.file());
        BytesObject bytes = BytesLibrary.create(Math.clamp(count, 0, Math.max(0, rest) + 1));
        return BytesLibrary.slice(bytes, 0, BinFileLibrary.read(stream.file(), bytes, 0, bytes.size()));
    }

    /** Reads the rest. */
    @Extern("ReadAll")
    public static BytesObject readAll(StreamObject stream) {
        return read(stream, length(stream) - position(stream));
    }

    /**
     * Writes bytes; nothing for null.
     *
     * @throws LibraryTrap BinFile.Write: file is closed
     * @throws LibraryTrap BinFile.Write: write failed
     */
    @Extern("Write")
    public static void write(StreamObject stream, BytesObject bytes) {
        if (stream == null || bytes == null) {
            return;
        }
        if (stream.isOnFile()) {
            BinFileLibrary.write(stream.file(), bytes, 0, bytes.size());
        } else {
            MemStreamLibrary.writeBytes(stream.memory(), bytes);
        }
    }

    /**
     * Reads a byte, 0 to 255, or -1 at the end.
     *
     * @throws LibraryTrap BinFile.ReadByte: file is closed
     */
    @Extern("ReadByte")
    public static long readByte(StreamObject stream) {
        if (stream == null || !stream.isOnFile()) {
            return isAtEnd(stream) ? -1 : MemStreamNumbers.readU8(stream.memory());
        }
        return BinFileLibrary.readByte(stream.file());
    }

    /**
     * Writes the low 8 bits of a value.
     *
     * @throws LibraryTrap BinFile.WriteByte: file is closed
     * @throws LibraryTrap BinFile.WriteByte: write failed
     */
    @Extern("WriteByte")
    public static void writeByte(StreamObject stream, long value) {
        if (stream != null && stream.isOnFile()) {
            BinFileLibrary.writeByte(stream.file(), value);
        } else if (stream != null) {
            MemStreamNumbers.writeU8(stream.memory(), value);
        }
    }

    /** Hands what was written to the system. */
    @Extern("Flush")
    public static void flush(StreamObject stream) {
        if (stream != null) {
            BinFileLibrary.flush(stream.file());
        }
    }

    /** Closes a file that the stream opened; drops memory that it made. */
    @Extern("Close")
    public static void close(StreamObject stream) {
        if (stream != null) {
            stream.close();
        }
    }

    /** The file below; null when there is none. */
    @Extern("AsBinFile")
    public static BinFileObject asFile(StreamObject stream) {
        return stream == null ? null : stream.file();
    }

    /** The memory below; null when there is none. */
    @Extern("AsMemStream")
    public static MemStreamObject asMemory(StreamObject stream) {
        return stream == null ? null : stream.memory();
    }

    /**
     * A copy of the contents in memory; null for a file.
     *
     * @throws LibraryTrap MemStream.ToBytes: null stream
     */
    @Extern("ToBytes")
    public static BytesObject toBytes(StreamObject stream) {
        return stream == null || stream.isOnFile() ? null : MemStreamLibrary.toBytes(stream.memory());
    }
}
