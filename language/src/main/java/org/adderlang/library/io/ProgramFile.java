package org.adderlang.library.io;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * A file that a program names, reached through its context's file system. What the context forbids traps with
 * InvalidOperation {@code file access is not allowed: PATH}; other failures are IOExceptions.
 */
public final class ProgramFile {
    private static final Set<OpenOption> REPLACE =
            Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    private static final Set<OpenOption> APPEND = Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE);

    private final String path;
    /** Null for a path that no file can have. */
    private final TruffleFile file;

    private ProgramFile(String path, TruffleFile file) {
        this.path = path;
        this.file = file;
    }

    /** The file at {@code path}, up to its first NUL; null for null. Relative paths start at the current directory. */
    public static ProgramFile of(ProgramState program, ViperString path) {
        return path == null ? null : of(program, path.cView().toString());
    }

    /** The file at {@code path}. */
    public static ProgramFile of(ProgramState program, String path) {
        try {
            return new ProgramFile(path, path.isEmpty() ? null : program.env().getPublicTruffleFile(path));
        } catch (IllegalArgumentException | UnsupportedOperationException e) {
            return new ProgramFile(path, null);
        } catch (SecurityException e) {
            throw denied(path);
        }
    }

    /** The current directory of the program; null when it cannot be told. */
    public static ViperString currentDirectory(ProgramState program) {
        try {
            return ViperString.of(program.env().getCurrentWorkingDirectory().getPath());
        } catch (SecurityException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** The file {@code name} in this directory. */
    ProgramFile resolve(String name) throws IOException {
        return perform(f -> new ProgramFile(path + '/' + name, f.resolve(name)));
    }

    public boolean exists() {
        return test(TruffleFile::exists);
    }

    public boolean isDirectory() {
        return test(TruffleFile::isDirectory);
    }

    public boolean isRegularFile() {
        return test(TruffleFile::isRegularFile);
    }

    /** Whether it is a directory itself and not a link to one. */
    boolean isRealDirectory() {
        return test(f -> f.isDirectory(LinkOption.NOFOLLOW_LINKS));
    }

    public long size() throws IOException {
        return perform(TruffleFile::size);
    }

    public FileTime modified() throws IOException {
        return perform(TruffleFile::getLastModifiedTime);
    }

    void setModified(FileTime time) throws IOException {
        perform(f -> {
            f.setLastModifiedTime(time);
            return null;
        });
    }

    /** The whole contents. */
    public byte[] read() throws IOException {
        return perform(f -> {
            // Not by size: files in /proc claim to have none.
            try (var in = f.newInputStream()) {
                return in.readAllBytes();
            }
        });
    }

    /** Replaces the contents, creating the file when it is missing. */
    public void write(byte[] contents) throws IOException {
        write(REPLACE, contents);
    }

    /** Adds to the contents, creating the file when it is missing. */
    public void append(byte[] contents) throws IOException {
        write(APPEND, contents);
    }

    private void write(Set<OpenOption> options, byte[] contents) throws IOException {
        perform(f -> {
            try (var out = f.newOutputStream(options.toArray(OpenOption[]::new))) {
                out.write(contents);
            }
            return null;
        });
    }

    public SeekableByteChannel open(Set<? extends OpenOption> options) throws IOException {
        return perform(f -> f.newByteChannel(options));
    }

    /** The names in this directory, in the order in which the system lists them. */
    public List<String> list() throws IOException {
        return perform(f -> {
            List<String> names = new ArrayList<>();
            try (var entries = f.newDirectoryStream()) {
                entries.forEach(entry -> names.add(entry.getName()));
            }
            return names;
        });
    }

    public void createDirectory() throws IOException {
        perform(f -> {
            f.createDirectory();
            return null;
        });
    }

    public void createDirectories() throws IOException {
        perform(f -> {
            f.createDirectories();
            return null;
        });
    }

    /** Removes a file, a link or an empty directory. */
    public void delete() throws IOException {
        perform(f -> {
            f.delete();
            return null;
        });
    }

    /** Gives the file another path, as rename(2): in place of what is there. */
    public void rename(ProgramFile target) throws IOException {
        if (target.file == null) {
            throw new NoSuchFileException(target.path);
        }
        perform(f -> {
            f.move(target.file, StandardCopyOption.ATOMIC_MOVE);
            return null;
        });
    }

    /** Makes this directory the program's current one. */
    void makeCurrent(Env env) throws IOException {
        perform(f -> {
            env.setCurrentWorkingDirectory(f.getCanonicalFile());
            return null;
        });
    }

    private boolean test(java.util.function.Predicate<TruffleFile> condition) {
        try {
            return file != null && condition.test(file);
        } catch (SecurityException e) {
            throw denied(path);
        }
    }

    private <T> T perform(Action<T> action) throws IOException {
        if (file == null) {
            throw new NoSuchFileException(path);
        }
        try {
            return action.on(file);
        } catch (SecurityException e) {
            throw denied(path);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            throw new IOException(e);
        } catch (java.io.UncheckedIOException | java.nio.file.DirectoryIteratorException e) {
            throw new IOException(e.getCause());
        } catch (OutOfMemoryError e) {
            throw new IOException("the file is too large");
        }
    }

    private static LibraryTrap denied(String path) {
        return LibraryTrap.invalidOperation("file access is not allowed: " + path);
    }

    private interface Action<T> {
        T on(TruffleFile file) throws IOException;
    }
}
