package org.adderlang.il;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a function while it is parsed, and the branches to blocks that have not appeared yet (il.md §1.6). */
final class BlockTable {
    private final Map<String, Integer> parameterCounts = new HashMap<>();
    private final Map<String, List<Reference>> pending = new LinkedHashMap<>();

    private record Reference(Span span, int argCount) {
    }

    /** Adds a block and checks the branches to it that came before. */
    void define(Span label, int parameterCount) throws IlException {
        String name = label.text();
        if (parameterCounts.putIfAbsent(name, parameterCount) != null) {
            throw label.error("duplicate block '", "'");
        }
        List<Reference> references = pending.remove(name);
        if (references != null) {
            for (Reference reference : references) {
                check(reference, parameterCount);
            }
        }
    }

    /** Notes a branch that passes {@code argCount} arguments. */
    void branch(Span label, int argCount) throws IlException {
        var reference = new Reference(label, argCount);
        String name = label.text();
        Integer parameterCount = parameterCounts.get(name);
        if (parameterCount != null) {
            check(reference, parameterCount);
        } else {
            pending.computeIfAbsent(name, n -> new ArrayList<>()).add(reference);
        }
    }

    /** Ends the function: every label must have appeared. */
    void finish() throws IlException {
        for (List<Reference> references : pending.values()) {
            throw references.getFirst().span().error("unknown block '", "'");
        }
    }

    private static void check(Reference reference, int parameterCount) throws IlException {
        if (reference.argCount() != parameterCount) {
            throw reference.span().error("bad arg count");
        }
    }
}
