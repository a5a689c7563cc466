package org.adderlang.il;

import java.util.List;
import java.util.Set;

/**
 * A function.
 *
 * @param blocks     the blocks in textual order, the entry first; empty for an {@link Linkage#IMPORT} declaration
 * @param valueNames the name of each value id, "" for an unnamed one; its size is the number of values
 * @param attributes IL 0.3.0 attributes such as {@code nothrow}; {@link #VARIADIC} for a trailing {@code ...} parameter
 * @param line       1-based line of the header in the IL text
 */
public record Function(String name, List<Param> params, Type returnType, List<Block> blocks, List<String> valueNames,
                       Linkage linkage, Set<String> attributes, int line) {
    public static final String VARIADIC = "variadic";

    public Function {
        params = List.copyOf(params);
        blocks = List.copyOf(blocks);
        valueNames = List.copyOf(valueNames);
        attributes = Set.copyOf(attributes);
    }

    /** What the header declares. */
    public Signature signature() {
        return new Signature(returnType, params.stream().map(Param::type).toList(), attributes.contains(VARIADIC));
    }

    public int valueCount() {
        return valueNames.size();
    }

    /** The display name of a value: its IL name, or {@code t<id>} for an unnamed one. */
    public String valueName(int id) {
        String name = valueNames.get(id);
        return name.isEmpty() ? "t" + id : name;
    }
}
