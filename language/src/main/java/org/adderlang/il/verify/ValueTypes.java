package org.adderlang.il.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Module;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Signature;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/**
 * The IL type of every value of a function (il.md §2, §6.4). Annotations decide only where the language says so: narrowing
 * casts, load, const_null, idx.chk, select and call.indirect.
 */
public final class ValueTypes {
    private final Callees callees;
    private final Type[] types;

    private ValueTypes(Function function, Callees callees) {
        this.callees = callees;
        this.types = new Type[function.valueCount()];
        Arrays.fill(types, Type.VOID);
    }

    /**
     * The types by value id. {@link Type#VOID} stands for an id that is never defined, the "result" of a callee without
     * one, and the result of a {@code call.indirect} whose type nothing tells: neither signature, annotation, callee name
     * nor a typed use.
     */
    public static Type[] of(Function function, Module module, RuntimeSignatures runtime) {
        return of(function, new Callees(module, runtime));
    }

    static Type[] of(Function function, Callees callees) {
        return new ValueTypes(function, callees).infer(function);
    }

    /** The type of a constant: integers are i64, true and false i1, null and {@code @x} ptr (il.md §2). */
    static Type ofConstant(Value value) {
        // Tests of types, because every constant of a module comes by, and the JVM takes long to get a switch over types going.
        if (value instanceof Value.IntConst number) {
            return number.isBool() ? Type.I1 : Type.I64;
        }
        if (value instanceof Value.FloatConst) {
            return Type.F64;
        }
        if (value instanceof Value.StrConst) {
            return Type.STR;
        }
        if (value instanceof Value.Temp) {
            throw new IllegalArgumentException("not a constant");
        }
        return Type.PTR;
    }

    /** The width an idx.chk literal has: the smallest of i16, i32 and i64 that holds it (il.md §6.4). */
    static Type smallestWidth(long value) {
        return value == (short) value ? Type.I16 : value == (int) value ? Type.I32 : Type.I64;
    }

    private Type[] infer(Function function) {
        function.params().forEach(this::define);
        List<Instruction> operandTyped = new ArrayList<>();
        List<Instruction> untyped = new ArrayList<>();
        for (Block block : function.blocks()) {
            block.params().forEach(this::define);
            for (Instruction instruction : block.instructions()) {
                if (!instruction.hasResult()) {
                    continue;
                }
                Type type = ownType(instruction);
                if (type != null) {
                    define(instruction.result(), type);
                } else if (instruction.opcode() == Opcode.CALL_INDIRECT) {
                    untyped.add(instruction);
                } else {
                    operandTyped.add(instruction);
                }
            }
        }
        if (!untyped.isEmpty()) {
            Type[] uses = new UseTypes(function, callees).types();
            untyped.forEach(i -> define(i.result(), uses[i.result()]));
        }
        for (Instruction instruction : operandTyped) {
            define(instruction.result(), typeFromOperands(instruction));
        }
        return types;
    }

    private void define(Param param) {
        define(param.id(), param.type());
    }

    private void define(int id, Type type) {
        if (id >= 0 && id < types.length) {
            types[id] = type;
        }
    }

    /** The type an instruction's result has whatever its operands are; null when it depends on them or on its uses. */
    private Type ownType(Instruction instruction) {
        return switch (instruction.opcode()) {
            case CAST_FP_TO_SI_RTE_CHK, CAST_FP_TO_UI_RTE_CHK, CAST_SI_NARROW_CHK, CAST_UI_NARROW_CHK ->
                instruction.type() != null ? instruction.type() : Type.I64;
            case CONST_NULL -> instruction.type() != null ? instruction.type() : Type.PTR;
            case CALL -> callType(instruction, instruction.callee());
            case CALL_INDIRECT -> indirectCallType(instruction);
            case LOAD, SELECT, IDX_CHK -> instruction.type();
            default -> instruction.opcode().resultType();
        };
    }

    private Type callType(Instruction call, String callee) {
        Signature signature = callees.signature(callee);
        if (signature != null) {
            return signature.returnType();
        }
        return call.type() != null ? call.type() : Type.VOID;
    }

    private Type indirectCallType(Instruction call) {
        if (!call.operands().isEmpty() && call.operand(0) instanceof Value.GlobalRef(String name)) {
            return callType(call, name);
        }
        return call.signature() != null ? call.signature().returnType() : call.type();
    }

    private Type typeFromOperands(Instruction instruction) {
        List<Value> operands = instruction.operands();
        return switch (instruction.opcode()) {
            case IDX_CHK -> operands.isEmpty() ? Type.I64 : switch (operands.getFirst()) {
                case Value.IntConst(long v, boolean _) -> smallestWidth(v);
                case Value first -> typeOf(first);
            };
            case SELECT -> operands.size() < 2 ? Type.VOID : typeOf(operands.get(1));
            default -> Type.VOID;
        };
    }

    private Type typeOf(Value value) {
        if (value instanceof Value.Temp(int id)) {
            return id >= 0 && id < types.length ? types[id] : Type.VOID;
        }
        return ofConstant(value);
    }
}
