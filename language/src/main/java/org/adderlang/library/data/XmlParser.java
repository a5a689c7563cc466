package org.adderlang.library.data;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads XML leniently: text may stand outside the root element, and a {@code &} need not begin an escape. Own code: the
 * JDK's parsers lie in java.xml and refuse both.
 */
final class XmlParser {
    private static final Pattern NAME = Pattern.compile("[^\\s/<>=\"'!?]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([^\\s/<>=\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern TAG_END = Pattern.compile("\\s*(/?)>");

    private final String text;
    private final XmlNode document = XmlNode.document();
    private XmlNode current = document;
    private int at;

    /** Says in its message what is wrong with the text. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason, null, false, false);
        }
    }

    private XmlParser(String text) {
        this.text = text;
    }

    static XmlNode parse(String text) throws Malformed {
        if (text.isEmpty()) {
            throw new Malformed("Empty input");
        }
        var parser = new XmlParser(text);
        while (parser.at < text.length()) {
            parser.readNode();
        }
        if (parser.current != parser.document) {
            throw new Malformed("Unclosed tag: <" + parser.current.tag + ">");
        }
        return parser.document;
    }

    private void readNode() throws Malformed {
        if (text.charAt(at) != '<') {
            int end = text.indexOf('<', at);
            String content = text.substring(at, end < 0 ? text.length() : end);
            at += content.length();
            // Blanks between elements only lay out the text.
            if (!content.isBlank()) {
                add(XmlNode.leaf(XmlNode.Kind.TEXT, XmlText.unescape(content)));
            }
        } else if (text.startsWith("<!--", at)) {
            add(XmlNode.leaf(XmlNode.Kind.COMMENT, between("<!--", "-->", "Unterminated comment")));
        } else if (text.startsWith("<![CDATA[", at)) {
            add(XmlNode.leaf(XmlNode.Kind.CDATA, between("<![CDATA[", "]]>", "Unterminated CDATA section")));
        } else if (text.startsWith("<?", at)) {
            between("<?", "?>", "Unterminated processing instruction");
        } else if (text.startsWith("<!", at)) {
            between("<!", ">", "Unterminated declaration");
        } else if (text.startsWith("</", at)) {
            at += 2;
            String name = name();
            if (!current.isElement(name)) {
                throw new Malformed("Mismatched tags: <" + current.tag + "> vs </" + name + ">");
            }
            if (!matches(TAG_END).group(1).isEmpty()) {
                throw new Malformed("Expected > after </" + name);
            }
            current = current.parent;
        } else {
            at++;
            readElement();
        }
    }

    private void readElement() throws Malformed {
        XmlNode element = XmlNode.element(name());
        add(element);
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.region(at, text.length()).lookingAt()) {
            at = attribute.end();
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            element.attributes.put(attribute.group(1), XmlText.unescape(value));
        }
        if (matches(TAG_END).group(1).isEmpty()) {
            current = element;
        }
    }

    private void add(XmlNode node) {
        current.insert(current.children.size(), node);
    }

    private String name() throws Malformed {
        return matches(NAME).group();
    }

    /** Moves past what {@code syntax} describes. */
    private Matcher matches(Pattern syntax) throws Malformed {
        Matcher matcher = syntax.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw new Malformed("Malformed tag at offset " + at);
        }
        at = matcher.end();
        return matcher;
    }

    private String between(String start, String end, String failure) throws Malformed {
        int from = at + start.length();
        int to = text.indexOf(end, from);
        if (to < 0) {
            throw new Malformed(failure);
        }
        at = to + end.length();
        return text.substring(from, to);
    }
}
