package org.adderlang.library.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.IO.File}, whole files (runtime.md §9). Most members pass over failures in silence, as the table there says;
 * those whose names contain All and AppendLine trap. Access that the context forbids always traps.
 */
@RuntimeClass("Viper.IO.File")
public final class FileLibrary {
    private static final byte[] NONE = {};

    private FileLibrary() {
    }

    /** Whether there is a file or directory. */
    @Extern("Exists")
    public static boolean exists(ProgramState program, ViperString path) {
        ProgramFile file = ProgramFile.of(program, path);
        return file != null && file.exists();
    }

    /** The size in bytes; -1 when there is no such file. */
    @Extern("Size")
    public static long size(ProgramState program, ViperString path) {
        return attempt(program, path, ProgramFile::size, -1L);
    }

    /** The time of the last change, in seconds since 1970; 0 when there is no such file. */
    @Extern("Modified")
    public static long modified(ProgramState program, ViperString path) {
        return attempt(program, path, file -> file.modified().to(TimeUnit.SECONDS), 0L);
    }

    /** Sets the time of the last change to now, creating the file when it is missing. */
    @Extern("Touch")
    public static void touch(ProgramState program, ViperString path) {
        change(program, path, file -> {
            if (file.exists()) {
                file.setModified(FileTime.fromMillis(System.currentTimeMillis()));
            } else {
                file.append(NONE);
            }
        });
    }

    /** The contents as a string; empty when they cannot be read. */
    @Extern("ReadAllText")
    public static ViperString readAllText(ProgramState program, ViperString path) {
        byte[] contents = attempt(program, path, ProgramFile::read, NONE);
        return contents.length == 0 ? ViperString.EMPTY : ViperString.wrap(contents);
    }

    /** The contents; none when they cannot be read. */
    @Extern("ReadBytes")
    public static BytesObject readBytes(ProgramState program, ViperString path) {
        return new BytesObject(attempt(program, path, ProgramFile::read, NONE));
    }

    /** The lines, ended by a newline with or without a carriage return; none when they cannot be read. */
    @Extern("ReadLines")
    public static SeqObject readLines(ProgramState program, ViperString path) {
        return FileLines.split(attempt(program, path, ProgramFile::read, NONE), false);
    }

    /**
     * The contents.
     *
     * @throws LibraryTrap Viper.IO.File.ReadAllBytes: invalid file path
     * @throws LibraryTrap Viper.IO.File.ReadAllBytes: failed to open file
     * @throws LibraryTrap Viper.IO.File.ReadAllBytes: failed to read file
     */
    @Extern("ReadAllBytes")
    public static BytesObject readAllBytes(ProgramState program, ViperString path) {
        return new BytesObject(readOrTrap(program, path, "ReadAllBytes"));
    }

    /**
     * The lines, ended by a newline, a carriage return or both.
     *
     * @throws LibraryTrap Viper.IO.File.ReadAllLines: invalid file path
     * @throws LibraryTrap Viper.IO.File.ReadAllLines: failed to open file
     * @throws LibraryTrap Viper.IO.File.ReadAllLines: failed to read file
     */
    @Extern("ReadAllLines")
    public static SeqObject readAllLines(ProgramState program, ViperString path) {
        return FileLines.split(readOrTrap(program, path, "ReadAllLines"), true);
    }

    /** Replaces the contents by a string; null counts as empty. */
    @Extern("WriteAllText")
    public static void writeAllText(ProgramState program, ViperString path, ViperString text) {
        change(program, path, file -> file.write(bytes(text)));
    }

    /** Replaces the contents by bytes; nothing for null. */
    @Extern("WriteBytes")
    public static void writeBytes(ProgramState program, ViperString path, BytesObject bytes) {
        if (bytes != null) {
            change(program, path, file -> file.write(bytes.data()));
        }
    }

    /**
     * Replaces the contents by strings, each with a newline; an element that is not a string gives an empty line.
     */
    @Extern("WriteLines")
    public static void writeLines(ProgramState program, ViperString path, SeqObject lines) {
        if (lines != null) {
            var contents = new ByteArrayOutputStream();
            for (int i = 0; i < lines.size(); i++) {
                contents.writeBytes(bytes(Values.text(lines.get(i))));
                contents.write('\n');
            }
            change(program, path, file -> file.write(contents.toByteArray()));
        }
    }

