package org.adderlang.library.text;

import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Text.TextWrapper: layout of plain text; widths are bytes (runtime.md §10, §16). A null text counts as empty. */
@RuntimeClass("Viper.Text.TextWrapper")
public final class TextWrapperLibrary {
    private static final int LONGEST = Integer.MAX_VALUE - 16;
    private static final ViperString DOTS = ViperString.of("...");
    private static final int SHORTEST_MIDDLE = 5;

    private TextWrapperLibrary() {
    }

    /** The text with line breaks for blanks, so that lines fit the width (at least 1); longer words are cut. */
    @Extern({"Wrap", "Fill"})
    public static ViperString wrap(ViperString text, long width) {
        String source = text(text);
        long limit = Math.max(width, 1);
        var out = new StringBuilder();
        int lineStart = 0;
        int blank = -1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                out.append(source, lineStart, i + 1);
                lineStart = i + 1;
                blank = -1;
                continue;
            }
            if (c == ' ' || c == '\t') {
                blank = i;
            }
            if (i - lineStart >= limit) {
                boolean atBlank = blank > lineStart;
                out.append(source, lineStart, atBlank ? blank : i).append('\n');
                lineStart = atBlank ? blank + 1 : i;
                blank = -1;
            }
        }
        return ViperString.ofLatin1(out.append(source, lineStart, source.length()).toString());
    }

    /** A Seq of the lines of Wrap. */
    @Extern("WrapLines")
    public static SeqObject wrapLines(ViperString text, long width) {
        var lines = new SeqObject();
        for (String line : lines(wrap(text, width).toLatin1())) {
            lines.add(ViperString.ofLatin1(line));
        }
        return lines;
    }

    /** The text with a prefix before every line, also before empty ones. */
    @Extern("Indent")
    public static ViperString indent(ViperString text, ViperString prefix) {
        return hang(ViperString.ofLatin1(text(prefix) + text(text)), prefix);
    }

    /** The text with a prefix before every line but the first. */
    @Extern("Hang")
    public static ViperString hang(ViperString text, ViperString prefix) {
        return ViperString.ofLatin1(text(text).replace("\n", "\n" + text(prefix)));
    }

    /** The text without the blanks that all lines that are not blank start with. */
    @Extern("Dedent")
    public static ViperString dedent(ViperString text) {
        List<String> lines = lines(text(text));
        int common = lines.stream().filter(line -> indentation(line) < line.length())
                .mapToInt(TextWrapperLibrary::indentation).min().orElse(0);
        var out = new StringBuilder();
        for (String line : lines) {
            out.append(line, Math.min(common, indentation(line)), line.length()).append('\n');
        }
        out.setLength(out.length() - 1);
        return ViperString.ofLatin1(out.toString());
    }

    private static int indentation(String line) {
        int count = 0;
        while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
            count++;
        }
        return count;
    }

    /** The start of the text and three dots, together as wide as the width; just the dots when that is 3 or less. */
    @Extern("Truncate")
    public static ViperString truncate(ViperString text, long width) {
        return truncateWith(text, width, DOTS);
    }

    /** The start of the text and a suffix, together as wide as the width; just the suffix when that is wider. */
    @Extern("TruncateWith")
    public static ViperString truncateWith(ViperString text, long width, ViperString suffix) {
        ViperString source = ViperString.ofLatin1(text(text));
        ViperString end = ViperString.ofLatin1(text(suffix));
        if (source.length() <= width) {
            return source;
        }
        return width <= end.length() ? end : source.substring(0, (int) width - end.length()).concat(end);
    }

    /** The start and the end of the text with three dots between; just the start when the width is below 5. */
    @Extern("Shorten")
    public static ViperString shorten(ViperString text, long width) {
        ViperString source = ViperString.ofLatin1(text(text));
        if (source.length() <= width) {
            return source;
        }
        if (width < SHORTEST_MIDDLE) {
            return source.substring(0, (int) Math.max(width, 0));
        }
        int kept = (int) width - DOTS.length();
        int right = kept - kept / 2;
        return source.substring(0, kept / 2).concat(DOTS).concat(source.substring(source.length() - right, source.length()));
    }

    /**
     * The text with spaces after it, up to the width.
     *
     * @throws LibraryTrap TextWrapper.Left: memory allocation failed
     */
    @Extern("Left")
    public static ViperString left(ViperString text, long width) {
        return pad(text, 0, width, "TextWrapper.Left");
    }

    /**
     * The text with spaces before it, up to the width.
     *
     * @throws LibraryTrap TextWrapper.Right: memory allocation failed
     */
    @Extern("Right")
    public static ViperString right(ViperString text, long width) {
        return pad(text, width - text(text).length(), width, "TextWrapper.Right");
    }

    /**
     * The text in the middle of spaces, up to the width; an odd space goes after it.
     *
     * @throws LibraryTrap TextWrapper.Center: memory allocation failed
     */
    @Extern("Center")
    public static ViperString center(ViperString text, long width) {
        return pad(text, (width - text(text).length()) / 2, width, "TextWrapper.Center");
    }

    private static ViperString pad(ViperString text, long before, long width, String function) {
        String source = text(text);
        if (source.length() >= width) {
            return ViperString.ofLatin1(source);
        }
        if (width > LONGEST) {
            throw LibraryTrap.domainError(function + ": memory allocation failed");
        }
        int after = (int) (width - before) - source.length();
        return ViperString.ofLatin1(" ".repeat((int) before) + source + " ".repeat(after));
    }

    /** How many lines there are: line breaks and one more. */
    @Extern("LineCount")
    public static long lineCount(ViperString text) {
        return lines(text(text)).size();
    }

    /** The bytes of the longest line. */
    @Extern("MaxLineLen")
    public static long maxLineLength(ViperString text) {
        return lines(text(text)).stream().mapToInt(String::length).max().orElse(0);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String text(ViperString text) {
        return text == null ? "" : text.toLatin1();
    }
}
