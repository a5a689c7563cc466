package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;

/** Parses the body of a function: block labels, {@code .loc} directives and instructions (il.md §1.5). */
final class FunctionParser {
    private static final String LOCATION = ".loc";
    private static final long MAX_UNSIGNED = 0xFFFF_FFFFL;
    private static final int MAX_DIGITS = 10;
    /** A word before a label that says nothing: what a block does decides whether it is a handler. */
    private static final String DECORATION = "handler";

    private final FunctionHeader header;
    private final FunctionScope scope = new FunctionScope();
    private final BlockTable labels = new BlockTable();
    private final InstructionParser instructions;
    private final List<Param> params = new ArrayList<>();
    private final List<OpenBlock> blocks = new ArrayList<>();
    private SourceLocation location;

    private record OpenBlock(String label, List<Param> params, List<Instruction> instructions, int line) {
    }

    FunctionParser(FunctionHeader header, java.util.function.Function<String, Signature> declared) {
        this.header = header;
        var values = new ValueParser(scope);
        this.instructions = new InstructionParser(scope, values, new TargetParser(values, labels),
                new CallParser(values, declared));
        for (FunctionHeader.Parameter param : header.params()) {
            String name = param.name().text();
            params.add(new Param(name, param.type(), scope.defineParam(name)));
        }
    }

    /** Reads the lines up to and including the closing brace. */
    void parseBody(LineReader lines) throws IlException {
        for (Span span = lines.next(); span != null; span = lines.next()) {
            if (span.startsWith('}')) {
                labels.finish();
                return;
            }
            parse(span);
        }
        throw new IlException(lines.lineNumber(), 1, "unexpected end of file; missing '}'");
    }

    private void parse(Span span) throws IlException {
        if (span.charAt(span.length() - 1) == ':') {
            parseLabel(span.to(span.length() - 1));
        } else if (blocks.isEmpty()) {
            throw span.error(span.startsWith(LOCATION) ? "unexpected '.loc' directive '" : "unexpected instruction '",
                    "' (expected block label before instructions)");
        } else if (span.startsWithWord(LOCATION)) {
            location = parseLocation(span);
        } else {
            blocks.getLast().instructions().add(instructions.parse(span, location));
        }
    }

    private void parseLabel(Span line) throws IlException {
        Span span = line.trim();
        if (span.startsWithWord(DECORATION) && span.length() > DECORATION.length()) {
            span = span.from(DECORATION.length()).trim();
        }
        if (span.startsWith('^')) {
            span = span.from(1).trim();
        }
        int open = span.indexOf('(');
        Span label = (open < 0 ? span : span.to(open)).trim();
        if (label.isEmpty()) {
            throw line.error("missing block label");
        }
        List<FunctionHeader.Parameter> declared = List.of();
        if (open >= 0 || span.indexOf(')') >= 0) {
            if (open < 0 || span.closingBracket(open) != span.length() - 1) {
                throw span.error("mismatched ')'");
            }
            declared = FunctionHeader.blockParameters(span.between(open + 1, span.length() - 1));
        }
        labels.define(label, declared.size());
        var blockParams = new ArrayList<Param>(declared.size());
        for (FunctionHeader.Parameter param : declared) {
            blockParams.add(bind(param));
        }
        blocks.add(new OpenBlock(label.text(), blockParams, new ArrayList<>(), line.lineNumber()));
    }

    /** In the first block, a parameter with the name of a function parameter is that parameter. */
    private Param bind(FunctionHeader.Parameter param) {
        String name = param.name().text();
        Integer shared = blocks.isEmpty() ? scope.find(name) : null;
        return new Param(name, param.type(), shared != null ? shared : scope.defineParam(name));
    }

    private SourceLocation parseLocation(Span span) throws IlException {
        int fileStart = LOCATION.length();
        int lineStart = span.indexOfSpace(skipSpaces(span, fileStart));
        int columnStart = span.indexOfSpace(skipSpaces(span, lineStart));
        long file = unsigned(span, fileStart, lineStart);
        long line = unsigned(span, lineStart, columnStart);
        long column = unsigned(span, columnStart, span.length());
        boolean same = location != null && location.file() == file && location.line() == line && location.column() == column;
        return same ? location : new SourceLocation(file, line, column);
    }

    /** The number that stands between two offsets, after white space. */
    private static long unsigned(Span span, int from, int to) throws IlException {
        int start = skipSpaces(span, from);
        long number = start == to || to - start > MAX_DIGITS ? Long.MAX_VALUE : 0;
        for (int i = start; i < to && number <= MAX_UNSIGNED; i++) {
            char c = span.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : Long.MAX_VALUE;
        }
        if (number > MAX_UNSIGNED) {
            throw span.error("malformed .loc directive");
        }
        return number;
    }

    private static int skipSpaces(Span span, int from) {
        int i = from;
        while (i < span.length() && Span.isSpace(span.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The function as read so far. */
    Function finish() {
        var finished = new ArrayList<Block>(blocks.size());
        for (OpenBlock block : blocks) {
            if (scope.hasForwardUses()) {
                block.instructions().replaceAll(scope::resolve);
            }
            finished.add(new Block(block.label(), block.params(), block.instructions(), block.line()));
        }
        return new Function(header.name().text(), params, header.returnType(), finished, scope.names(),
                header.linkage(), header.attributes(), header.line());
    }
}
