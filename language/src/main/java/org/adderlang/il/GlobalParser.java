package org.adderlang.il;

/**
 * Parses {@code global [export|import] [const] TYPE @NAME [= INIT]} (il.md §1.3, §13).
 *
 * <p>A str global needs its literal unless it is imported. Its literal runs from the first to the last quote of the line.
 */
final class GlobalParser {
    private GlobalParser() {
    }

    static Global parse(Span span) throws IlException {
        Span rest = span.from("global".length()).trim();
        int at = rest.indexOf('@');
        if (at < 0) {
            throw rest.error("missing '@'");
        }
        Span words = rest.to(at).trim();
        Linkage linkage = words.startsWithWord("export") ? Linkage.EXPORT
                : words.startsWithWord("import") ? Linkage.IMPORT : Linkage.INTERNAL;
        if (linkage != Linkage.INTERNAL) {
            words = words.from("export".length()).trim();
        }
        boolean isConst = words.startsWithWord("const");
        if (isConst) {
            words = words.from("const".length()).trim();
        }
        if (words.isEmpty()) {
            throw words.error(isConst ? "missing global type after 'const'" : "missing global type");
        }
        Type type = type(words);
        if (type == null) {
            throw unsupported(words);
        }
        Span afterAt = rest.from(at + 1);
        int equals = afterAt.indexOf('=');
        if (equals < 0 && type == Type.STR && linkage != Linkage.IMPORT) {
            throw afterAt.error("missing '='");
        }
        Span name = (equals < 0 ? afterAt : afterAt.to(equals)).trim();
        Span init = equals < 0 ? null : afterAt.from(equals + 1).trim();
        if (linkage == Linkage.IMPORT && init != null) {
            throw init.error("imported global '@" + name.shown() + "' must not have an initial value");
        }
        if (type != Type.STR && init != null && init.startsWith('"')) {
            throw unsupported(words);
        }
        Value value = init == null ? null : type == Type.STR ? string(init) : constant(type, init);
        if (name.isEmpty()) {
            throw afterAt.error("missing global name");
        }
        return new Global(name.text(), type, value, isConst, linkage, span.lineNumber());
    }

    /** The type, null for a word that is no type of a global. */
    private static Type type(Span words) throws IlException {
        for (int i = 0; i < words.length(); i++) {
            if (Span.isSpace(words.charAt(i))) {
                throw words.from(i).trim().error("unexpected tokens before '@'");
            }
        }
        Type type = Type.parse(words.text());
        return type == Type.VOID || type == Type.ERROR || type == Type.RESUME_TOK ? null : type;
    }

    private static IlException unsupported(Span type) {
        return type.error("unsupported global type '", "' (expected 'str')");
    }

    private static Value string(Span init) throws IlException {
        int open = init.indexOf('"');
        if (open < 0) {
            throw init.error("missing opening '\"'");
        }
        int close = init.lastIndexOf('"');
        if (close == open) {
            throw init.from(init.length()).error("missing closing '\"'");
        }
        Span trailing = init.from(close + 1).trim();
        if (!trailing.isEmpty()) {
            throw trailing.error("unexpected characters after closing '\"'");
        }
        return LiteralParser.string(init.between(open + 1, close));
    }

    private static Value constant(Type type, Span init) throws IlException {
        Value value = new ValueParser(new FunctionScope()).parse(init);
        boolean fits = switch (value) {
            case Value.IntConst(long v, boolean isBool) -> isBool ? type == Type.I1 : fits(type, v);
            case Value.FloatConst f -> type == Type.F64;
            case Value.NullConst n -> type == Type.PTR;
            case Value.GlobalRef g -> type == Type.PTR;
            default -> false;
        };
        if (!fits) {
            throw init.error("initial value '" + init.shown() + "' is not a constant of type " + type);
        }
        return type == Type.F64 && value instanceof Value.IntConst(long v, boolean isBool)
                ? new Value.FloatConst(v) : value;
    }

    private static boolean fits(Type type, long value) {
        return switch (type) {
            case I1 -> value == 0 || value == 1;
            case I16 -> value == (short) value;
            case I32 -> value == (int) value;
            case I64, F64 -> true;
            default -> false;
        };
    }
}
