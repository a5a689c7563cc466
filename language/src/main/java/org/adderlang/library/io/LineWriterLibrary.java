package org.adderlang.library.io;

import java.io.IOException;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.LineWriter}, files written by lines (runtime.md §9). Failing writes are passed over. */
@RuntimeClass("Viper.IO.LineWriter")
public final class LineWriterLibrary {
    private LineWriterLibrary() {
    }

    /**
     * Opens a new or emptied file.
     *
     * @throws LibraryTrap LineWriter: null path
     * @throws LibraryTrap LineWriter: failed to open file
     */
    @Extern("Open")
    public static LineWriterObject open(ProgramState program, ViperString path) {
        return open(program, path, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /**
     * Opens a file to add to it, creating it when it is missing.
     *
     * @throws LibraryTrap LineWriter: null path
     * @throws LibraryTrap LineWriter: failed to open file
     */
    @Extern("Append")
    public static LineWriterObject append(ProgramState program, ViperString path) {
        return open(program, path, StandardOpenOption.APPEND);
    }

    private static LineWriterObject open(ProgramState program, ViperString path, StandardOpenOption option) {
        if (path == null) {
            throw LibraryTrap.domainError("LineWriter: null path");
        }
        try {
            var channel = ProgramFile.of(program, path)
                    .open(Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, option));
            return new LineWriterObject(new BufferedFile(channel));
        } catch (IOException e) {
            throw LibraryTrap.domainError("LineWriter: failed to open file");
        }
    }

    /** Closes the file; again does nothing. */
    @Extern("Close")
    public static void close(LineWriterObject writer) {
        if (writer != null) {
            writer.close();
        }
    }

    /**
     * Writes a string; nothing for null.
     *
     * @throws LibraryTrap LineWriter.Write: null writer
     * @throws LibraryTrap LineWriter.Write: writer is closed
     */
    @Extern("Write")
    public static void write(LineWriterObject writer, ViperString text) {
        write(opened(writer, "Write"), text);
    }

    /**
     * Writes a string and the newline.
     *
     * @throws LibraryTrap LineWriter.WriteLn: null writer
     * @throws LibraryTrap LineWriter.WriteLn: writer is closed
     */
    @Extern("WriteLn")
    public static void writeLine(LineWriterObject writer, ViperString text) {
        BufferedFile file = opened(writer, "WriteLn");
        write(file, text == null ? writer.newline : text.concat(writer.newline));
    }

    /**
     * Writes a byte; nothing unless it is 0 to 255.
     *
     * @throws LibraryTrap LineWriter.WriteChar: null writer
     * @throws LibraryTrap LineWriter.WriteChar: writer is closed
     */
    @Extern("WriteChar")
    public static void writeChar(LineWriterObject writer, long value) {
        BufferedFile file = opened(writer, "WriteChar");
        if (value >= 0 && value <= 0xff) {
            write(file, ViperString.ofByte((int) value));
        }
    }

    /** Hands what was written to the system, which it already was. */
    @Extern("Flush")
    public static void flush(@SuppressWarnings("unused") LineWriterObject writer) {
        // Writing is not buffered.
    }

    /** What WriteLn writes behind a line, at first a newline. */
    @Extern("get_NewLine")
    public static ViperString newline(LineWriterObject writer) {
        return writer == null ? LineWriterObject.DEFAULT_NEWLINE : writer.newline;
    }

    /**
     * Sets what WriteLn writes behind a line; null for a newline.
     *
     * @throws LibraryTrap LineWriter.set_NewLine: null writer
     */
    @Extern("set_NewLine")
    public static void setNewline(LineWriterObject writer, ViperString newline) {
        if (writer == null) {
            throw LibraryTrap.domainError("LineWriter.set_NewLine: null writer");
        }
        writer.newline = newline == null ? LineWriterObject.DEFAULT_NEWLINE : newline;
    }

    private static BufferedFile opened(LineWriterObject writer, String member) {
        if (writer == null) {
            throw LibraryTrap.domainError("LineWriter." + member + ": null writer");
        }
        return writer.file("LineWriter." + member + ": writer is closed");
    }

    private static void write(BufferedFile file, ViperString text) {
        if (text == null) {
            return;
        }
        try {
            file.write(text.bytes(), 0, text.length());
        } catch (IOException e) {
            // The reference does not look at the result of writing either (runtime.md §9).
            return;
        }
    }
}
