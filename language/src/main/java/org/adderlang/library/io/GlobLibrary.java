package org.adderlang.library.io;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.Glob}, files by pattern (runtime.md §9); {@link GlobPattern} says what patterns mean. */
@RuntimeClass("Viper.IO.Glob")
public final class GlobLibrary {
    private GlobLibrary() {
    }

    /**
     * Whether a path fits a pattern.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Match")
    public static boolean match(ViperString path, ViperString pattern) {
        return pattern(pattern).matches(Values.cString(path));
    }

    /**
     * The paths of the files in a directory whose names fit a pattern.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Files")
    public static SeqObject files(ProgramState program, ViperString directory, ViperString pattern) {
        return matching(DirLibrary.files(program, directory), directory, pattern);
    }

    /**
     * The paths of the files and directories in a directory whose names fit a pattern.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Entries")
    public static SeqObject entries(ProgramState program, ViperString directory, ViperString pattern) {
        return matching(DirLibrary.list(program, directory), directory, pattern);
    }

    /**
     * The paths of what lies in a directory at any depth and whose path from there fits a pattern.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("FilesRecursive")
    public static SeqObject filesRecursive(ProgramState program, ViperString directory, ViperString pattern) {
        var found = new SeqObject();
        collect(program, directory, ViperString.EMPTY, pattern(pattern), found);
        return found;
    }

    private static void collect(ProgramState program, ViperString directory, ViperString relative, GlobPattern pattern,
            SeqObject found) {
        SeqObject names = DirLibrary.list(program, directory);
        for (int i = 0; i < names.size(); i++) {
            var name = (ViperString) names.get(i);
            ViperString path = PathLibrary.join(directory, name);
            ViperString relativePath = PathLibrary.join(relative, name);
            if (pattern.matches(relativePath) && FileLibrary.exists(program, path)) {
                found.add(path);
            }
            // Links are not followed: one that points upwards would never end.
            if (ProgramFile.of(program, path).isRealDirectory()) {
                collect(program, path, relativePath, pattern, found);
            }
        }
    }

    private static SeqObject matching(SeqObject names, ViperString directory, ViperString pattern) {
        GlobPattern glob = pattern(pattern);
        var found = new SeqObject();
        for (int i = 0; i < names.size(); i++) {
            var name = (ViperString) names.get(i);
            if (glob.matches(name)) {
                found.add(PathLibrary.join(directory, name));
            }
        }
        return found;
    }

    private static GlobPattern pattern(ViperString pattern) {
        return new GlobPattern(Values.cString(pattern));
    }
}
