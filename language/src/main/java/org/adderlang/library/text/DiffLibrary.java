package org.adderlang.library.text;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Diff: differences by line, along a longest common subsequence (runtime.md §10). Null counts as empty. */
@RuntimeClass("Viper.Text.Diff")
public final class DiffLibrary {
    /** Cells of the comparison table, 256 MiB. */
    private static final long LARGEST_TABLE = 1 << 26;

    private DiffLibrary() {
    }

    /**
     * A Seq of lines that start with a space (in both), + (only in b) or - (only in a); + comes before -.
     *
     * @throws LibraryTrap rt_diff: memory allocation failed
     */
    @Extern("Lines")
    public static SeqObject lines(ViperString a, ViperString b) {
        var lines = new SeqObject();
        compare(a, b).forEach(line -> lines.add(ViperString.ofLatin1(line)));
        return lines;
    }

    /**
     * The lines of Lines after the headers {@code --- a} and {@code +++ b}; all lines count as context.
     *
     * @throws LibraryTrap rt_diff: memory allocation failed
     */
    @Extern("Unified")
    public static ViperString unified(ViperString a, ViperString b, @SuppressWarnings("unused") long context) {
        var out = new StringBuilder("--- a\n+++ b\n");
        compare(a, b).forEach(line -> out.append(line).append('\n'));
        return ViperString.ofLatin1(out.toString());
    }

    /**
     * How many lines are added or removed.
     *
     * @throws LibraryTrap rt_diff: memory allocation failed
     */
    @Extern("CountChanges")
    public static long countChanges(ViperString a, ViperString b) {
        return compare(a, b).stream().filter(line -> line.charAt(0) != ' ').count();
    }

    /** The second text, rebuilt from what Lines gave; the first text is not needed. */
    @Extern("Patch")
    public static ViperString patch(@SuppressWarnings("unused") ViperString original, SeqObject lines) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; lines != null && i < lines.size(); i++) {
            ViperString line = Values.text(lines.get(i));
            String text = line == null ? "" : line.cView().toLatin1();
            if (text.startsWith(" ") || text.startsWith("+")) {
                kept.add(text.substring(1));
            }
        }
        return ViperString.ofLatin1(String.join("\n", kept));
    }

    private static List<String> compare(ViperString a, ViperString b) {
        String[] left = split(a);
        String[] right = split(b);
        int[][] common = commonLines(left, right);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && left[i].equals(right[j])) {
                lines.add(" " + left[i++]);
                j++;
            } else if (j < right.length && (i == left.length || common[i][j + 1] >= common[i + 1][j])) {
                lines.add("+" + right[j++]);
            } else {
                lines.add("-" + left[i++]);
            }
        }
        return lines;
    }

    /** For all i and j, how many lines from i on in {@code left} and from j on in {@code right} can be kept. */
    private static int[][] commonLines(String[] left, String[] right) {
        if ((left.length + 1L) * (right.length + 1L) > LARGEST_TABLE) {
            throw LibraryTrap.domainError("rt_diff: memory allocation failed");
        }
        int[][] common = new int[left.length + 1][right.length + 1];
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] = left[i].equals(right[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String[] split(ViperString text) {
        String source = text == null ? "" : text.cView().toLatin1();
        return source.isEmpty() ? new String[0] : source.split("\n", -1);
    }
}
