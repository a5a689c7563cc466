package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;

/** Parses values: registers, globals and literals (il.md §1.6). */
final class ValueParser {
    /** What no identifier contains besides white space and control characters (il.md §13, lexing). */
    private static final String PUNCTUATION = "@^(){}[],:;\"\\";
    private static final int DELETE = 0x7F;
    /** By ASCII character: whether identifiers may contain it. */
    private static final boolean[] IDENTIFIER_PART = new boolean[DELETE + 1];

    static {
        for (char c = ' ' + 1; c < DELETE; c++) {
            IDENTIFIER_PART[c] = PUNCTUATION.indexOf(c) < 0;
        }
    }

    private final FunctionScope scope;

    ValueParser(FunctionScope scope) {
        this.scope = scope;
    }

    Value parse(Span span) throws IlException {
        if (span.isEmpty()) {
            throw span.error("missing operand");
        }
        return switch (span.charAt(0)) {
            case '%' -> scope.use(identifier(span, "missing temp name", "unexpected trailing characters"));
            case '@' -> new Value.GlobalRef(
                    identifier(span, "missing global name", "malformed global name").text());
            case '"' -> quoted(span);
            case '[' -> throw span.error("unsupported memory operand '", "'");
            case ',' -> throw span.error("missing operand before ','");
            default -> constant(span);
        };
    }

    List<Value> parseAll(List<Span> spans) throws IlException {
        var values = new ArrayList<Value>(spans.size());
        for (Span span : spans) {
            values.add(parse(span));
        }
        return values;
    }

    private static Span identifier(Span span, String missing, String malformed) throws IlException {
        Span name = span.from(1);
        if (name.isEmpty() || !isIdentifierPart(name.charAt(0)) || name.charAt(0) == '%' || name.charAt(0) == '#') {
            throw span.error(missing);
        }
        for (int i = 1; i < name.length(); i++) {
            if (!isIdentifierPart(name.charAt(i))) {
                throw name.from(i).error(malformed);
            }
        }
        return name;
    }

    private static boolean isIdentifierPart(char c) {
        return c > DELETE || IDENTIFIER_PART[c];
    }

    private static Value quoted(Span span) throws IlException {
        int close = span.closingQuote(0);
        if (close >= span.length()) {
            throw span.error("unterminated string literal");
        }
        if (close + 1 < span.length()) {
            throw span.from(close + 1).error("unexpected trailing characters");
        }
        return LiteralParser.string(span.between(1, close));
    }

    private static Value constant(Span span) throws IlException {
        if (span.contentEquals("null")) {
            return Value.NULL;
        }
        if (span.length() == 4 && span.text().equalsIgnoreCase("true")) {
            return Value.TRUE;
        }
        if (span.length() == 5 && span.text().equalsIgnoreCase("false")) {
            return Value.FALSE;
        }
        return LiteralParser.number(span);
    }
}
