package org.adderlang.il;

/**
 * One line of IL text without surrounding white space and comments.
 *
 * @param number 1-based line number
 * @param column 1-based column of the first character of {@code text}
 */
record Line(String text, int number, int column) {
    Span span() {
        return new Span(this, 0, text.length());
    }
}
