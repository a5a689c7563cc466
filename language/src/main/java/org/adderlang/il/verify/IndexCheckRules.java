package org.adderlang.il.verify;

import org.adderlang.il.Instruction;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** {@code idx.chk}: three operands of one integer width, which is the result's (il.md §6.4). */
final class IndexCheckRules {
    private IndexCheckRules() {
    }

    static void check(Site site) {
        Instruction instruction = site.instruction();
        Type annotation = instruction.type();
        Type width = annotation != null ? annotation : site.context().typeOfResult(instruction);
        if (!isWidth(width)) {
            throw site.error("operands must be i16, i32, or i64");
        }
        for (Value operand : instruction.operands()) {
            if (operand instanceof Value.IntConst(long literal, boolean _)) {
                if (!OperandRules.fits(literal, width)) {
                    throw site.error("constant out of range for idx.chk");
                }
                continue;
            }
            Type type = site.typeOf(operand);
            if (!isWidth(type)) {
                throw site.error("operands must be i16, i32, or i64");
            }
            if (type != width) {
                throw site.error(annotation == null ? "operands must share integer width"
                        : "result type annotation must match operand width");
            }
        }
    }

    private static boolean isWidth(Type type) {
        return type == Type.I16 || type == Type.I32 || type == Type.I64;
    }
}
