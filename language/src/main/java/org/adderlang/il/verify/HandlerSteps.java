package org.adderlang.il.verify;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Block;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;

/** What matters of a block in the exception model: its eh.* instructions, its terminator, and where it can fault. */
final class HandlerSteps {
    enum Kind {
        PUSH,
        POP,
        /** One or more instructions that can fault, with nothing else of interest between them. */
        FAULT,
        END
    }

    /** @param position the index of the instruction in its block */
    record Step(Kind kind, int position) {
    }

    private HandlerSteps() {
    }

    static List<Step> of(Block block) {
        List<Step> steps = new ArrayList<>();
        List<Instruction> instructions = block.instructions();
        for (int i = 0; i < instructions.size(); i++) {
            Opcode opcode = instructions.get(i).opcode();
            if (canFault(opcode) && (steps.isEmpty() || steps.getLast().kind() != Kind.FAULT)) {
                steps.add(new Step(Kind.FAULT, i));
            }
            if (opcode == Opcode.EH_PUSH) {
                steps.add(new Step(Kind.PUSH, i));
            } else if (opcode == Opcode.EH_POP) {
                steps.add(new Step(Kind.POP, i));
            } else if (opcode.isTerminator()) {
                steps.add(new Step(Kind.END, i));
            }
        }
        return steps;
    }

    static boolean isExplicitTrap(Opcode opcode) {
        return opcode == Opcode.TRAP_OP || opcode == Opcode.TRAP_FROM_ERR;
    }

    private static boolean canFault(Opcode opcode) {
        return switch (opcode) {
            case EH_PUSH, EH_POP, EH_ENTRY -> false;
            case TRAP_OP, TRAP_FROM_ERR -> true;
            default -> opcode.effect() != Opcode.Effect.PURE && !opcode.isTerminator();
        };
    }
}
