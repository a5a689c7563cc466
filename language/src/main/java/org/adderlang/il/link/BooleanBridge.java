package org.adderlang.il.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Linkage;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/**
 * A function between an import and a definition that say i1 and i64 for the same truth value, as front ends with different
 * booleans do (il.md §13): i1 becomes 0 or 1, i64 becomes whether it is not 0.
 */
final class BooleanBridge {
    private final Function declaration;
    private final List<String> names = new ArrayList<>();
    private final List<Instruction> code = new ArrayList<>();

    private BooleanBridge(Function declaration) {
        this.declaration = declaration;
    }

    /** Whether the signatures differ in nothing but i1 and i64. */
    static boolean spans(Signature declared, Signature defined) {
        if (declared.variadic() || defined.variadic() || declared.params().size() != defined.params().size()) {
            return false;
        }
        boolean spans = spans(declared.returnType(), defined.returnType());
        for (int i = 0; i < declared.params().size(); i++) {
            spans &= spans(declared.params().get(i), defined.params().get(i));
        }
        return spans;
    }

    private static boolean spans(Type declared, Type defined) {
        return declared == defined || declared == Type.I1 && defined == Type.I64 || declared == Type.I64 && defined == Type.I1;
    }

    /**
     * A function with the signature of the import that calls the definition.
     *
     * @param name    its name in the linked module
     * @param target  the definition's name in the linked module
     * @param defined the definition's signature
     */
    static Function create(String name, Function declaration, String target, Signature defined) {
        return new BooleanBridge(declaration).build(name, target, defined);
    }

    private Function build(String name, String target, Signature defined) {
        List<Value> arguments = new ArrayList<>();
        for (Param param : declaration.params()) {
            names.add(param.name());
        }
        for (int i = 0; i < declaration.params().size(); i++) {
            Param param = declaration.params().get(i);
            arguments.add(converted(new Value.Temp(param.id()), param.type(), defined.params().get(i)));
        }
        boolean returns = defined.returnType() != Type.VOID;
        int result = returns ? newValue() : Instruction.NO_RESULT;
        code.add(instruction(Opcode.CALL, result, arguments, target));
        List<Value> returned = returns
                ? List.of(converted(new Value.Temp(result), defined.returnType(), declaration.returnType())) : List.of();
        code.add(instruction(Opcode.RET, Instruction.NO_RESULT, returned, null));
        var entry = new Block("entry", declaration.params(), code, declaration.line());
        return new Function(name, declaration.params(), declaration.returnType(), List.of(entry), names, Linkage.INTERNAL,
                Set.of(), declaration.line());
    }

    private Value converted(Value value, Type from, Type to) {
        if (from == to) {
            return value;
        }
        int result = newValue();
        code.add(to == Type.I64 ? instruction(Opcode.ZEXT1, result, List.of(value), null)
                : instruction(Opcode.ICMP_NE, result, List.of(value, new Value.IntConst(0, false)), null));
        return new Value.Temp(result);
    }

    private int newValue() {
        names.add("");
        return names.size() - 1;
    }

    private Instruction instruction(Opcode opcode, int result, List<Value> operands, String callee) {
        return new Instruction(opcode, result, null, operands, List.of(), callee, null, null, declaration.line(), 1);
    }
}
