package org.adderlang.il;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parses the module level: the version directive, then target, extern, global and func in any order (il.md §1.2). */
final class ModuleParser {
    private final LineReader lines;
    private final List<Extern> externs = new ArrayList<>();
    private final List<Global> globals = new ArrayList<>();
    private final List<Function> functions = new ArrayList<>();
    private final Map<String, Signature> externSignatures = new HashMap<>();
    private final Map<String, Signature> functionSignatures = new HashMap<>();
    private String version;
    private String target;

    ModuleParser(LineReader lines) {
        this.lines = lines;
    }

    Module parse() throws IlException {
        for (Span line = lines.next(); line != null; line = lines.next()) {
            parse(line);
        }
        if (version == null) {
            throw new IlException(0, 0, "missing 'il' version directive");
        }
        return new Module(version, target, externs, globals, functions);
    }

    private void parse(Span span) throws IlException {
        if (span.startsWith("il")) {
            parseVersion(span);
        } else if (version == null) {
            throw span.error("missing 'il' version directive");
        } else if (span.startsWith("target")) {
            parseTarget(span);
        } else if (startsWithKeyword(span, "extern")) {
            parseExtern(withoutSemicolon(span));
        } else if (span.startsWithWord("global")) {
            globals.add(GlobalParser.parse(withoutSemicolon(span)));
        } else if (startsWithKeyword(span, "func")) {
            parseFunction(withoutSemicolon(span));
        } else {
            throw span.error("unexpected line: ", "");
        }
    }

    private static boolean startsWithKeyword(Span span, String keyword) {
        if (!span.startsWith(keyword)) {
            return false;
        }
        char next = span.length() == keyword.length() ? ' ' : span.charAt(keyword.length());
        return next != '_' && !Character.isLetterOrDigit(next);
    }

    /** IL 0.3.0 allows a semicolon after a declaration or header line. */
    private static Span withoutSemicolon(Span span) {
        return span.charAt(span.length() - 1) == ';' ? span.to(span.length() - 1).trim() : span;
    }

    private void parseVersion(Span span) throws IlException {
        if (version != null) {
            throw span.error("duplicate 'il' version directive");
        }
        String[] words = span.text().split("\\s+", 3);
        if (words.length < 2) {
            throw span.error("missing version after 'il' directive");
        }
        version = words[1];
    }

    private void parseTarget(Span span) throws IlException {
        Span quoted = span.from("target".length()).trim();
        int close = quoted.startsWith('"') ? quoted.closingQuote(0) : quoted.length();
        if (close >= quoted.length()) {
            throw quoted.error("missing quoted target triple");
        }
        var triple = new StringBuilder();
        for (int i = 1; i < close; i++) {
            if (quoted.charAt(i) == '\\') {
                i++;
            }
            triple.append(quoted.charAt(i));
        }
        target = triple.toString();
    }

    private void parseExtern(Span span) throws IlException {
        Span afterAt = after(span, span.indexOf('@'), 1, "missing '@'");
        int open = afterAt.indexOf('(');
        Span afterOpen = after(afterAt, open, 1, "missing '('");
        int close = afterOpen.indexOf(')');
        Span afterClose = after(afterOpen, close, 1, "missing ')'");
        Span returned = after(afterClose, afterClose.indexOfArrow(), 2, "missing '->'").trim();
        Span name = afterAt.to(open).trim();
        if (name.isEmpty()) {
            throw afterAt.error("missing extern name");
        }
        int attributes = returned.indexOf('[');
        if (attributes > 0) {
            Attributes.parse(returned.from(attributes));
            returned = returned.to(attributes).trim();
        }
        Type returnType = Types.parse(returned);
        Signature signature = Types.signature(returnType, afterOpen.to(close), "extern parameter");
        if (externSignatures.putIfAbsent(name.text(), signature) != null) {
            throw name.error("duplicate extern '", "'");
        }
        externs.add(new Extern(name.text(), signature, span.lineNumber()));
    }

    private static Span after(Span span, int offset, int length, String missing) throws IlException {
        if (offset < 0) {
            throw span.from(span.length()).error(missing);
        }
        return span.from(offset + length);
    }

    private void parseFunction(Span span) throws IlException {
        FunctionHeader header = FunctionHeader.parse(span);
        Signature signature = header.signature();
        if (functionSignatures.putIfAbsent(header.name().text(), signature) != null) {
            throw header.name().error("duplicate function '@", "'");
        }
        var body = new FunctionParser(header, this::signatureOf);
        if (header.linkage() != Linkage.IMPORT) {
            body.parseBody(lines);
        }
        functions.add(body.finish());
    }

    private Signature signatureOf(String name) {
        Signature signature = externSignatures.get(name);
        return signature != null ? signature : functionSignatures.get(name);
    }
}
