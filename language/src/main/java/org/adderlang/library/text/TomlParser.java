package org.adderlang.library.text;

import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.ViperString;

/** Reads the library's subset of TOML. */
final class TomlParser {
    private static final char END = 0;

    private final String text;
    private int at;
    private boolean valid = true;

    /** @param text one char per byte, without NULs */
    TomlParser(String text) {
        this.text = text;
    }

    /** Whether no line was malformed. */
    boolean isValid() {
        return valid;
    }

    MapObject parse() {
        var root = new MapObject();
        MapObject table = root;
        while (peek() != END) {
            skipBlanks();
            switch (peek()) {
                case END, '\n', '#' -> {
                }
                case '[' -> table = table(root, table);
                default -> member(table);
            }
            skipLine();
        }
        return root;
    }

    /** Reads a table header; the current table stays when it has no name. */
    private MapObject table(MapObject root, MapObject current) {
        at += text.startsWith("[[", at) ? 2 : 1;
        skipBlanks();
        String name = bareKey();
        if (name.isEmpty()) {
            return current;
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return child(root, name);
        }
        var table = new MapObject();
        child(root, name.substring(0, dot)).put(ViperString.ofLatin1(name.substring(dot + 1)), table);
        return table;
    }

    private static MapObject child(MapObject parent, String name) {
        ViperString key = ViperString.ofLatin1(name);
        if (parent.get(key) instanceof MapObject table) {
            return table;
        }
        var table = new MapObject();
        parent.put(key, table);
        return table;
    }

    private void member(MapObject table) {
        boolean quoted = peek() == '"' || peek() == '\'';
        String key = quoted ? quoted() : bareKey();
        skipBlanks();
        if (!quoted && key.isEmpty() || peek() != '=') {
            valid = false;
            return;
        }
        at++;
        skipBlanks();
        table.put(ViperString.ofLatin1(key), peek() == '[' ? array() : value());
    }

    private SeqObject array() {
        var elements = new SeqObject();
        for (at++; peek() != END && peek() != ']' && peek() != '\n'; skipBlanks()) {
            if (peek() == ',' || peek() == ' ' || peek() == '\t') {
                at++;
            } else {
                int before = at;
                elements.add(arrayElement());
                at = Math.max(at, before + 1);
            }
        }
        at += peek() == ']' ? 1 : 0;
        return elements;
    }

    private ViperString arrayElement() {
        if (peek() == '"' || peek() == '\'') {
            return ViperString.ofLatin1(quoted());
        }
        return bareValue("\n#,]");
    }

    private ViperString value() {
        return peek() == '"' || peek() == '\'' ? ViperString.ofLatin1(quoted()) : bareValue("\n#,");
    }

    private ViperString bareValue(String ends) {
        int start = at;
        while (peek() != END && ends.indexOf(peek()) < 0) {
            at++;
        }
        int end = at;
        while (end > start && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
            end--;
        }
        return ViperString.ofLatin1(text.substring(start, end));
    }

    /** The text up to the same quote or the end of the line; there are no escapes. */
    private String quoted() {
        char quote = text.charAt(at++);
        int start = at;
        while (peek() != END && peek() != quote && peek() != '\n') {
            at++;
        }
        String content = text.substring(start, at);
        at += peek() == quote ? 1 : 0;
        return content;
    }

    private String bareKey() {
        int start = at;
        while (peek() < 0x80 && Character.isLetterOrDigit(peek()) || peek() == '-' || peek() == '_' || peek() == '.') {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    private void skipLine() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