    /**
     * Replaces the contents by bytes.
     *
     * @throws LibraryTrap Viper.IO.File.WriteAllBytes: invalid file path
     * @throws LibraryTrap Viper.IO.File.WriteAllBytes: null Bytes
     * @throws LibraryTrap Viper.IO.File.WriteAllBytes: failed to open file
     */
    @Extern("WriteAllBytes")
    public static void writeAllBytes(ProgramState program, ViperString path, BytesObject bytes) {
        ProgramFile file = required(program, path, "WriteAllBytes");
        if (bytes == null) {
            throw failure("WriteAllBytes", "null Bytes");
        }
        try {
            file.write(bytes.data());
        } catch (IOException e) {
            throw failure("WriteAllBytes", "failed to open file");
        }
    }

    /** Adds a string to the contents, creating the file when it is missing. */
    @Extern("Append")
    public static void append(ProgramState program, ViperString path, ViperString text) {
        change(program, path, file -> file.append(bytes(text)));
    }

    /**
     * Adds a string and a newline to the contents, creating the file when it is missing.
     *
     * @throws LibraryTrap Viper.IO.File.AppendLine: invalid file path
     * @throws LibraryTrap Viper.IO.File.AppendLine: failed to open file
     */
    @Extern("AppendLine")
    public static void appendLine(ProgramState program, ViperString path, ViperString text) {
        ProgramFile file = required(program, path, "AppendLine");
        var line = new ByteArrayOutputStream();
        line.writeBytes(bytes(text));
        line.write('\n');
        try {
            file.append(line.toByteArray());
        } catch (IOException e) {
            throw failure("AppendLine", "failed to open file");
        }
    }

    /** Copies the contents of a file to another, which is replaced. */
    @Extern("Copy")
    public static void copy(ProgramState program, ViperString from, ViperString to) {
        ProgramFile target = ProgramFile.of(program, to);
        if (target != null) {
            change(program, from, file -> target.write(file.read()));
        }
    }

    /** Gives a file another path, in place of what is there. */
    @Extern("Move")
    public static void move(ProgramState program, ViperString from, ViperString to) {
        ProgramFile target = ProgramFile.of(program, to);
        if (target == null) {
            return;
        }
        change(program, from, file -> {
            try {
                file.rename(target);
            } catch (IOException e) {
                // Perhaps the paths are on different file systems.
                target.write(file.read());
                file.delete();
            }
        });
    }

    /** Removes a file; directories stay. */
    @Extern("Delete")
    public static void delete(ProgramState program, ViperString path) {
        change(program, path, file -> {
            if (!file.isRealDirectory()) {
                file.delete();
            }
        });
    }

    private static byte[] bytes(ViperString text) {
        return text == null ? NONE : text.bytes();
    }

    private static byte[] readOrTrap(ProgramState program, ViperString path, String member) {
        ProgramFile file = required(program, path, member);
        try {
            return file.read();
        } catch (IOException e) {
            throw failure(member, file.isDirectory() ? "failed to read file" : "failed to open file");
        }
    }

    private static ProgramFile required(ProgramState program, ViperString path, String member) {
        ProgramFile file = ProgramFile.of(program, path);
        if (file == null) {
            throw failure(member, "invalid file path");
        }
        return file;
    }

    private static LibraryTrap failure(String member, String reason) {
        return LibraryTrap.domainError("Viper.IO.File." + member + ": " + reason);
    }

    private static <T> T attempt(ProgramState program, ViperString path, Question<T> question, T otherwise) {
        ProgramFile file = ProgramFile.of(program, path);
        try {
            return file == null ? otherwise : question.of(file);
        } catch (IOException e) {
            return otherwise;
        }
    }

    private static void change(ProgramState program, ViperString path, Change change) {
        attempt(program, path, file -> {
            change.of(file);
            return null;
        }, null);
    }

    private interface Question<T> {
        T of(ProgramFile file) throws IOException;
    }

    private interface Change {
        void of(ProgramFile file) throws IOException;
    }
}
