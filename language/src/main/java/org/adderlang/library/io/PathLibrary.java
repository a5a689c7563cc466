package org.adderlang.library.io;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.IO.Path}, file names as text (runtime.md §9). Backslashes separate too, except that only a slash at the start
 * makes a path absolute; null counts as empty.
 */
@RuntimeClass("Viper.IO.Path")
public final class PathLibrary {
    private PathLibrary() {
    }

    /** The separator, {@code /}. */
    @Extern("Sep")
    public static ViperString separator() {
        return ViperString.ofByte('/');
    }

    /** Two paths with one separator between them; the second alone when it begins with a separator. */
    @Extern("Join")
    public static ViperString join(ViperString left, ViperString right) {
        String a = text(left);
        String b = text(right);
        if (a.isEmpty() || !b.isEmpty() && isSeparator(b.charAt(0))) {
            return path(b);
        }
        return b.isEmpty() ? path(a) : path(isSeparator(a.charAt(a.length() - 1)) ? a + b : a + '/' + b);
    }

    /** The path before its last component; {@code .} when there is only one. */
    @Extern("Dir")
    public static ViperString directory(ViperString path) {
        String text = text(path);
        int separator = lastSeparator(text);
        if (text.isEmpty()) {
            return ViperString.EMPTY;
        }
        return path(separator < 0 ? "." : separator == 0 ? "/" : text.substring(0, separator));
    }

    /** The last component; separators at the end do not count. */
    @Extern("Name")
    public static ViperString name(ViperString path) {
        return path(nameOf(text(path)));
    }

    /** The last component without its extension. */
    @Extern("Stem")
    public static ViperString stem(ViperString path) {
        String name = nameOf(text(path));
        int dot = name.lastIndexOf('.');
        return path(dot <= 0 ? name : name.substring(0, dot));
    }

    /** The last component from its last dot; empty when there is none or it comes first. */
    @Extern("Ext")
    public static ViperString extension(ViperString path) {
        String name = nameOf(text(path));
        int dot = name.lastIndexOf('.');
        return path(dot <= 0 ? "" : name.substring(dot));
    }

    /** The path with another extension, to which a dot is added when it has none; without one when it is empty. */
    @Extern("WithExt")
    public static ViperString withExtension(ViperString path, ViperString extension) {
        String text = text(path);
        String suffix = text(extension);
        if (text.isEmpty()) {
            return path(suffix);
        }
        int dot = text.lastIndexOf('.');
        String stem = dot > lastSeparator(text) + 1 ? text.substring(0, dot) : text;
        return path(suffix.isEmpty() || suffix.startsWith(".") ? stem + suffix : stem + '.' + suffix);
    }

    /** Whether the path begins with a slash. */
    @Extern("IsAbs")
    public static boolean isAbsolute(ViperString path) {
        return text(path).startsWith("/");
    }

    /** The normalised path from the root, relative paths taken from the current directory. */
    @Extern("Abs")
    public static ViperString absolute(ProgramState program, ViperString path) {
        return isAbsolute(path) ? normalise(path) : normalise(join(ProgramFile.currentDirectory(program), path));
    }

    /** The path without empty components, {@code .}, and {@code ..} where it can be resolved; {@code .} when nothing is left. */
    @Extern("Norm")
    public static ViperString normalise(ViperString path) {
        String text = text(path);
        boolean rooted = !text.isEmpty() && isSeparator(text.charAt(0));
        List<String> components = new ArrayList<>();
        for (String component : text.split("[/\\\\]+")) {
            boolean up = component.equals("..");
            if (up && !components.isEmpty() && !components.getLast().equals("..")) {
                components.removeLast();
            } else if (!component.isEmpty() && !component.equals(".") && !(up && rooted)) {
                components.add(component);
            }
        }
        String result = (rooted ? text.substring(0, 1) : "") + String.join("/", components);
        return path(result.isEmpty() ? "." : result);
    }

    private static String nameOf(String path) {
        int end = path.length();
        while (end > 0 && isSeparator(path.charAt(end - 1))) {
            end--;
        }
        String trimmed = path.substring(0, end);
        return trimmed.substring(lastSeparator(trimmed) + 1);
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    private static String text(ViperString path) {
        return path == null ? "" : path.toLatin1();
    }

    private static ViperString path(String latin1) {
        return ViperString.ofLatin1(latin1);
    }
}
