package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;

/** A part of a {@link Line} that knows where it is, so that errors can point at it. Offsets are relative to its start. */
final class Span {
    private static final int MAX_SHOWN = 120;

    private final Line line;
    private final int start;
    private final int end;

    Span(Line line, int start, int end) {
        this.line = line;
        this.start = start;
        this.end = end;
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    int lineNumber() {
        return line.number();
    }

    /** 1-based column of the first character. */
    int column() {
        return line.column() + start;
    }

    int length() {
        return end - start;
    }

    boolean isEmpty() {
        return start == end;
    }

    char charAt(int offset) {
        return line.text().charAt(start + offset);
    }

    String text() {
        return line.text().substring(start, end);
    }

    boolean startsWith(char c) {
        return start < end && line.text().charAt(start) == c;
    }

    boolean startsWith(String prefix) {
        return prefix.length() <= length() && line.text().startsWith(prefix, start);
    }

    /** Whether it begins with {@code word}, followed by white space or its end. */
    boolean startsWithWord(String word) {
        return startsWith(word) && (length() == word.length() || isSpace(charAt(word.length())));
    }

    boolean contentEquals(String text) {
        return length() == text.length() && startsWith(text);
    }

    /** The offset of the first {@code c}, or -1. */
    int indexOf(char c) {
        for (int i = start; i < end; i++) {
            if (line.text().charAt(i) == c) {
                return i - start;
            }
        }
        return -1;
    }

    /** The offset of the last {@code c}, or -1. */
    int lastIndexOf(char c) {
        int found = line.text().lastIndexOf(c, end - 1);
        return found < start ? -1 : found - start;
    }

    /** The offset of the first {@code ->}, or -1. */
    int indexOfArrow() {
        int found = line.text().indexOf("->", start);
        return found < 0 || found + 2 > end ? -1 : found - start;
    }

    Span from(int offset) {
        return new Span(line, start + offset, end);
    }

    Span to(int offset) {
        return new Span(line, start, start + offset);
    }

    Span between(int from, int to) {
        return new Span(line, start + from, start + to);
    }

    Span trim() {
        int first = start;
        int last = end;
        while (first < last && isSpace(line.text().charAt(first))) {
            first++;
        }
        while (last > first && isSpace(line.text().charAt(last - 1))) {
            last--;
        }
        return new Span(line, first, last);
    }

    /**
     * The offset of the bracket that closes the one at offset {@code open}, or -1. Brackets within quotes do not count.
     */
    int closingBracket(int open) {
        char opening = charAt(open);
        char closing = opening == '(' ? ')' : ']';
        int depth = 0;
        for (int i = open; i < length(); i++) {
            char c = charAt(i);
            if (c == '"') {
                i = closingQuote(i);
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The offset of the quote that closes the one at offset {@code open}, or the length when there is none. */
    int closingQuote(int open) {
        for (int i = open + 1; i < length(); i++) {
            char c = charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return length();
    }

    /** The trimmed parts between commas that are outside parentheses and quotes; a blank span has none. */
    List<Span> splitAtCommas() {
        var parts = new ArrayList<Span>();
        if (trim().isEmpty()) {
            return parts;
        }
        int depth = 0;
        int from = 0;
        for (int i = 0; i < length(); i++) {
            char c = charAt(i);
            if (c == '"') {
                i = closingQuote(i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(between(from, i).trim());
                from = i + 1;
            }
        }
        parts.add(from(from).trim());
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
        return new IlException(lineNumber(), column(), message);
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
