package org.adderlang.il;

import java.util.List;

/** Parses branch targets: {@code [label ][^]LABEL[(args)]} (il.md §1.6). */
final class TargetParser {
    private static final String NOISE = "label";

    private final ValueParser values;
    private final BlockTable blocks;

    TargetParser(ValueParser values, BlockTable blocks) {
        this.values = values;
        this.blocks = blocks;
    }

    Target parse(Opcode opcode, Span text) throws IlException {
        Span span = text;
        if (span.startsWith(NOISE) && span.length() > NOISE.length() && Span.isSpace(span.charAt(NOISE.length()))) {
            span = span.from(NOISE.length()).trim();
        }
        if (span.startsWith('^')) {
            span = span.from(1).trim();
        }
        int open = span.indexOf('(');
        Span label = open < 0 ? span : span.to(open).trim();
        if (label.isEmpty()) {
            throw text.error("malformed branch target: missing label");
        }
        List<Value> args = open < 0 ? List.of() : arguments(opcode, span, open);
        if (opcode != Opcode.EH_PUSH) {
            blocks.branch(label, args.size());
        }
        return new Target(label.text(), args);
    }

    private List<Value> arguments(Opcode opcode, Span span, int open) throws IlException {
        int close = span.closingBracket(open);
        if (close != span.length() - 1) {
            throw span.from(close < 0 ? open : close + 1).trim().error("malformed " + opcode);
        }
        List<Span> parts = span.between(open + 1, close).splitList();
        for (Span part : parts) {
            if (part.isEmpty()) {
                throw part.error("malformed " + opcode);
            }
        }
        return values.parseAll(parts);
    }
}
