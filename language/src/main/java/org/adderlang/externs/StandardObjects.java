package org.adderlang.externs;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.adderlang.api.ForeignException;
import org.adderlang.api.ForeignObjects;
import org.adderlang.externs.StandardObject.Closure;
import org.adderlang.externs.StandardObject.Elements;
import org.adderlang.externs.StandardObject.Fields;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.ProgramState;

/** Objects, arrays and closures of the standard foreign functions (externs.md §6). */
public final class StandardObjects implements ForeignObjects {
    /** Larger arrays than a Java list can hold are refused before they are tried. */
    private static final long MAX_LENGTH = 1 << 28;

    private final ProgramState program;

    public StandardObjects(ProgramState program) {
        this.program = program;
    }

    /** The closures being called on each thread of a program, innermost first. */
    private static final class ActiveClosures {
        private final ThreadLocal<Deque<Closure>> stack = ThreadLocal.withInitial(ArrayDeque::new);
    }

    private Deque<Closure> active() {
        return program.service(ActiveClosures.class, p -> new ActiveClosures()).stack.get();
    }

    @Override
    public Object createObject() {
        return new Fields();
    }

    @Override
    public Object createArray(int capacity) {
        if (capacity < 0 || capacity > MAX_LENGTH) {
            throw new ForeignException("create_array: capacity must be from 0 to " + MAX_LENGTH + ", got " + capacity);
        }
        return new Elements(capacity);
    }

    @Override
    public Object getField(Object target, Object key) {
        return switch (target) {
            case Fields object -> object.values.get(key);
            case Elements array -> key instanceof Long index && index >= 0 && index < array.values.size()
                    ? array.values.get(index.intValue()) : null;
            case null, default -> throw new ForeignException("Expected object or array");
        };
    }

    @Override
    public void setField(Object target, Object key, Object value) {
        switch (target) {
            case Fields object -> object.values.put(key, value);
            case Elements array -> setElement(array.values, key, value);
            case null, default -> throw new ForeignException("Expected object or array");
        }
    }

    private static void setElement(List<Object> elements, Object key, Object value) {
        if (!(key instanceof Long index) || index < 0 || index > MAX_LENGTH) {
            throw new ForeignException("set_field: an array index must be from 0 to " + MAX_LENGTH + ", got " + key);
        }
        while (elements.size() <= index) {
            elements.add(null);
        }
        elements.set(index.intValue(), value);
    }

    @Override
    public long arrayLength(Object array) {
        return elements(array).size();
    }

    @Override
    public long arrayPush(Object array, List<Object> values) {
        elements(array).addAll(values);
        return arrayLength(array);
    }

    private static List<Object> elements(Object array) {
        if (array instanceof Elements elements) {
            return elements.values;
        }
        throw new ForeignException("First argument must be an array");
    }

    /** A closure of a function over variables: those of the closure being called, then the program's globals. */
    public Object createClosure(String function, List<String> names) {
        FunctionObject code = program.code().function(function);
        if (code == null) {
            throw new ForeignException("create_closure: the program has no function @" + function);
        }
        var globals = new ProgramGlobals("create_closure", program);
        Closure outer = active().peek();
        Map<String, Object> upvalues = new HashMap<>();
        for (String name : names) {
            if (outer != null && outer.upvalues.containsKey(name)) {
                upvalues.put(name, outer.upvalues.get(name));
            } else if (globals.names().contains(name)) {
                upvalues.put(name, globals.get(name));
            } else {
                throw new ForeignException("Could not find upvalue " + name + " when creating closure");
            }
        }
        return new Closure(code, upvalues);
    }

    /** Runs {@code call} with the function of a closure, while the closure's variables can be reached. */
    public Object callClosure(Object closure, Function<Object, Object> call) {
        if (!(closure instanceof Closure target)) {
            throw new ForeignException("First argument must be a closure, but got " + type(closure));
        }
        active().push(target);
        try {
            return call.apply(target.function);
        } finally {
            active().pop();
        }
    }

    public Object getUpvalue(String name) {
        return upvalues(name).get(name);
    }

    public void setUpvalue(String name, Object value) {
        upvalues(name).put(name, value);
    }

    private Map<String, Object> upvalues(String name) {
        Closure closure = active().peek();
        if (closure == null || !closure.upvalues.containsKey(name)) {
            throw new ForeignException("Upvalue '" + name + "' not found");
        }
        return closure.upvalues;
    }

    @Override
    public String type(Object value) {
        return switch (value) {
            case null -> "unit";
            case Long _ -> "int";
            case Double _ -> "float";
            case Boolean _ -> "bool";
            case String _ -> "string";
            case Fields _ -> "object";
            case Elements _ -> "array";
            case Closure _ -> "closure";
            case FunctionObject _ -> "function";
            default -> "foreign";
        };
    }
}
