package org.adderlang.il.verify;

import org.adderlang.il.Instruction;
import org.adderlang.il.Type;

/** trap.kind, trap.err and trap.from_err (il.md §6.4). */
final class TrapRules {
    private TrapRules() {
    }

    static void check(Site site) {
        Instruction instruction = site.instruction();
        switch (instruction.opcode()) {
            case TRAP_KIND -> {
                // IL 0.3.0 allows one error operand (il.md §13).
                int count = instruction.operands().size();
                if (count > 1 || count == 1 && site.operandType(0) != Type.ERROR) {
                    throw site.error("trap.kind takes no operands");
                }
            }
            case TRAP_ERR -> {
                if (site.operandType(0) != Type.I32) {
                    throw site.error("trap.err code must be i32");
                }
            }
            case TRAP_FROM_ERR -> {
                if (instruction.type() != Type.I32) {
                    throw site.error("trap.from_err expects i32 type");
                }
            }
            default -> throw new IllegalArgumentException("no trap rule for " + instruction.opcode());
        }
    }
}
