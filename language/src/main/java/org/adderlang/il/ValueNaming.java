package org.adderlang.il;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How the values of a function are spelled when it is printed, in textual order.
 *
 * <p>A value keeps its name wherever the parser would find it by that name. Where it would not (use before definition, or
 * the name has been bound anew), only {@code %t<id>} can refer to it, see {@link FunctionScope}. A function in which that
 * spelling belongs to another value is printed with {@code t<id>} as the name of every value.
 */
final class ValueNaming {
    private final Function function;
    private final boolean numbered;
    private final Map<String, Integer> visible = new HashMap<>();
    private final Map<String, Integer> firstDefinitions = new HashMap<>();

    ValueNaming(Function function) {
        this.function = function;
        this.numbered = !noteDefinitions(false) || hasAmbiguousUse();
        visible.clear();
        if (numbered) {
            firstDefinitions.clear();
            noteDefinitions(true);
        }
    }

    /** From here on the name of this value refers to it. */
    String define(int id) {
        String name = name(id, numbered);
        visible.put(name, id);
        return name;
    }

    /** The spelling of a use at this point, without the percent sign. */
    String use(int id) {
        String name = name(id, numbered);
        return isReadAs(name, id) ? name : "t" + id;
    }

    private boolean isReadAs(String name, int id) {
        Integer bound = visible.get(name);
        if (bound == null && FunctionScope.rawId(name) >= 0) {
            bound = firstDefinitions.getOrDefault(name, FunctionScope.rawId(name));
        }
        return bound != null && bound == id;
    }

    private String name(int id, boolean byNumber) {
        return byNumber || id >= function.valueCount() ? "t" + id : function.valueName(id);
    }

    /** Records the first definition of each name; false when the parser would not accept or not tell apart two of them. */
    private boolean noteDefinitions(boolean byNumber) {
        boolean distinct = true;
        Set<String> results = new HashSet<>();
        for (Param param : function.params()) {
            distinct &= firstDefinitions.putIfAbsent(name(param.id(), byNumber), param.id()) == null;
        }
        for (Block block : function.blocks()) {
            boolean first = block == function.blocks().getFirst();
            Set<String> params = new HashSet<>();
            for (Param param : block.params()) {
                String name = name(param.id(), byNumber);
                Integer earlier = firstDefinitions.putIfAbsent(name, param.id());
                boolean shares = earlier == null || earlier == param.id();
                distinct &= params.add(name) && (shares || !first);
            }
            for (Instruction in : block.instructions()) {
                if (in.hasResult()) {
                    String name = name(in.result(), byNumber);
                    distinct &= results.add(name);
                    firstDefinitions.putIfAbsent(name, in.result());
                }
            }
        }
        return distinct;
    }

    private boolean hasAmbiguousUse() {
        for (Param param : function.params()) {
            visible.put(name(param.id(), false), param.id());
        }
        for (Block block : function.blocks()) {
            for (Param param : block.params()) {
                visible.put(name(param.id(), false), param.id());
            }
            for (Instruction in : block.instructions()) {
                boolean readable = in.operands().stream().allMatch(this::isReadable)
                        && in.targets().stream().flatMap(t -> t.args().stream()).allMatch(this::isReadable);
                if (!readable) {
                    return true;
                }
                if (in.hasResult()) {
                    visible.put(name(in.result(), false), in.result());
                }
            }
        }
        return false;
    }

    private boolean isReadable(Value value) {
        return !(value instanceof Value.Temp(int id)) || isReadAs(name(id, false), id) || isReadAs("t" + id, id);
    }
}
