package org.adderlang.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adderlang.externs.StandardObjects;

/**
 * Garbage-collected objects, arrays and closures for IL programs, as functions that a program declares with the types it uses
 * them with: {@code extern @get_field(ptr, str) -> i64}. A result that does not fit the declared type traps. Functions that take
 * values of any type are declared with {@code ...}: {@code extern @set_field(ptr, str, ...) -> void}.
 */
public final class StandardExterns {
    private StandardExterns() {
    }

    /** Registers create_object, create_array, get_field, set_field, array_length, array_push, create_closure, call_closure, get_upvalue, set_upvalue, print and type. */
    public static void registerIn(ExternRegistry registry) {
        register(registry, "create_object", c -> c.objects().createObject());
        register(registry, "create_array", c -> c.objects().createArray(c.arity() == 0 ? 0 : (int) c.longArg(0)));
        register(registry, "get_field", c -> {
            atLeast(c, 2, "get_field", "object and key");
            return c.objects().getField(c.arg(0), c.arg(1));
        });
        register(registry, "set_field", c -> {
            atLeast(c, 3, "set_field", "object, key and value");
            c.objects().setField(c.arg(0), c.arg(1), c.arg(2));
            return null;
        });
        register(registry, "array_length", c -> {
            atLeast(c, 1, "array_length", "array");
            return c.objects().arrayLength(c.arg(0));
        });
        register(registry, "array_push", c -> {
            atLeast(c, 2, "array_push", "array and value");
            return c.objects().arrayPush(c.arg(0), c.args().subList(1, c.arity()));
        });
        register(registry, "print", StandardExterns::print);
        register(registry, "type", c -> {
            atLeast(c, 1, "type", "value");
            return c.objects().type(c.arg(0));
        });
        registerClosures(registry);
    }

    private static void registerClosures(ExternRegistry registry) {
        register(registry, "create_closure", c -> {
            atLeast(c, 1, "create_closure", "function name");
            List<String> names = IntStream.range(1, c.arity()).mapToObj(c::stringArg).toList();
            return objects(c).createClosure(c.stringArg(0), names);
        });
        register(registry, "call_closure", c -> {
            atLeast(c, 1, "call_closure", "closure");
            Object[] args = c.args().subList(1, c.arity()).toArray();
            return objects(c).callClosure(c.arg(0), function -> c.invokePointer(function, args));
        });
        register(registry, "get_upvalue", c -> {
            atLeast(c, 1, "get_upvalue", "name");
            return objects(c).getUpvalue(c.stringArg(0));
        });
        register(registry, "set_upvalue", c -> {
            atLeast(c, 2, "set_upvalue", "name and value");
            objects(c).setUpvalue(c.stringArg(0), c.arg(1));
            return null;
        });
    }

    private static void register(ExternRegistry registry, String name, ForeignFunction function) {
        registry.register(ExternDescriptor.dynamic(name, function).withCapability(Capability.STATE));
    }

    private static StandardObjects objects(ForeignContext context) {
        return (StandardObjects) context.objects();
    }

    private static void atLeast(ForeignContext context, int count, String name, String which) {
        if (context.arity() < count) {
            throw new ForeignException(name + " expects at least " + count + " argument" + (count == 1 ? "" : "s") + ": "
                    + which);
        }
    }

    private static Object print(ForeignContext context) {
        String line = Arrays.stream(context.args().toArray()).map(v -> v == null ? "()" : v.toString())
                .collect(Collectors.joining(" "));
        context.print(line + "\n");
        return null;
    }
}
