package org.adderlang.library.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Set;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.library.system.EnvironmentVariables;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.TempFile}, temporary files and directories with new names (runtime.md §9). Nobody removes them. */
@RuntimeClass("Viper.IO.TempFile")
public final class TempFileLibrary {
    private static final ViperString DEFAULT_PREFIX = ViperString.of("viper_");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SHORT_ID = 6;
    private static final int ATTEMPTS = 100;

    private TempFileLibrary() {
    }

    /** The directory for temporary files: the environment variable TMPDIR, else {@code /tmp}. */
    @Extern("Dir")
    public static ViperString directory(ProgramState program) {
        String directory = EnvironmentVariables.of(program).get("TMPDIR");
        if (directory == null || directory.isEmpty()) {
            return ViperString.of("/tmp");
        }
        return ViperString.of(directory.endsWith("/") ? directory.substring(0, directory.length() - 1) : directory);
    }

    /** A path for a temporary file, which is not created. */
    @Extern("Path")
    public static ViperString path(ProgramState program) {
        return pathWithPrefix(program, DEFAULT_PREFIX);
    }

    /**
     * A path for a temporary file whose name begins as given.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("PathWithPrefix")
    public static ViperString pathWithPrefix(ProgramState program, ViperString prefix) {
        return pathWithExtension(program, prefix, ViperString.of(".tmp"));
    }

    /**
     * A path for a temporary file whose name begins and ends as given.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("PathWithExt")
    public static ViperString pathWithExtension(ProgramState program, ViperString prefix, ViperString extension) {
        return inDirectory(program, prefix, "%016x".formatted(new SecureRandom().nextLong()), Values.cString(extension));
    }

    /** Creates an empty temporary file; its path. */
    @Extern("Create")
    public static ViperString create(ProgramState program) {
        return createWithPrefix(program, DEFAULT_PREFIX);
    }

    /**
     * Creates an empty temporary file whose name begins as given; its path.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("CreateWithPrefix")
    public static ViperString createWithPrefix(ProgramState program, ViperString prefix) {
        ViperString path = inDirectory(program, prefix, shortId(), ViperString.EMPTY);
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                ProgramFile.of(program, path).open(Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)).close();
                return path;
            } catch (FileAlreadyExistsException e) {
                path = inDirectory(program, prefix, shortId(), ViperString.EMPTY);
            } catch (IOException e) {
                return path;
            }
        }
        return path;
    }

    /**
     * Creates a temporary directory; its path.
     *
     * @throws LibraryTrap Dir.Make: failed to create directory
     */
    @Extern("CreateDir")
    public static ViperString createDirectory(ProgramState program) {
        return createDirectoryWithPrefix(program, DEFAULT_PREFIX);
    }

    /**
     * Creates a temporary directory whose name begins as given; its path.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Dir.Make: failed to create directory
     */
    @Extern("CreateDirWithPrefix")
    public static ViperString createDirectoryWithPrefix(ProgramState program, ViperString prefix) {
        ViperString path = inDirectory(program, prefix, shortId(), ViperString.EMPTY);
        DirLibrary.make(program, path);
        return path;
    }

    private static ViperString inDirectory(ProgramState program, ViperString prefix, String id, ViperString extension) {
        return PathLibrary.join(directory(program), Values.cString(prefix).concat(ViperString.of(id)).concat(extension));
    }

    private static String shortId() {
        var id = new StringBuilder();
        new SecureRandom().ints(SHORT_ID, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }
}
