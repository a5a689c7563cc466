package org.adderlang.externs;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.adderlang.api.ForeignException;
import org.adderlang.il.TrapKind;
import org.adderlang.runtime.ViperString;

/** Adapts method handles of typed Java externs to the representation of IL values. */
public final class JavaHandles {
    private static final MethodHandle TO_STRING;
    private static final MethodHandle TO_OBJECT;
    private static final MethodHandle OF_STRING;

    static {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            TO_STRING = lookup.findStatic(JavaHandles.class, "toString", MethodType.methodType(String.class, Object.class));
            TO_OBJECT = lookup.findStatic(JavaHandles.class, "toObject",
                    MethodType.methodType(Object.class, Class.class, String.class, int.class, Object.class));
            OF_STRING = lookup.findStatic(ViperString.class, "of", MethodType.methodType(ViperString.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private JavaHandles() {
    }

    /**
     * The function of an extern as {@code Object f(Object[])}: it takes Long, Double, canonical pointers and strings, and
     * returns Long, Double, ViperString, null for void, or what the function returns.
     */
    public static MethodHandle spreader(String extern, MethodHandle function) {
        MethodHandle handle = function.asFixedArity();
        int count = handle.type().parameterCount();
        for (int i = 0; i < count; i++) {
            Class<?> type = handle.type().parameterType(i);
            if (type == String.class) {
                handle = MethodHandles.filterArguments(handle, i, TO_STRING);
            } else if (!type.isPrimitive()) {
                MethodHandle convert = MethodHandles.insertArguments(TO_OBJECT, 0, type, extern, i);
                handle = MethodHandles.filterArguments(handle, i,
                        convert.asType(MethodType.methodType(type, Object.class)));
            }
        }
        if (handle.type().returnType() == String.class) {
            handle = MethodHandles.filterReturnValue(handle, OF_STRING);
        }
        handle = widened(handle);
        return handle.asType(handle.type().generic()).asSpreader(Object[].class, count)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** The function with long in the place of int, short and boolean. */
    public static MethodHandle widened(MethodHandle function) {
        MethodType type = function.type();
        for (int i = 0; i < type.parameterCount(); i++) {
            if (isNarrow(type.parameterType(i))) {
                type = type.changeParameterType(i, long.class);
            }
        }
        if (isNarrow(type.returnType())) {
            type = type.changeReturnType(long.class);
        }
        return MethodHandles.explicitCastArguments(function, type);
    }

    private static boolean isNarrow(Class<?> type) {
        return type == int.class || type == short.class || type == boolean.class;
    }

    @TruffleBoundary
    private static String toString(Object value) {
        return value == null ? null : value.toString();
    }

    @TruffleBoundary
    private static Object toObject(Class<?> type, String extern, int index, Object pointer) {
        Object value = ForeignValues.toJava(pointer, extern);
        if (value != null && !type.isInstance(value)) {
            throw new ForeignException(TrapKind.INVALID_CAST, 0, extern + ": argument " + (index + 1) + " must be a "
                    + type.getSimpleName() + ", got " + ForeignValues.describe(pointer, null));
        }
        return value;
    }
}
