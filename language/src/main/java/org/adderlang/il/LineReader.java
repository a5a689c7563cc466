package org.adderlang.il;

/** Cuts IL text into lines, dropping comments, surrounding white space and lines that are then empty (il.md §1.1). */
final class LineReader {
    /** The longest line accepted, in characters (il.md §13, limits). */
    static final int MAX_LINE = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private final char[] chars;
    private final Words words;
    private int position;
    private int number;
    /** No comment begins between {@link #position} and here. */
    private int nextComment = -1;

    LineReader(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.words = new Words(chars);
        this.position = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** The next line with content, without surrounding white space and comments, or null at the end of the text. */
    Span next() throws IlException {
        while (position < chars.length) {
            int start = position;
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? chars.length : newline;
            position = end + 1;
            number++;
            if (end - start > MAX_LINE) {
                throw new IlException(number, 1, "resource limit exceeded: line has " + (end - start)
                        + " characters, the limit is " + MAX_LINE);
            }
            int first = start;
            while (first < end && Span.isSpace(chars[first])) {
                first++;
            }
            int last = commentStart(first, end);
            while (last > first && Span.isSpace(chars[last - 1])) {
                last--;
            }
            if (last > first) {
                return new Span(chars, words, number, start, first, last);
            }
        }
        return null;
    }

    /** The number of the line read last; 0 before the first. */
    int lineNumber() {
        return number;
    }

    /** Where a comment begins: at the start of the line or after white space, outside quotes; else {@code end}. */
    private int commentStart(int start, int end) {
        if (nextComment < start) {
            nextComment = Math.min(next("#", start), Math.min(next(";", start), next("//", start)));
        }
        if (nextComment >= end) {
            return end;
        }
        boolean quoted = false;
        boolean afterSpace = true;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (afterSpace && (c == '#' || c == ';' || (c == '/' && i + 1 < end && chars[i + 1] == '/'))) {
                return i;
            }
            afterSpace = Span.isSpace(c);
        }
        return end;
    }

    private int next(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? chars.length : found;
    }
}
