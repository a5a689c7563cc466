package org.adderlang.library.data;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/**
 * Reads a part of YAML: block maps, lists and scalars. Flow collections, anchors and tags stay text. Own code: the JDK has
 * no YAML, and libraries read more than this.
 */
final class YamlParser {
    private static final int DEEPEST = 200;

    /** A line that is not blank, without its indentation. */
    private record Line(int indent, String text) {
    }

    private final List<Line> lines = new ArrayList<>();
    /** All lines as they stand, for block scalars; by the index of {@link #lines}, where each one is here. */
    private final String[] source;
    private final List<Integer> places = new ArrayList<>();
    private int at;

    /** Thrown when the text nests too deep. */
    static final class TooDeep extends Exception {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("Nesting too deep", null, false, false);
        }
    }

    private YamlParser(String text) {
        source = text.split("\r?\n", -1);
        for (int i = 0; i < source.length; i++) {
            String content = source[i].strip();
            boolean counts = !content.isEmpty() && !content.startsWith("#") && !content.equals("---") && !content.equals("...");
            if (counts) {
                lines.add(new Line(source[i].indexOf(content), withoutComment(content)));
                places.add(i);
            }
        }
    }

    static Object parse(String text) throws TooDeep {
        var parser = new YamlParser(text);
        return parser.lines.isEmpty() ? null : parser.block(0);
    }

    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean begins = i == 0 || Character.isWhitespace(line.charAt(i - 1));
            if (quote != 0) {
                i += c == '\\' && quote == '"' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (begins && (c == '"' || c == '\'')) {
                quote = c;
            } else if (begins && c == '#') {
                return line.substring(0, i).stripTrailing();
            }
        }
        return line;
    }

    /** The place of the colon behind the key that {@code line} begins with, or -1. */
    private static int colon(String line) {
        char first = line.charAt(0);
        int from = 1;
        if (first == '"' || first == '\'') {
            while (from < line.length() && line.charAt(from) != first) {
                from += line.charAt(from) == '\\' && first == '"' ? 2 : 1;
            }
            do {
                from++;
            } while (from < line.length() && line.charAt(from) == ' ');
            return endsKey(line, from) ? from : -1;
        }
        if (first == '{' || first == '[') {
            return -1;
        }
        while (from < line.length() && !endsKey(line, from)) {
            from++;
        }
        return from < line.length() ? from : -1;
    }

    private static boolean endsKey(String line, int at) {
        return at < line.length() && line.charAt(at) == ':' && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)));
    }

    private Object block(int depth) throws TooDeep {
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        Line first = lines.get(at);
        if (isItem(first)) {
            return list(first.indent, depth);
        }
        if (colon(first.text) >= 0) {
            return map(first.indent, depth);
        }
        at++;
        return YamlScalar.parse(first.text);
    }

    private SeqObject list(int indent, int depth) throws TooDeep {
        var list = new SeqObject();
        while (at < lines.size() && lines.get(at).indent == indent && isItem(lines.get(at))) {
            String rest = lines.get(at).text.substring(1);
            String content = rest.strip();
            if (!content.isEmpty() && (content.equals("-") || content.startsWith("- ") || colon(content) >= 0)) {
                // What follows the dash begins a block of its own.
                lines.set(at, new Line(indent + 1 + rest.indexOf(content), content));
                list.add(block(depth + 1));
            } else {
                at++;
                list.add(value(content, indent, false, depth));
            }
        }
        return list;
    }

    private MapObject map(int indent, int depth) throws TooDeep {
        var map = new MapObject();
        while (at < lines.size() && lines.get(at).indent == indent) {
            String line = lines.get(at).text;
            int colon = isItem(lines.get(at)) ? -1 : colon(line);
            if (colon < 0) {
                break;
            }
            at++;
            String key = YamlScalar.unquoted(line.substring(0, colon).strip());
            map.put(ViperString.ofLatin1(key), value(line.substring(colon + 1).strip(), indent, true, depth));
        }
        return map;
    }

    /** The value after a key or a dash: a scalar on the same line, or what is indented more below. */
    private Object value(String content, int indent, boolean listMayBeLevel, int depth) throws TooDeep {
        if (content.matches("[|>][+-]?")) {
            return ViperString.ofLatin1(blockScalar(content, indent));
        }
        if (!content.isEmpty()) {
            return YamlScalar.parse(content);
        }
        boolean below = at < lines.size() && (lines.get(at).indent > indent
                || listMayBeLevel && lines.get(at).indent == indent && isItem(lines.get(at)));
        return below ? block(depth + 1) : null;
    }

    /** The lines below that are indented more: with their breaks after {@code |}, joined by blanks after {@code >}. */
    private String blockScalar(String style, int indent) {
        int from = places.get(at - 1) + 1;
        int to = from;
        int own = -1;
        while (to < source.length && (source[to].isBlank() || indentOf(source[to]) > indent)) {
            own = own < 0 && !source[to].isBlank() ? indentOf(source[to]) : own;
            to++;
        }
        while (at < lines.size() && places.get(at) < to) {
            at++;
        }
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : style.startsWith("|") ? "\n" : " ")
                    .append(source[i].isBlank() ? "" : source[i].substring(Math.min(own, indentOf(source[i]))));
        }
        return style.endsWith("-") ? text.toString().stripTrailing() : text.toString().stripTrailing() + "\n";
    }

    private static int indentOf(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isItem(Line line) {
        return line.text.equals("-") || line.text.startsWith("- ");
    }
}
