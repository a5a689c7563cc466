package org.adderlang.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.graalvm.polyglot.Source;

/** Reads program files; {@code -} is standard input. */
final class ProgramFile {
    private ProgramFile() {
    }

    /** The program as a source whose name is the path as the user wrote it. */
    static Source source(String file) throws UnreadableFileException {
        try {
            if (file.equals("-")) {
                return Source.newBuilder("viper", text(file), displayName(file)).buildLiteral();
            }
            Path path = path(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException(file, "is a directory");
            }
            return Source.newBuilder("viper", path.toFile()).name(file).build();
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(file);
        }
    }

    /** The whole text; bytes that are not UTF-8 become replacement characters, which no token contains. */
    static String text(String file) throws UnreadableFileException {
        try {
            if (file.equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            Path path = path(file);
            if (Files.isDirectory(path)) {
                throw new UnreadableFileException(file, "is a directory");
            }
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (OutOfMemoryError e) {
            throw tooLarge(file);
        }
    }

    /** How messages name the file. */
    static String displayName(String file) {
        return file.equals("-") ? "<stdin>" : file;
    }

    private static Path path(String file) throws UnreadableFileException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UnreadableFileException(file, "is not a file name: " + e.getReason());
        }
    }

    private static UnreadableFileException unreadable(String file, IOException e) {
        return new UnreadableFileException(displayName(file), switch (e) {
            case NoSuchFileException missing -> "no such file";
            case AccessDeniedException denied -> "permission denied";
            default -> "cannot be read: " + e.getMessage();
        });
    }

    private static UnreadableFileException tooLarge(String file) {
        return new UnreadableFileException(displayName(file), "is too large for the memory of this JVM (see -Xmx)");
    }
}
