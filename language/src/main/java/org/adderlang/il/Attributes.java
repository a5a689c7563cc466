package org.adderlang.il;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Parses the attribute list of a function or extern, as {@code [nothrow, pure]} (IL 0.3.0, il.md §13). */
final class Attributes {
    private static final List<String> KNOWN = List.of("nothrow", "readonly", "pure", "module_init");

    private Attributes() {
    }

    static Set<String> parse(Span span) throws IlException {
        Span list = span.trim();
        int close = list.startsWith('[') ? list.closingBracket(0) : -1;
        if (close != list.length() - 1) {
            throw list.error("malformed attributes");
        }
        var attributes = new LinkedHashSet<String>();
        for (Span attribute : list.between(1, close).splitList()) {
            if (!KNOWN.contains(attribute.text())) {
                throw attribute.error("unknown attribute '", "'");
            }
            attributes.add(attribute.text());
        }
        return attributes;
    }
}
