package org.adderlang.library.text.json;

import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A Viper.Text.JsonStream: reads a JSON text token by token, without checking how they follow each other. */
public final class JsonStreamObject extends ManagedObject {
    /** The token kinds; the ordinal is the code that programs see. */
    enum Token {
        NONE, OBJECT_START, OBJECT_END, ARRAY_START, ARRAY_END, KEY, STRING, NUMBER, BOOL, NULL, ERROR, END
    }

    private static final int DEEPEST = 255;
    private static final int NO_BYTE = -1;

    private final String text;
    private int at;
    private Token token = Token.NONE;
    private String error = "";
    private ViperString string = ViperString.EMPTY;
    private double number;
    private boolean bool;
    private int depth;
    /** Which of the open containers, counted from 1, are objects. */
    private final BitSet objects = new BitSet();
    private boolean keyExpected;

    /** Thrown inside {@link #next} to end the stream with an error. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason, null, false, false);
        }
    }

    /** @param text one char per byte */
    JsonStreamObject(String text) {
        this.text = text;
    }

    Token token() {
        return token;
    }

    String error() {
        return error;
    }

    ViperString string() {
        return string;
    }

    double number() {
        return number;
    }

    boolean bool() {
        return bool;
    }

    int depth() {
        return depth;
    }

    /** Whether more than blanks is left to read. */
    boolean hasNext() {
        return !ended() && peek() != NO_BYTE;
    }

    private boolean ended() {
        return token == Token.ERROR || token == Token.END;
    }

    /** Advances to the next token. */
    void next() {
        if (!ended()) {
            try {
                token = read();
            } catch (Malformed e) {
                error = e.getMessage();
                token = Token.ERROR;
            }
        }
    }

    /** Advances to the end of the container that the current token opens; nothing happens at other tokens. */
    void skip() {
        if (token == Token.OBJECT_START || token == Token.ARRAY_START) {
            int outside = depth - 1;
            do {
                next();
            } while (!ended() && depth > outside);
        }
    }

    private Token read() throws Malformed {
        int c = peek();
        if (c == ',') {
            at++;
            c = peek();
        }
        if (c == ':') {
            at++;
            c = peek();
        }
        switch (c) {
            case NO_BYTE -> {
                return Token.END;
            }
            case '{', '[' -> {
                return open(c == '{');
            }
            case '}', ']' -> {
                at++;
                objects.clear(depth);
                depth = Math.max(depth - 1, 0);
                return valueRead(c == '}' ? Token.OBJECT_END : Token.ARRAY_END);
            }
            case '"' -> {
                string = readString();
                if (keyExpected && objects.get(depth)) {
                    keyExpected = false;
                    return Token.KEY;
                }
                return valueRead(Token.STRING);
            }
            case 't', 'f' -> {
                bool = c == 't';
                return literal(bool ? "true" : "false", Token.BOOL);
            }
            case 'n' -> {
                return literal("null", Token.NULL);
            }
            default -> {
                number = readNumber();
                return valueRead(Token.NUMBER);
            }
        }
    }

    private Token open(boolean object) throws Malformed {
        if (depth == DEEPEST) {
            throw new Malformed("nesting too deep");
        }
        at++;
        objects.set(++depth, object);
        keyExpected = object;
        return object ? Token.OBJECT_START : Token.ARRAY_START;
    }

    private Token literal(String word, Token kind) throws Malformed {
        if (!text.startsWith(word, at)) {
            throw new Malformed("invalid token");
        }
        at += word.length();
        return valueRead(kind);
    }

    private Token valueRead(Token kind) {
        keyExpected = objects.get(depth);
        return kind;
    }

    private ViperString readString() throws Malformed {
        var bytes = new ByteArrayOutputStream();
        for (at++; at < text.length();) {
            char c = text.charAt(at++);
            if (c == '"') {
                return ViperString.wrap(bytes.toByteArray());
            }
            if (c == '\\') {
                readEscape(bytes);
            } else {
                bytes.write(c);
            }
        }
        throw new Malformed("unterminated string");
    }

    private void readEscape(ByteArrayOutputStream bytes) throws Malformed {
        if (at == text.length()) {
            throw new Malformed("unterminated escape");
        }
        char c = text.charAt(at++);
        int index = "bfnrt\"\\/".indexOf(c);
        if (c == 'u') {
            JsonText.writeUtf8(bytes, readCodePoint());
        } else if (index >= 0) {
            bytes.write("\b\f\n\r\t\"\\/".charAt(index));
        } else {
            throw new Malformed("invalid escape character");
        }
    }

    private int readCodePoint() throws Malformed {
        int unit = readHex("invalid unicode escape");
        if (!Character.isHighSurrogate((char) unit) || !text.startsWith("\\u", at)) {
            return unit;
        }
        at += 2;
        int low = readHex("invalid surrogate pair");
        if (!Character.isLowSurrogate((char) low)) {
            throw new Malformed("invalid surrogate pair");
        }
        return Character.toCodePoint((char) unit, (char) low);
    }

    private int readHex(String otherwise) throws Malformed {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
            if (digit < 0) {
                throw new Malformed(otherwise);
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private double readNumber() throws Malformed {
        int start = at;
        boolean negative = text.charAt(at) == '-';
        at += negative ? 1 : 0;
        if (!skipDigits()) {
            throw new Malformed(negative ? "invalid number" : "unexpected character");
        }
        if (text.startsWith(".", at)) {
            at++;
            skipDigits();
        }
        // As strtod: an exponent without digits does not count.
        int end = at;
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            end = skipDigits() ? at : end;
        }
        return Double.parseDouble(text.substring(start, end));
    }

    private boolean skipDigits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    /** The next byte after blanks; NO_BYTE at the end. */
    private int peek() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : NO_BYTE;
    }

    @Override
    public String describe() {
        return "JSON stream";
    }
}
