package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.api.NativeFunction;
import org.adderlang.externs.ExternUse;
import org.adderlang.externs.NativeValues;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.runtime.AdderContext;
import org.adderlang.runtime.ThreadState;

/** An extern that is a C function. */
final class NativeExtern extends ExternTarget {
    private final ExternDescriptor extern;
    private final Signature signature;
    private final boolean handler;
    private final MethodHandle downcall;

    private NativeExtern(ExternDescriptor extern, boolean handler, MethodHandle downcall) {
        this.extern = extern;
        this.signature = extern.signature();
        this.handler = handler;
        this.downcall = downcall;
    }

    /** Refuses, as every call then traps, when the context or the JVM does not allow native access. */
    static ExternTarget create(ExternDescriptor extern, NativeFunction function, @SuppressWarnings("unused") ExternUse use) {
        if (!AdderContext.of(null).env().isNativeAccessAllowed()) {
            return new FailedExtern(extern.name() + ": not permitted: this context does not allow native access");
        }
        if (extern.signature().variadic()) {
            return new FailedExtern(extern.name() + ": a native function cannot be variadic");
        }
        try {
            return new NativeExtern(extern, function.handler(), downcall(function, extern.signature()));
        } catch (IllegalCallerException e) {
            return new FailedExtern(extern.name() + ": not permitted: " + e.getMessage());
        }
    }

    private static MethodHandle downcall(NativeFunction function, Signature signature) {
        FunctionDescriptor type;
        if (function.handler()) {
            type = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        } else {
            MemoryLayout[] params = signature.params().stream().map(NativeExtern::layout).toArray(MemoryLayout[]::new);
            type = signature.returnType() == Type.VOID ? FunctionDescriptor.ofVoid(params)
                    : FunctionDescriptor.of(layout(signature.returnType()), params);
        }
        return Linker.nativeLinker().downcallHandle(function.symbol(), type);
    }

    private static MemoryLayout layout(Type type) {
        return switch (type) {
            case I1 -> ValueLayout.JAVA_BOOLEAN;
            case I16 -> ValueLayout.JAVA_SHORT;
            case I32 -> ValueLayout.JAVA_INT;
            case I64 -> ValueLayout.JAVA_LONG;
            case F64 -> ValueLayout.JAVA_DOUBLE;
            default -> ValueLayout.ADDRESS;
        };
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object call(RegisteredCall site, ThreadState thread, Object[] arguments) {
        boolean locked = site.mustLock(extern, thread);
        if (locked) {
            lock(extern);
        }
        try (Arena arena = Arena.ofConfined()) {
            var values = new NativeValues(thread.program(), arena);
            Object result = handler ? callHandler(values, arguments) : callPlain(values, arguments);
            values.copyBack();
            return result;
        } catch (Throwable e) {
            throw HostFailure.trap(extern.name(), e, site);
        } finally {
            if (locked) {
                unlock(extern);
            }
        }
    }

    private Object callHandler(NativeValues values, Object[] arguments) throws Throwable {
        List<Type> params = signature.params();
        MemorySegment slots = values.arena().allocate(8L * Math.max(1, params.size()), 8);
        MemorySegment pointers = values.arena().allocate(8L * Math.max(1, params.size()), 8);
        MemorySegment result = values.arena().allocate(8, 8);
        for (int i = 0; i < params.size(); i++) {
            slots.set(ValueLayout.JAVA_LONG, 8L * i, values.toBits(arguments[i]));
            pointers.set(ValueLayout.ADDRESS, 8L * i, slots.asSlice(8L * i, 8));
        }
        MemorySegment first = params.isEmpty() ? MemorySegment.NULL : pointers;
        MemorySegment second = signature.returnType() == Type.VOID ? MemorySegment.NULL : result;
        downcall.invokeExact(first, second);
        return values.fromBits(result.get(ValueLayout.JAVA_LONG, 0), signature.returnType());
    }

    private Object callPlain(NativeValues values, Object[] arguments) throws Throwable {
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            converted[i] = values.toC(arguments[i], signature.params().get(i));
        }
        Object result = downcall.invokeWithArguments(converted);
        return signature.returnType() == Type.VOID ? null : values.fromC(result, signature.returnType());
    }
}
