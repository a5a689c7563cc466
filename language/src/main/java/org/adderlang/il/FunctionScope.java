package org.adderlang.il;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The value names of one function while it is parsed (il.md §1.4, §1.6).
 *
 * <p>A name is looked up among the definitions textually before its use. Only a name of the form {@code t<digits>} may
 * come earlier: it means the value defined later under that name or, failing that, the value with that id. Such uses get
 * a provisional negative id, which {@link #resolve} replaces once the whole function has been read.
 */
final class FunctionScope {
    private static final int FIRST_PROVISIONAL = -2;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Binding> visible = new HashMap<>();
    private final List<String> forwardNames = new ArrayList<>();
    private final Map<String, Integer> forwardIndex = new HashMap<>();
    private final Map<String, Integer> forwardTargets = new HashMap<>();

    /** What a name means; an instruction may not give its result the name of an earlier result. */
    private static final class Binding {
        private int id;
        private boolean isResult;
    }

    /** Gives a parameter a new id and binds its name to it from here on. */
    int defineParam(String name) {
        return define(name, binding(name));
    }

    private Binding binding(String name) {
        Binding binding = visible.get(name);
        if (binding == null) {
            binding = new Binding();
            visible.put(name, binding);
        }
        return binding;
    }

    private int define(String name, Binding binding) {
        binding.id = names.size();
        names.add(name);
        if (!forwardNames.isEmpty() && forwardIndex.containsKey(name)) {
            forwardTargets.putIfAbsent(name, binding.id);
        }
        return binding.id;
    }

    /** Gives a result a new id and binds its name to it from here on. */
    int defineResult(Span name) throws IlException {
        String text = name.text();
        Binding binding = binding(text);
        if (binding.isResult) {
            throw name.error("duplicate result name '%", "'");
        }
        binding.isResult = true;
        return define(text, binding);
    }

    /** The id that a name is bound to here, or null. */
    Integer find(String name) {
        Binding binding = visible.get(name);
        return binding == null ? null : binding.id;
    }

    /** The value that {@code name} (without the percent sign) denotes here. */
    Value use(Span name) throws IlException {
        String text = name.text();
        Binding binding = visible.get(text);
        if (binding != null) {
            return new Value.Temp(binding.id);
        }
        if (rawId(text) < 0) {
            throw name.error("unknown temp '%", "'");
        }
        int index = forwardIndex.computeIfAbsent(text, t -> {
            forwardNames.add(t);
            return forwardNames.size() - 1;
        });
        return new Value.Temp(FIRST_PROVISIONAL - index);
    }

    /** The id in a name of the form {@code t<digits>}; -1 for any other name. */
    static int rawId(String name) {
        if (name.length() < 2 || name.charAt(0) != 't' || name.length() > 9) {
            return -1;
        }
        int id = 0;
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            id = id * 10 + (c - '0');
        }
        return id;
    }

    List<String> names() {
        return names;
    }

    boolean hasForwardUses() {
        return !forwardNames.isEmpty();
    }

    /** The instruction with the final ids of values used before their definition. */
    Instruction resolve(Instruction in) {
        return new Instruction(in.opcode(), in.result(), in.type(), resolve(in.operands()),
                in.targets().stream().map(t -> new Target(t.label(), resolve(t.args()))).toList(),
                in.callee(), in.signature(), in.location(), in.line(), in.column());
    }

    private List<Value> resolve(List<Value> values) {
        return values.stream().map(this::resolve).toList();
    }

    private Value resolve(Value value) {
        if (value instanceof Value.Temp(int id) && id <= FIRST_PROVISIONAL) {
            String name = forwardNames.get(FIRST_PROVISIONAL - id);
            Integer target = forwardTargets.get(name);
            return new Value.Temp(target != null ? target : rawId(name));
        }
        return value;
    }
}
