package org.adderlang.il.verify;

import java.util.List;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** Calls by name and through pointers (il.md §6.4). */
final class CallRules {
    private CallRules() {
    }

    static void check(Site site) {
        Instruction call = site.instruction();
        List<Value> operands = call.operands();
        if (call.opcode() == Opcode.CALL) {
            checkNamed(site, call.callee(), operands);
        } else if (operands.getFirst() instanceof Value.GlobalRef(String name)) {
            checkNamed(site, name, operands.subList(1, operands.size()));
        } else if (call.signature() != null) {
            checkSignature(site, "indirect callee", call.signature(), operands.subList(1, operands.size()));
        }
    }

    private static void checkNamed(Site site, String name, List<Value> arguments) {
        RuntimeArrayRules.check(site, name, arguments);
        Signature signature = site.signature(name);
        if (signature != null) {
            checkSignature(site, "@" + name, signature, arguments);
        } else if (!site.context().callees().mayBeUndeclared(name)) {
            throw site.error("unknown callee @" + name);
        }
    }

    private static void checkSignature(Site site, String callee, Signature signature, List<Value> arguments) {
        List<Type> params = signature.params();
        boolean countFits = signature.variadic() ? arguments.size() >= params.size() : arguments.size() == params.size();
        if (!countFits) {
            throw site.error("call arg count mismatch: " + callee + " expects "
                    + Site.count(params.size(), "argument") + " but got " + arguments.size());
        }
        for (int i = 0; i < params.size(); i++) {
            Type actual = site.typeOf(arguments.get(i));
            if (!interchangeable(params.get(i), actual)) {
                throw site.error("call arg type mismatch: " + callee + " parameter " + i + " expects " + params.get(i)
                        + " but got " + actual);
            }
        }
        checkResult(site, callee, signature.returnType());
    }

    private static void checkResult(Site site, String callee, Type returned) {
        Instruction call = site.instruction();
        if (!call.hasResult()) {
            return;
        }
        if (returned == Type.VOID) {
            throw site.error("call to void " + callee + " must not have a result");
        }
        if (call.type() != null && !interchangeable(returned, call.type())) {
            throw site.error("call return type mismatch: " + callee + " returns " + returned
                    + " but instruction declares " + call.type());
        }
    }

    /** ptr and str stand for each other in calls, in both directions. */
    private static boolean interchangeable(Type expected, Type actual) {
        return expected == actual || isReference(expected) && isReference(actual);
    }

    private static boolean isReference(Type type) {
        return type == Type.PTR || type == Type.STR;
    }
}
