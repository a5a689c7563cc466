package org.adderlang.library.io;

import java.io.IOException;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.BinFile}, open files of bytes (runtime.md §9). */
@RuntimeClass("Viper.IO.BinFile")
public final class BinFileLibrary {
    private static final int FROM_START = 0;
    private static final int FROM_POSITION = 1;
    private static final int FROM_END = 2;

    private BinFileLibrary() {
    }

    /**
     * Opens a file: r to read, w to write a new or emptied one, rw to read and write an existing one, a to append.
     *
     * @throws LibraryTrap BinFile.Open: null path or mode
     * @throws LibraryTrap BinFile.Open: invalid mode (use r, w, rw, or a)
     * @throws LibraryTrap BinFile.Open: failed to open file
     */
    @Extern("Open")
    public static BinFileObject open(ProgramState program, ViperString path, ViperString mode) {
        if (path == null || mode == null) {
            throw LibraryTrap.domainError("BinFile.Open: null path or mode");
        }
        try {
            return new BinFileObject(new BufferedFile(ProgramFile.of(program, path).open(options(mode.cView().toString()))));
        } catch (IOException e) {
            throw LibraryTrap.domainError("BinFile.Open: failed to open file");
        }
    }

    private static Set<OpenOption> options(String mode) {
        return switch (mode) {
            case "r" -> Set.of(StandardOpenOption.READ);
            case "w" -> Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            case "rw" -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
            case "a" -> Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE);
            default -> throw LibraryTrap.domainError("BinFile.Open: invalid mode (use r, w, rw, or a)");
        };
    }

    /** Closes the file; again does nothing. */
    @Extern("Close")
    public static void close(BinFileObject file) {
        if (file != null) {
            file.close();
        }
    }

    /**
     * Reads a number of bytes into a part of a Bytes, as far as it and the file go; how many it was.
     *
     * @throws LibraryTrap BinFile.Read: null file
     * @throws LibraryTrap BinFile.Read: null bytes
     * @throws LibraryTrap BinFile.Read: file is closed
     */
    @Extern("Read")
    public static long read(BinFileObject file, BytesObject bytes, long offset, long count) {
        BufferedFile open = opened(file, bytes, "Read");
        int start = start(bytes, offset);
        int length = length(bytes, start, count);
        try {
            int done = open.read(bytes.data(), start, length);
            file.atEnd |= done < length;
            return done;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Writes a number of bytes from a part of a Bytes, as far as it goes.
     *
     * @throws LibraryTrap BinFile.Write: null file
     * @throws LibraryTrap BinFile.Write: null bytes
     * @throws LibraryTrap BinFile.Write: file is closed
     * @throws LibraryTrap BinFile.Write: write failed
     */
    @Extern("Write")
    public static void write(BinFileObject file, BytesObject bytes, long offset, long count) {
        BufferedFile open = opened(file, bytes, "Write");
        int start = start(bytes, offset);
        write(open, "Write", bytes.data(), start, length(bytes, start, count));
    }

    /**
     * Reads a byte, 0 to 255, or -1 at the end.
     *
     * @throws LibraryTrap BinFile.ReadByte: null file
     * @throws LibraryTrap BinFile.ReadByte: file is closed
     */
    @Extern("ReadByte")
    public static long readByte(BinFileObject file) {
        BufferedFile open = opened(file, "ReadByte");
        int value;
        try {
            value = open.read();
        } catch (IOException e) {
            value = -1;
        }
        file.atEnd |= value < 0;
        return value;
    }

    /**
     * Writes the low 8 bits of a value.
     *
     * @throws LibraryTrap BinFile.WriteByte: null file
     * @throws LibraryTrap BinFile.WriteByte: file is closed
     * @throws LibraryTrap BinFile.WriteByte: write failed
     */
    @Extern("WriteByte")
    public static void writeByte(BinFileObject file, long value) {
        write(opened(file, "WriteByte"), "WriteByte", new byte[]{(byte) value}, 0, 1);
    }

    /**
     * Moves the position to an offset from the start (0), the position (1) or the end (2); the new position, or -1 when
     * that would be negative.
     *
     * @throws LibraryTrap BinFile.Seek: null file
     * @throws LibraryTrap BinFile.Seek: file is closed
     * @throws LibraryTrap BinFile.Seek: invalid origin (use 0, 1, or 2)
     */
    @Extern("Seek")
    public static long seek(BinFileObject file, long offset, long origin) {
        BufferedFile open = opened(file, "Seek");
        try {
            long base = switch ((int) Math.clamp(origin, -1, FROM_END + 1)) {
                case FROM_START -> 0;
                case FROM_POSITION -> open.position();
                case FROM_END -> open.size();
                default -> throw LibraryTrap.domainError("BinFile.Seek: invalid origin (use 0, 1, or 2)");
            };
            if (base + offset < 0) {
                return -1;
            }
            open.seek(base + offset);
            file.atEnd = false;
            return base + offset;
        } catch (IOException e) {
            return -1;
        }
    }

    /** The position; -1 when closed. */
    @Extern("get_Pos")
    public static long position(BinFileObject file) {
        try {
            return file == null || !file.isOpen() ? -1 : file.file().position();
        } catch (IOException e) {
            return -1;
        }
    }

    /** The size in bytes; -1 when closed. */
    @Extern({"get_Size", "get_Len"})
    public static long size(BinFileObject file) {
        try {
            return file == null || !file.isOpen() ? -1 : file.file().size();
        } catch (IOException e) {
            return -1;
        }
    }

    /** Hands what was written to the system, which it already was. */
    @Extern("Flush")
    public static void flush(@SuppressWarnings("unused") BinFileObject file) {
        // Writing is not buffered.
    }

    /** Whether a read has met the end since the last seek, or the file is closed. */
    @Extern("get_Eof")
    public static boolean isAtEnd(BinFileObject file) {
        return file == null || !file.isOpen() || file.atEnd;
    }

    private static void write(BufferedFile file, String member, byte[] source, int from, int count) {
        try {
            file.write(source, from, count);
        } catch (IOException e) {
            throw LibraryTrap.domainError("BinFile." + member + ": write failed");
        }
    }

    private static BufferedFile opened(BinFileObject file, BytesObject bytes, String member) {
        if (file != null && bytes == null) {
            throw LibraryTrap.domainError("BinFile." + member + ": null bytes");
        }
        return opened(file, member);
    }

    private static BufferedFile opened(BinFileObject file, String member) {
        if (file == null) {
            throw LibraryTrap.domainError("BinFile." + member + ": null file");
        }
        return file.file("BinFile." + member + ": file is closed");
    }

    private static int start(BytesObject bytes, long offset) {
        return Math.clamp(offset, 0, bytes.size());
    }

    private static int length(BytesObject bytes, int start, long count) {
        return Math.clamp(count, 0, bytes.size() - start);
    }
}
