package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.adderlang.il.Type;
import org.adderlang.runtime.ThreadState;

/**
 * Reinterprets a value as another kind by its 64 bits. Registers are untyped in the reference, and call.indirect is not
 * checked by the verifier (il.md §2, §6.4), so a callee may expect another kind than the caller passes.
 */
final class Coercions {
    private Coercions() {
    }

    @TruffleBoundary
    static long toLong(Object value, ThreadState thread) {
        if (value instanceof Long number) {
            return number;
        }
        return value instanceof Double number ? Double.doubleToRawLongBits(number)
                : thread.program().addresses().toBits(value);
    }

    @TruffleBoundary
    static double toDouble(Object value, ThreadState thread) {
        return value instanceof Double number ? number : Double.longBitsToDouble(toLong(value, thread));
    }

    @TruffleBoundary
    static Object toPointer(Object value, ThreadState thread) {
        return value instanceof Long || value instanceof Double
                ? thread.program().addresses().toPointer(toLong(value, thread)) : value;
    }

    /** The values, each as the representation of its kind. */
    @TruffleBoundary
    static Object[] all(Type.Kind[] kinds, Object[] values, ThreadState thread) {
        Object[] converted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = to(kinds[i], values[i], thread);
        }
        return converted;
    }

    /** {@code value} as the representation of {@code kind}. */
    @TruffleBoundary
    static Object to(Type.Kind kind, Object value, ThreadState thread) {
        return switch (kind) {
            case LONG -> toLong(value, thread);
            case DOUBLE -> toDouble(value, thread);
            case OBJECT -> toPointer(value, thread);
            case NONE -> null;
        };
    }
}
