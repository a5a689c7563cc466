package org.adderlang.library.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.LineReader}, files read by lines (runtime.md §9). A failing read counts as the end of the file. */
@RuntimeClass("Viper.IO.LineReader")
public final class LineReaderLibrary {
    private static final int LONGEST_LINE = 256 << 20;

    private LineReaderLibrary() {
    }

    /**
     * Opens a file.
     *
     * @throws LibraryTrap LineReader.Open: null path
     * @throws LibraryTrap LineReader.Open: failed to open file
     */
    @Extern("Open")
    public static LineReaderObject open(ProgramState program, ViperString path) {
        if (path == null) {
            throw LibraryTrap.domainError("LineReader.Open: null path");
        }
        try {
            var channel = ProgramFile.of(program, path).open(Set.of(StandardOpenOption.READ));
            return new LineReaderObject(new BufferedFile(channel));
        } catch (IOException e) {
            throw LibraryTrap.domainError("LineReader.Open: failed to open file");
        }
    }

    /** Closes the file; again does nothing. */
    @Extern("Close")
    public static void close(LineReaderObject reader) {
        if (reader != null) {
            reader.close();
        }
    }

    /** Whether a read has met the end, which it does not on the last line if that is terminated; true when closed. */
    @Extern("get_Eof")
    public static boolean isAtEnd(LineReaderObject reader) {
        return reader == null || !reader.isOpen() || reader.atEnd;
    }

    /**
     * Reads a line, without the newline, the carriage return or both that end it; empty at the end.
     *
     * @throws LibraryTrap LineReader.Read: null reader
     * @throws LibraryTrap LineReader.Read: reader is closed
     * @throws LibraryTrap LineReader.Read: line length exceeds maximum (256 MiB)
     */
    @Extern("Read")
    public static ViperString read(LineReaderObject reader) {
        BufferedFile file = opened(reader, "Read");
        var line = new ByteArrayOutputStream();
        int next = readByte(reader, file);
        while (next >= 0 && next != '\n' && next != '\r') {
            if (line.size() == LONGEST_LINE) {
                throw LibraryTrap.domainError("LineReader.Read: line length exceeds maximum (256 MiB)");
            }
            line.write(next);
            next = readByte(reader, file);
        }
        if (next == '\r' && peek(file) == '\n') {
            readByte(reader, file);
        }
        return ViperString.wrap(line.toByteArray());
    }

    /**
     * Reads a byte, 0 to 255, or -1 at the end.
     *
     * @throws LibraryTrap LineReader.ReadChar: null reader
     * @throws LibraryTrap LineReader.ReadChar: reader is closed
     */
    @Extern("ReadChar")
    public static long readChar(LineReaderObject reader) {
        return readByte(reader, opened(reader, "ReadChar"));
    }

    /**
     * The next byte without moving past it, 0 to 255, or -1 at the end.
     *
     * @throws LibraryTrap LineReader.PeekChar: null reader
     * @throws LibraryTrap LineReader.PeekChar: reader is closed
     */
    @Extern("PeekChar")
    public static long peekChar(LineReaderObject reader) {
        int next = peek(opened(reader, "PeekChar"));
        reader.atEnd |= next < 0;
        return next;
    }

    /**
     * Reads the rest of the file.
     *
     * @throws LibraryTrap LineReader.ReadAll: null reader
     * @throws LibraryTrap LineReader.ReadAll: reader is closed
     */
    @Extern("ReadAll")
    public static ViperString readAll(LineReaderObject reader) {
        BufferedFile file = opened(reader, "ReadAll");
        var rest = new ByteArrayOutputStream();
        for (int next = readByte(reader, file); next >= 0; next = readByte(reader, file)) {
            rest.write(next);
        }
        return ViperString.wrap(rest.toByteArray());
    }

    private static BufferedFile opened(LineReaderObject reader, String member) {
        if (reader == null) {
            throw LibraryTrap.domainError("LineReader." + member + ": null reader");
        }
        return reader.file("LineReader." + member + ": reader is closed");
    }

    private static int readByte(LineReaderObject reader, BufferedFile file) {
        int next;
        try {
            next = file.read();
        } catch (IOException e) {
            next = -1;
        }
        reader.atEnd |= next < 0;
        return next;
    }

    private static int peek(BufferedFile file) {
        try {
            return file.peek();
        } catch (IOException e) {
            return -1;
        }
    }
}
