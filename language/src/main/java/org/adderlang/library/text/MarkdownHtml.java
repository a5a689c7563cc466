package org.adderlang.library.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts Markdown to HTML line by line. */
final class MarkdownHtml {
    private static final String FENCE = "```";
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) ?(.*)", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("(?:-[- ]*){3,}|(?:\\*[* ]*){3,}|(?:_[_ ]*){3,}");
    /** Emphasis and code may be unclosed at the end of the line; two asterisks need two to close. */
    private static final Pattern INLINE = Pattern.compile(
            "\\*\\*(.*?)(?:\\*\\*|$)|\\*(?!\\*)(?=.)([^*]*)\\*?|`([^`]*)`?|\\[([^\\]]*)\\]\\(([^)]*)\\)", Pattern.DOTALL);
    private static final Pattern UNSAFE_TARGET = Pattern.compile("(?is)(javascript|data|vbscript):.*");

    private final StringBuilder out = new StringBuilder();
    private boolean inList;
    private boolean inFence;

    /** The HTML of {@code text}, one char per byte. */
    String convert(String text) {
        for (String line : (text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n", -1)) {
            if (inFence) {
                fenced(line);
            } else {
                line(line);
            }
        }
        if (inFence) {
            out.append("</code></pre>\n");
        }
        closeList();
        return out.toString();
    }

    private void fenced(String line) {
        inFence = !line.startsWith(FENCE);
        out.append(inFence ? escape(line) : "</code></pre>").append('\n');
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        if (line.isEmpty()) {
            closeList();
        } else if (heading.matches()) {
            String tag = "h" + heading.group(1).length() + ">";
            out.append('<').append(tag).append(inline(heading.group(2))).append("</").append(tag).append('\n');
        } else if (line.startsWith("- ") || line.startsWith("* ")) {
            out.append(inList ? "" : "<ul>\n").append("<li>").append(inline(line.substring(2))).append("</li>\n");
            inList = true;
        } else if (line.startsWith(FENCE)) {
            out.append("<pre><code>");
            inFence = true;
        } else if (RULE.matcher(line).matches()) {
            out.append("<hr>\n");
        } else {
            closeList();
            out.append("<p>").append(inline(line)).append("</p>\n");
        }
    }

    private void closeList() {
        out.append(inList ? "</ul>\n" : "");
        inList = false;
    }

    private static String inline(String line) {
        var html = new StringBuilder();
        Matcher m = INLINE.matcher(line);
        int at = 0;
        while (m.find()) {
            html.append(escape(line.substring(at, m.start())));
            if (m.group(1) != null) {
                html.append("<strong>").append(escape(m.group(1))).append("</strong>");
            } else if (m.group(2) != null) {
                html.append("<em>").append(escape(m.group(2))).append("</em>");
            } else if (m.group(3) != null) {
                html.append("<code>").append(escape(m.group(3))).append("</code>");
            } else {
                String target = UNSAFE_TARGET.matcher(m.group(5)).matches() ? "#" : m.group(5);
                html.append("<a href=\"").append(target).append("\">").append(escape(m.group(4))).append("</a>");
            }
            at = m.end();
        }
        return html.append(escape(line.substring(at))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
