package org.adderlang.il;

import java.util.ArrayList;
import java.util.List;

/** Parses types and signatures. */
final class Types {
    private Types() {
    }

    static Type parse(Span span) throws IlException {
        Type type = Type.parse(span.text());
        if (type == null) {
            throw span.error("unknown type '", "'");
        }
        return type;
    }

    /**
     * A signature whose parameter types are the list {@code params}, which may end in {@code ...}.
     *
     * @param role what a parameter is called in messages
     */
    static Signature signature(Type returnType, Span params, String role) throws IlException {
        var types = new ArrayList<Type>();
        List<Span> parts = params.splitList();
        boolean variadic = !parts.isEmpty() && parts.getLast().contentEquals("...");
        for (Span part : variadic ? parts.subList(0, parts.size() - 1) : parts) {
            if (part.isEmpty()) {
                throw part.error("malformed " + role + " '' (empty entry)");
            }
            types.add(parse(part));
        }
        return new Signature(returnType, types, variadic);
    }
}
