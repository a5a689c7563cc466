package org.adderlang.il;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A parsed function header, {@code func [export|import] @NAME(params) [default] -> TYPE [attributes] {} (il.md §1.4, §13).
 */
record FunctionHeader(Span name, List<Parameter> params, Type returnType, Linkage linkage, Set<String> attributes,
                      int line) {
    /** A parameter of a function or block before it has a value id. */
    record Parameter(Span name, Type type) {
    }

    Signature signature() {
        return new Signature(returnType, params.stream().map(Parameter::type).toList(),
                attributes.contains(Function.VARIADIC));
    }

    static FunctionHeader parse(Span span) throws IlException {
        int at = span.indexOf('@');
        int open = at < 0 ? -1 : span.indexOf('(');
        if (at < 0 || open < at) {
            throw span.error("malformed function header");
        }
        Linkage linkage = linkage(span.between("func".length(), at).trim());
        Span name = span.between(at + 1, open).trim();
        Span afterOpen = span.from(open + 1);
        int close = afterOpen.indexOf(')');
        if (name.isEmpty() || close < 0) {
            throw span.error("malformed function header");
        }
        Span afterClose = afterOpen.from(close + 1);
        int arrow = afterClose.indexOfArrow();
        if (arrow < 0) {
            throw afterClose.trim().error("malformed function header");
        }
        Span convention = afterClose.to(arrow).trim();
        if (!convention.isEmpty() && !convention.contentEquals("default")) {
            throw convention.error("unknown calling convention '", "'");
        }
        Span result = afterClose.from(arrow + 2);
        int brace = result.indexOf('{');
        if (brace < 0 && linkage != Linkage.IMPORT) {
            throw result.from(result.length()).error("unexpected end of header");
        }
        if (brace >= 0 && linkage == Linkage.IMPORT) {
            throw result.from(brace).error("imported function '@" + name.shown() + "' must not have a body");
        }
        result = (brace < 0 ? result : result.to(brace)).trim();
        var attributes = new LinkedHashSet<String>();
        int bracket = result.indexOf('[');
        if (bracket > 0) {
            attributes.addAll(Attributes.parse(result.from(bracket)));
            result = result.to(bracket).trim();
        }
        List<Span> parts = afterOpen.to(close).splitList();
        if (!parts.isEmpty() && parts.getLast().contentEquals("...")) {
            attributes.add(Function.VARIADIC);
            parts.removeLast();
        }
        List<Parameter> params = parameters(parts);
        Type returnType = Type.parse(result.text());
        if (returnType == null) {
            throw result.error("unknown return type");
        }
        return new FunctionHeader(name, params, returnType, linkage, attributes, span.lineNumber());
    }

    private static Linkage linkage(Span words) {
        return words.contentEquals("export") ? Linkage.EXPORT
                : words.contentEquals("import") ? Linkage.IMPORT : Linkage.INTERNAL;
    }

    private static List<Parameter> parameters(List<Span> parts) throws IlException {
        var params = new ArrayList<Parameter>();
        var names = new HashSet<String>();
        for (Span part : parts) {
            if (part.isEmpty()) {
                throw part.error("malformed parameter '' (empty entry)");
            }
            Parameter param = part.indexOf(':') >= 0 ? colonParameter(part) : typeFirstParameter(part);
            checkName(param.name(), names);
            params.add(param);
        }
        return params;
    }

    /** The parameters of a block, each {@code %name: type}. */
    static List<Parameter> blockParameters(Span list) throws IlException {
        var params = new ArrayList<Parameter>();
        var names = new HashSet<String>();
        for (Span part : list.splitList()) {
            if (part.isEmpty()) {
                throw part.error("bad param '' (empty entry)");
            }
            if (part.indexOf(':') < 0) {
                throw part.error("bad param");
            }
            Parameter param = colonParameter(part);
            checkName(param.name(), names);
            params.add(param);
        }
        return params;
    }

    private static Parameter colonParameter(Span part) throws IlException {
        int colon = part.indexOf(':');
        Span name = name(part.to(colon).trim());
        return new Parameter(name, type(part.from(colon + 1).trim()));
    }

    private static Parameter typeFirstParameter(Span part) throws IlException {
        int space = part.indexOfSpace(0);
        if (space == part.length()) {
            throw part.error("malformed parameter");
        }
        Type type = type(part.to(space));
        return new Parameter(name(part.from(space).trim()), type);
    }

    private static Span name(Span span) throws IlException {
        if (!span.startsWith('%')) {
            throw span.error("parameter name must start with '%'");
        }
        if (span.length() == 1) {
            throw span.error("missing parameter name");
        }
        return span.from(1);
    }

    private static Type type(Span span) throws IlException {
        Type type = Type.parse(span.text());
        if (type == null || type == Type.VOID) {
            throw span.error("unknown param type");
        }
        return type;
    }

    private static void checkName(Span name, Set<String> names) throws IlException {
        if (!names.add(name.text())) {
            throw name.error("duplicate parameter name '%", "'");
        }
    }
}
