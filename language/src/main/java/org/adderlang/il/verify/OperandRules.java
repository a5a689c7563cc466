package org.adderlang.il.verify;

import java.util.List;
import org.adderlang.il.Instruction;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** Operands with a fixed type, and the tolerance for integer literals (il.md §6.4). */
final class OperandRules {
    private OperandRules() {
    }

    static void check(Site site) {
        Instruction instruction = site.instruction();
        switch (instruction.opcode()) {
            case CBR, SWITCH_I32, RET, CALL, CALL_INDIRECT, IDX_CHK -> {
                // These have rules of their own, without the tolerance.
            }
            case LOAD -> {
                checkAccessType(site);
                checkOperand(site, 0, Type.PTR);
            }
            case STORE -> {
                checkAccessType(site);
                checkOperand(site, 0, Type.PTR);
                checkOperand(site, 1, instruction.type());
            }
            case SELECT -> {
                checkOperand(site, 0, Type.I1);
                Type type = site.context().typeOfResult(instruction);
                checkOperand(site, 1, type);
                checkOperand(site, 2, type);
            }
            default -> {
                List<Type> types = instruction.opcode().operandTypes();
                for (int i = 0; i < instruction.operands().size() && i < types.size(); i++) {
                    checkOperand(site, i, types.get(i));
                }
            }
        }
    }

    private static void checkAccessType(Site site) {
        if (site.instruction().type() == null || site.instruction().type() == Type.VOID) {
            throw site.error("instruction type must be non-void");
        }
    }

    private static void checkOperand(Site site, int index, Type expected) {
        if (site.instruction().operand(index) instanceof Value.IntConst(long literal, boolean _) && expected.isInteger()) {
            if (!fits(literal, expected)) {
                throw site.error("operand " + index + " constant out of range for " + expected);
            }
            return;
        }
        Type actual = site.operandType(index);
        if (actual == expected) {
            return;
        }
        if (actual == Type.VOID) {
            throw site.error("operand " + index + " type is unknown");
        }
        throw site.error("operand type mismatch: " + (expected == Type.PTR ? "pointer type mismatch: " : "") + "operand "
                + index + " must be " + expected);
    }

    /** Whether an integer literal is a value of an integer type. */
    static boolean fits(long literal, Type type) {
        return switch (type) {
            case I1 -> literal == 0 || literal == 1;
            case I16 -> literal == (short) literal;
            case I32 -> literal == (int) literal;
            default -> true;
        };
    }
}
