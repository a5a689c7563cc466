package org.adderlang.library.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adderlang.runtime.ViperString;

/** XML trees as text, and the escapes in it. */
final class XmlText {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));");
    private static final int COMPACT = -1;

    private final StringBuilder out = new StringBuilder();
    private final XmlNode top;
    private final int indent;

    private XmlText(XmlNode top, int indent) {
        this.top = top;
        this.indent = indent;
    }

    /** The tree without any blanks between nodes. */
    static String compact(XmlNode node) {
        return new XmlText(node, COMPACT).write();
    }

    /**
     * The tree with each node on a line of its own, but for text. Attributes show their names instead of their values, as in
     * the reference.
     *
     * @param indent blanks per level
     */
    static String pretty(XmlNode node, int indent) {
        return new XmlText(node, indent).write();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&apos;");
    }

    /** Replaces the five named references and numbers of characters; others stay. */
    static String unescape(String text) {
        return REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group(2), match.group(3))));
    }

    private static String character(String decimal, String hexadecimal, String name) {
        if (name != null) {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "'";
            };
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        boolean valid = Character.isValidCodePoint(code) && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
        return ViperString.of(valid ? Character.toString(code) : "\ufffd").toLatin1();
    }

    private String write() {
        top.walk(this::open, this::close);
        return out.toString();
    }

    private void open(XmlNode node, int depth) {
        if (node.kind == XmlNode.Kind.DOCUMENT) {
            return;
        }
        if (startsLine(node)) {
            newLine(depth);
        }
        switch (node.kind) {
            case TEXT -> out.append(node.content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
            case COMMENT -> out.append("<!--").append(node.content).append("-->");
            case CDATA -> out.append("<![CDATA[").append(node.content).append("]]>");
            default -> {
                out.append('<').append(node.tag);
                node.attributes.forEach((name, value) ->
                        out.append(' ').append(name).append("=\"").append(escape(indent == COMPACT ? value : name)).append('"'));
                out.append(node.children.isEmpty() ? "/>" : ">");
            }
        }
    }

    private void close(XmlNode node, int depth) {
        if (node.kind == XmlNode.Kind.ELEMENT && !node.children.isEmpty()) {
            if (indent != COMPACT && !node.hasOnlyText()) {
                newLine(depth);
            }
            out.append("</").append(node.tag).append('>');
        }
    }

    private boolean startsLine(XmlNode node) {
        return indent != COMPACT && !out.isEmpty() && (node == top || node.parent.kind == XmlNode.Kind.DOCUMENT || !node.parent.hasOnlyText());
    }

    private void newLine(int depth) {
        int level = top.kind == XmlNode.Kind.DOCUMENT ? depth - 1 : depth;
        out.append('\n').repeat(' ', indent * level);
    }
}
