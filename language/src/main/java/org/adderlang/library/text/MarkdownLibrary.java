package org.adderlang.library.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** Viper.Text.Markdown: a small subset of Markdown (runtime.md §10). Null counts as empty. */
@RuntimeClass("Viper.Text.Markdown")
public final class MarkdownLibrary {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)]*)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ ?([^\n]*)", Pattern.MULTILINE);
    private static final Pattern LINK_TEXT = Pattern.compile("\\[([^\\]]*)\\]?(?:\\([^)]*\\)?)?");

    private MarkdownLibrary() {
    }

    /** The HTML of a text: headings, paragraphs, lists, code, emphasis, links and rules. */
    @Extern("ToHtml")
    public static ViperString toHtml(ViperString text) {
        return ViperString.ofLatin1(new MarkdownHtml().convert(source(text)));
    }

    /** The text without heading marks, asterisks, backticks and link targets. */
    @Extern("ToText")
    public static ViperString toText(ViperString text) {
        String source = source(text);
        var out = new StringBuilder();
        for (String line : (source.endsWith("\n") ? source.substring(0, source.length() - 1) : source).split("\n", -1)) {
            String content = line.replaceFirst("^#+ ?", "");
            Matcher m = LINK_TEXT.matcher(content);
            int at = 0;
            while (m.find()) {
                out.append(content.substring(at, m.start()).replaceAll("[*`]", "")).append(m.group(1));
                at = m.end();
            }
            out.append(content.substring(at).replaceAll("[*`]", "")).append('\n');
        }
        return ViperString.ofLatin1(source.isEmpty() ? "" : out.toString());
    }

    /** A Seq of the link targets. */
    @Extern("ExtractLinks")
    public static SeqObject extractLinks(ViperString text) {
        return all(LINK, text);
    }

    /** A Seq of the headings without their marks. */
    @Extern("ExtractHeadings")
    public static SeqObject extractHeadings(ViperString text) {
        return all(HEADING, text);
    }

    private static SeqObject all(Pattern pattern, ViperString text) {
        var found = new SeqObject();
        Matcher m = pattern.matcher(source(text));
        while (m.find()) {
            found.add(ViperString.ofLatin1(m.group(1)));
        }
        return found;
    }

    private static String source(ViperString text) {
        return text == null ? "" : text.cView().toLatin1();
    }
}
