package org.adderlang.il;

/** Takes operands off the front of an instruction: words separated by white space, commas, or both (il.md §1.6, §13). */
final class OperandReader {
    private final Span span;
    private int position;

    OperandReader(Span span) {
        this.span = span;
        skipSpaces();
    }

    boolean atEnd() {
        return position == span.length();
    }

    /** The next operand: a quoted literal, or everything up to white space or a comma. Empty between two commas. */
    Span next() {
        int start = position;
        if (!atEnd() && span.charAt(start) == '"') {
            position = Math.min(span.closingQuote(start) + 1, span.length());
        }
        while (!atEnd() && span.charAt(position) != ',' && !Span.isSpace(span.charAt(position))) {
            position++;
        }
        Span operand = span.between(start, position);
        skipSpaces();
        if (!atEnd() && span.charAt(position) == ',') {
            position++;
            skipSpaces();
        }
        return operand;
    }

    /** All that has not been taken yet. */
    Span rest() {
        return span.from(position);
    }

    /** A type operand of {@code opcode}. */
    Type nextType(Opcode opcode) throws IlException {
        if (atEnd()) {
            throw rest().error("missing type for " + opcode);
        }
        return Types.parse(next());
    }

    private void skipSpaces() {
        while (!atEnd() && Span.isSpace(span.charAt(position))) {
            position++;
        }
    }
}
