package org.adderlang.library.io;

import java.io.IOException;
import java.util.function.Predicate;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.Dir}, directories (runtime.md §9). Names come in the order in which the system lists them. */
@RuntimeClass("Viper.IO.Dir")
public final class DirLibrary {
    private DirLibrary() {
    }

    /** Whether there is a directory. */
    @Extern("Exists")
    public static boolean exists(ProgramState program, ViperString path) {
        ProgramFile directory = ProgramFile.of(program, path);
        return directory != null && directory.isDirectory();
    }

    /**
     * Creates a directory.
     *
     * @throws LibraryTrap Dir.Make: invalid path
     * @throws LibraryTrap Dir.Make: failed to create directory
     */
    @Extern("Make")
    public static void make(ProgramState program, ViperString path) {
        ProgramFile directory = required(program, path, "Dir.Make: invalid path");
        orTrap(directory::createDirectory, "Dir.Make: failed to create directory");
    }

    /**
     * Creates a directory and those above it, as far as they are missing.
     *
     * @throws LibraryTrap Dir.MakeAll: invalid path
     * @throws LibraryTrap Dir.MakeAll: failed to create intermediate directory
     * @throws LibraryTrap Dir.MakeAll: failed to create directory
     */
    @Extern("MakeAll")
    public static void makeAll(ProgramState program, ViperString path) {
        ProgramFile directory = required(program, path, "Dir.MakeAll: invalid path");
        try {
            directory.createDirectories();
        } catch (IOException e) {
            boolean parentThere = exists(program, PathLibrary.directory(PathLibrary.normalise(path.cView())));
            throw LibraryTrap.domainError("Dir.MakeAll: failed to create " + (parentThere ? "" : "intermediate ") + "directory");
        }
    }

    /**
     * Removes an empty directory.
     *
     * @throws LibraryTrap Dir.Remove: invalid path
     * @throws LibraryTrap Dir.Remove: failed to remove directory
     */
    @Extern("Remove")
    public static void remove(ProgramState program, ViperString path) {
        ProgramFile directory = required(program, path, "Dir.Remove: invalid path");
        orTrap(() -> {
            if (!directory.isRealDirectory()) {
                throw new IOException("not a directory");
            }
            directory.delete();
        }, "Dir.Remove: failed to remove directory");
    }

    /**
     * Removes a directory with all it contains, as far as possible; links are removed, not followed.
     *
     * @throws LibraryTrap Dir.RemoveAll: invalid path
     */
    @Extern("RemoveAll")
    public static void removeAll(ProgramState program, ViperString path) {
        removeTree(required(program, path, "Dir.RemoveAll: invalid path"));
    }

    private static void removeTree(ProgramFile file) {
        try {
            if (file.isRealDirectory()) {
                for (String name : file.list()) {
                    removeTree(file.resolve(name));
                }
            }
            file.delete();
        } catch (IOException e) {
            // Whatever cannot be removed stays; the rest goes.
            return;
        }
    }

    /**
     * Gives a directory another path.
     *
     * @throws LibraryTrap Dir.Move: invalid source path
     * @throws LibraryTrap Dir.Move: invalid destination path
     * @throws LibraryTrap Dir.Move: failed to move directory
     */
    @Extern("Move")
    public static void move(ProgramState program, ViperString from, ViperString to) {
        ProgramFile source = required(program, from, "Dir.Move: invalid source path");
        ProgramFile target = required(program, to, "Dir.Move: invalid destination path");
        orTrap(() -> source.rename(target), "Dir.Move: failed to move directory");
    }

    /**
     * The current directory.
     *
     * @throws LibraryTrap Dir.Current: failed to get current directory
     */
    @Extern("Current")
    public static ViperString current(ProgramState program) {
        ViperString directory = ProgramFile.currentDirectory(program);
        if (directory == null) {
            throw LibraryTrap.domainError("Dir.Current: failed to get current directory");
        }
        return directory;
    }

    /**
     * Makes a directory the current one.
     *
     * @throws LibraryTrap Dir.SetCurrent: invalid path
     * @throws LibraryTrap Dir.SetCurrent: failed to change directory
     */
    @Extern("SetCurrent")
    public static void setCurrent(ProgramState program, ViperString path) {
        ProgramFile directory = required(program, path, "Dir.SetCurrent: invalid path");
        orTrap(() -> {
            if (!directory.isDirectory()) {
                throw new IOException("not a directory");
            }
            directory.makeCurrent(program.env());
        }, "Dir.SetCurrent: failed to change directory");
    }

    /** The names in a directory; none when there is no such directory. */
    @Extern({"List", "ListSeq"})
    public static SeqObject list(ProgramState program, ViperString path) {
        return names(ProgramFile.of(program, path), file -> true);
    }

    /** The names of the regular files in a directory; none when there is no such directory. */
    @Extern({"Files", "FilesSeq"})
    public static SeqObject files(ProgramState program, ViperString path) {
        return names(ProgramFile.of(program, path), ProgramFile::isRegularFile);
    }

    /** The names of the directories in a directory; none when there is no such directory. */
    @Extern({"Dirs", "DirsSeq"})
    public static SeqObject directories(ProgramState program, ViperString path) {
        return names(ProgramFile.of(program, path), ProgramFile::isDirectory);
    }

    /**
     * The names in a directory.
     *
     * @throws LibraryTrap Viper.IO.Dir.Entries: invalid directory path
     * @throws LibraryTrap Viper.IO.Dir.Entries: directory not found
     */
    @Extern("Entries")
    public static SeqObject entries(ProgramState program, ViperString path) {
        ProgramFile directory = required(program, path, "Viper.IO.Dir.Entries: invalid directory path");
        if (!directory.isDirectory()) {
            throw LibraryTrap.domainError("Viper.IO.Dir.Entries: directory not found");
        }
        return names(directory, file -> true);
    }

    private static SeqObject names(ProgramFile directory, Predicate<ProgramFile> wanted) {
        var names = new SeqObject();
        if (directory == null) {
            return names;
        }
        try {
            for (String name : directory.list()) {
                if (wanted.test(directory.resolve(name))) {
                    names.add(ViperString.of(name));
                }
            }
        } catch (IOException e) {
            return new SeqObject();
        }
        return names;
    }

    private static ProgramFile required(ProgramState program, ViperString path, String invalid) {
        ProgramFile file = ProgramFile.of(program, path);
        if (file == null) {
            throw LibraryTrap.domainError(invalid);
        }
        return file;
    }

    private static void orTrap(Change change, String failure) {
        try {
            change.make();
        } catch (IOException e) {
            throw LibraryTrap.domainError(failure);
        }
    }

    private interface Change {
        void make() throws IOException;
    }
}
