package org.adderlang.library.text.json;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.adderlang.library.collections.MapObject;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.core.BoxObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * Strict JSON (RFC 8259) to library values: Map, Seq, str, Box F64, Box I1, null. Escapes of surrogates become three bytes
 * each, as in the reference.
 */
final class JsonParser {
    private static final int DEEPEST = 200;
    private static final int END = -1;
    private static final Map<Character, Character> ESCAPES = Map.of('"', '"', '\\', '\\', '/', '/', 'b', '\b', 'f', '\f',
            'n', '\n', 'r', '\r', 't', '\t');

    /** Thrown when the document nests too deeply, for which the whole result is null. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private int at;
    private int depth;

    /** @param text one char per byte */
    JsonParser(String text) {
        this.text = text;
    }

    /**
     * The only value of the text; null when it nests more than 200 deep.
     *
     * @param noun what the value is called in the error about what follows it
     * @throws LibraryTrap Json.Parse: REASON at line L, column C
     */
    Object document(String noun) {
        Object value;
        try {
            value = value();
        } catch (TooDeep e) {
            return null;
        }
        skipBlanks();
        if (peek() != END) {
            throw error("unexpected content after JSON " + noun);
        }
        return value;
    }

    /** Skips blanks and tells the next byte; END at the end. */
    int first() {
        skipBlanks();
        return peek();
    }

    private Object value() {
        skipBlanks();
        int c = peek();
        if (c == '"') {
            return string();
        }
        if (c == '-' || isDigit(c)) {
            return number();
        }
        if (c == '[' || c == '{') {
            if (++depth > DEEPEST) {
                throw new TooDeep();
            }
            at++;
            Object container = c == '[' ? array() : object();
            depth--;
            return container;
        }
        if (accept("true")) {
            return BoxObject.ofI1(true);
        }
        if (accept("false")) {
            return BoxObject.ofI1(false);
        }
        if (accept("null")) {
            return null;
        }
        throw error(c == END ? "unexpected end of input" : "unexpected character");
    }

    private SeqObject array() {
        var elements = new SeqObject();
        skipBlanks();
        if (accept("]")) {
            return elements;
        }
        while (true) {
            elements.add(value());
            skipBlanks();
            if (accept("]")) {
                return elements;
            }
            if (!accept(",")) {
                throw error("expected ',' or ']' in array");
            }
        }
    }

    private MapObject object() {
        var members = new MapObject();
        skipBlanks();
        if (accept("}")) {
            return members;
        }
        while (true) {
            skipBlanks();
            if (peek() != '"') {
                throw error("expected string key in object");
            }
            ViperString key = string();
            skipBlanks();
            int colon = peek();
            at = Math.min(at + 1, text.length());
            if (colon != ':') {
                throw error("expected ':' after key in object");
            }
            members.put(key, value());
            skipBlanks();
            if (accept("}")) {
                return members;
            }
            if (!accept(",")) {
                throw error("expected ',' or '}' in object");
            }
        }
    }

    private ViperString string() {
        at++;
        var bytes = new ByteArrayOutputStream();
        while (peek() != END) {
            char c = text.charAt(at++);
            if (c == '"') {
                return ViperString.wrap(bytes.toByteArray());
            }
            if (c == '\\') {
                escape(bytes);
            } else if (c < ' ') {
                throw error("control character in string");
            } else {
                bytes.write(c);
            }
        }
        throw error("unterminated string");
    }

    private void escape(ByteArrayOutputStream bytes) {
        if (peek() == END) {
            throw error("unexpected end of string");
        }
        char c = text.charAt(at++);
        if (c == 'u') {
            JsonText.writeUtf8(bytes, unicode());
            return;
        }
        Character escaped = ESCAPES.get(c);
        if (escaped == null) {
            throw error("invalid escape sequence");
        }
        bytes.write(escaped);
    }

    private int unicode() {
        if (at + 4 > text.length()) {
            throw error("incomplete unicode escape");
        }
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(text.charAt(at++), 16);
            if (digit < 0) {
                throw error("invalid unicode escape");
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private BoxObject number() {
        int start = at;
        accept("-");
        if (!accept("0")) {
            digits("invalid number");
        }
        if (accept(".")) {
            digits("invalid number: expected digit after decimal point");
        }
        if (accept("e") || accept("E")) {
            if (!accept("+")) {
                accept("-");
            }
            digits("invalid number: expected digit in exponent");
        }
        return BoxObject.ofF64(Double.parseDouble(text.substring(start, at)));
    }

    private void digits(String otherwise) {
        if (!isDigit(peek())) {
            throw error(otherwise);
        }
        while (isDigit(peek())) {
            at++;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private boolean accept(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private void skipBlanks() {
        while (peek() != END && " \t\n\r".indexOf(peek()) >= 0) {
            at++;
        }
    }

    private LibraryTrap error(String reason) {
        String before = text.substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = at - before.lastIndexOf('\n');
        return LibraryTrap.domainError("Json.Parse: " + reason + " at line " + line + ", column " + column);
    }
}
