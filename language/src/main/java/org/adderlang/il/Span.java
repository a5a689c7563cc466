package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;

/** A part of a line that knows where it is, so that errors can point at it. Offsets are relative to its start. */
final class Span {
    private static final int MAX_SHOWN = 120;

    private final char[] text;
    private final Words words;
    private final int lineNumber;
    private final int lineStart;
    private final int start;
    private final int end;

    /**
     * @param text       the whole module; {@code lineStart}, {@code start} and {@code end} are indices into it
     * @param lineNumber 1-based
     */
    Span(char[] text, Words words, int lineNumber, int lineStart, int start, int end) {
        this.text = text;
        this.words = words;
        this.lineNumber = lineNumber;
        this.lineStart = lineStart;
        this.start = start;
        this.end = end;
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    int lineNumber() {
        return lineNumber;
    }

    /** 1-based column of the first character. */
    int column() {
        return start - lineStart + 1;
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    char charAt(int offset) {
        return text[start + offset];
    }

    String text() {
        return words.word(start, end);
    }

    boolean startsWith(char c) {
        return start < end && text[start] == c;
    }

    boolean startsWith(String prefix) {
        int length = prefix.length();
        if (length > end - start) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[start + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with {@code word}, followed by white space or its end. */
    boolean startsWithWord(String word) {
        return startsWith(word) && (length() == word.length() || isSpace(charAt(word.length())));
    }

    boolean contentEquals(String content) {
        return length() == content.length() && startsWith(content);
    }

    /** The offset of the first {@code c}, or -1. */
    int indexOf(char c) {
        for (int i = start; i < end; i++) {
            if (text[i] == c) {
                return i - start;
            }
        }
        return -1;
    }

    /** The offset of the last {@code c}, or -1. */
    int lastIndexOf(char c) {
        for (int i = end - 1; i >= start; i--) {
            if (text[i] == c) {
                return i - start;
            }
        }
        return -1;
    }

    /** The offset of the first {@code ->}, or -1. */
    int indexOfArrow() {
        for (int i = start; i < end - 1; i++) {
            if (text[i] == '-' && text[i + 1] == '>') {
                return i - start;
            }
        }
        return -1;
    }

    /** The offset of the first white space from {@code offset} on, or the length. */
    int indexOfSpace(int offset) {
        int i = start + offset;
        while (i < end && !isSpace(text[i])) {
            i++;
        }
        return i - start;
    }

    Span from(int offset) {
        return part(start + offset, end);
    }

    Span to(int offset) {
        return part(start, start + offset);
    }

    Span between(int from, int to) {
        return part(start + from, start + to);
    }

    private Span part(int from, int to) {
        return new Span(text, words, lineNumber, lineStart, from, to);
    }

    Span trim() {
        int first = start;
        int last = end;
        while (first < last && isSpace(text[first])) {
            first++;
        }
        while (last > first && isSpace(text[last - 1])) {
            last--;
        }
        return first == start && last == end ? this : part(first, last);
    }

    /**
     * The offset of the bracket that closes the one at offset {@code open}, or -1. Brackets within quotes do not count.
     */
    int closingBracket(int open) {
        char opening = charAt(open);
        char closing = opening == '(' ? ')' : ']';
        int depth = 0;
        for (int i = start + open; i < end; i++) {
            char c = text[i];
            if (c == '"') {
                i = quoteAfter(i);
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i - start;
            }
        }
        return -1;
    }

    /** The offset of the quote that closes the one at offset {@code open}, or the length when there is none. */
    int closingQuote(int open) {
        return quoteAfter(start + open) - start;
    }

    /** The index of the quote that closes the one at index {@code open}, or the end. */
    private int quoteAfter(int open) {
        for (int i = open + 1; i < end; i++) {
            if (text[i] == '\\') {
                i++;
            } else if (text[i] == '"') {
                return i;
            }
        }
        return end;
    }

    /** The trimmed parts between commas that are outside parentheses and quotes; a blank span has none. */
    List<Span> splitAtCommas() {
        var parts = new ArrayList<Span>();
        if (trim().isEmpty()) {
            return parts;
        }
        int depth = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c == '"') {
                i = quoteAfter(i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(part(from, i).trim());
                from = i + 1;
            }
        }
        parts.add(part(from, end).trim());
        return parts;
    }

    /** As {@link #splitAtCommas}, without the empty part after a trailing comma. */
    List<Span> splitList() {
        List<Span> parts = splitAtCommas();
        if (parts.size() > 1 && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return parts;
    }

    /** An error at the first character. */
    IlException error(String message) {
        return new IlException(lineNumber, column(), message);
    }

    /** An error that names the text, as in {@code unknown type 'x'}: {@code before + text + after}. */
    IlException error(String before, String after) {
        return error(before + shown() + after);
    }

    /** The text for a message: shortened, with control characters escaped. */
    String shown() {
        var shown = new StringBuilder();
        for (int i = 0; i < Math.min(length(), MAX_SHOWN); i++) {
            char c = charAt(i);
            if (c < ' ' || c == 0x7F) {
                shown.append(String.format("\\x%02X", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.append(length() > MAX_SHOWN ? "…" : "").toString();
    }
}
