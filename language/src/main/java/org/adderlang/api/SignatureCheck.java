package org.adderlang.api;

import java.util.List;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;

/** Compares an extern's signature with what a program passes and expects. */
final class SignatureCheck {
    private SignatureCheck() {
    }

    /** The message of the trap for a call that does not fit, or null. */
    static String mismatch(String name, Signature signature, Type result, List<Type> arguments) {
        int expected = signature.params().size();
        int received = arguments.size();
        if (received < expected || received > expected && !signature.variadic()) {
            return name + ": expected " + expected + " argument(s), got " + received
                    + (received > expected ? " (excess runtime operands)" : "");
        }
        for (int i = 0; i < expected; i++) {
            if (!fits(signature.params().get(i), arguments.get(i))) {
                return name + ": expected argument " + (i + 1) + " of type " + signature.params().get(i) + ", got "
                        + arguments.get(i);
            }
        }
        if (result != Type.VOID && !fits(signature.returnType(), result)) {
            return name + ": expected a result of type " + result + ", but it returns " + signature.returnType();
        }
        return null;
    }

    /** ptr and str are the same machine word (il.md §8.1). */
    private static boolean fits(Type expected, Type received) {
        return expected == received || isReference(expected) && isReference(received);
    }

    private static boolean isReference(Type type) {
        return type == Type.PTR || type == Type.STR;
    }
}
