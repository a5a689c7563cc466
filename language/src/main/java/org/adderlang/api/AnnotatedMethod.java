package org.adderlang.api;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.adderlang.il.Signature;

/** Makes externs of methods marked with {@link ForeignMethod}. */
final class AnnotatedMethod {
    private AnnotatedMethod() {
    }

    static ExternDescriptor descriptor(Method method, ForeignMethod mark, Object object, MethodHandles.Lookup lookup) {
        String name = mark.value().isEmpty() ? method.getName() : mark.value();
        MethodHandle handle;
        try {
            handle = lookup.unreflect(method);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("extern '" + name + "': the lookup may not call " + method, e);
        }
        if (handle.type().parameterCount() > 0 && handle.type().parameterType(0).isInstance(object)) {
            handle = handle.bindTo(object);
        }
        Signature signature = mark.signature().isEmpty() ? null : Signature.parse(mark.signature());
        ExternDescriptor extern = create(name, signature, handle, method);
        extern = extern.withCapability(mark.capability());
        return mark.threadSafe() ? extern.threadSafe() : extern;
    }

    private static ExternDescriptor create(String name, Signature signature, MethodHandle handle, Method method) {
        if (Arrays.equals(method.getParameterTypes(), new Class<?>[]{ForeignContext.class})) {
            if (signature == null) {
                throw new IllegalArgumentException("extern '" + name + "': a method that takes a ForeignContext needs a signature");
            }
            return ExternDescriptor.of(name, signature, context -> invoke(handle, context));
        }
        return signature == null ? ExternDescriptor.of(name, handle) : ExternDescriptor.of(name, signature, handle);
    }

    private static Object invoke(MethodHandle handle, ForeignContext context) throws Exception {
        try {
            return handle.invoke(context);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
