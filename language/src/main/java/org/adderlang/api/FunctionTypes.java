package org.adderlang.api;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;

/** The IL types that stand for the Java types of a function. */
final class FunctionTypes {
    private FunctionTypes() {
    }

    /** The one abstract method of a functional interface, bound to its implementation. */
    static MethodHandle handle(Class<?> functionalInterface, Object function) {
        Method method = Arrays.stream(functionalInterface.getMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers())).findFirst().orElseThrow();
        try {
            return MethodHandles.publicLookup().unreflect(method).bindTo(function);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(functionalInterface + " is not public", e);
        }
    }

    static Signature signature(String name, MethodType type) {
        List<Type> params = new ArrayList<>();
        for (Class<?> param : type.parameterList()) {
            params.add(ilType(name, param));
        }
        return new Signature(ilType(name, type.returnType()), params);
    }

    static void check(String name, Signature signature, MethodType type) {
        if (signature.variadic()) {
            throw new IllegalArgumentException("extern '" + name + "': only a ForeignFunction can be variadic");
        }
        Signature given = signature(name, type);
        boolean fits = interchangeable(signature.returnType(), given.returnType())
                && signature.params().size() == given.params().size();
        for (int i = 0; fits && i < given.params().size(); i++) {
            fits = interchangeable(signature.params().get(i), given.params().get(i));
        }
        if (!fits) {
            throw new IllegalArgumentException("extern '" + name + "': a function of type " + type + " does not fit "
                    + signature + "; it would be " + given);
        }
    }

    private static boolean interchangeable(Type a, Type b) {
        return a == b || a.kind() == Type.Kind.OBJECT && b.kind() == Type.Kind.OBJECT;
    }

    private static Type ilType(String name, Class<?> type) {
        if (type == long.class) {
            return Type.I64;
        } else if (type == int.class) {
            return Type.I32;
        } else if (type == short.class) {
            return Type.I16;
        } else if (type == boolean.class) {
            return Type.I1;
        } else if (type == double.class) {
            return Type.F64;
        } else if (type == void.class) {
            return Type.VOID;
        } else if (type == String.class) {
            return Type.STR;
        } else if (type.isPrimitive()) {
            throw new IllegalArgumentException("extern '" + name + "': no IL type stands for Java's " + type);
        }
        return Type.PTR;
    }
}
