package org.adderlang.il.verify;

import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Type;

/** How many operands, results and branch targets an instruction has; matters for modules not built by the parser. */
final class ShapeRules {
    private static final int ANY = Integer.MAX_VALUE;

    private ShapeRules() {
    }

    static void check(Site site) {
        Instruction instruction = site.instruction();
        Opcode opcode = instruction.opcode();
        int fixed = opcode.operandTypes().size();
        switch (opcode) {
            case CALL -> checkCount(site, 0, ANY);
            case CALL_INDIRECT, SWITCH_I32 -> checkCount(site, 1, ANY);
            case RET -> checkCount(site, 0, 1);
            case ERR_GET_KIND, ERR_GET_CODE, ERR_GET_IP, ERR_GET_LINE, ERR_GET_MSG -> checkCount(site, 0, fixed);
            case TRAP_KIND -> {
                // The number of operands has a message of its own.
            }
            default -> checkCount(site, fixed, fixed);
        }
        checkResult(site, instruction);
        int successors = successors(instruction);
        if (instruction.targets().size() != successors) {
            throw site.error("expected " + Site.count(successors, "successor"));
        }
    }

    private static void checkCount(Site site, int min, int max) {
        int count = site.instruction().operands().size();
        if (count >= min && count <= max) {
            return;
        }
        if (max == ANY) {
            throw site.error("expected at least " + Site.count(min, "operand"));
        }
        throw site.error(min == max ? "expected " + Site.count(min, "operand")
                : "expected between " + min + " and " + Site.count(max, "operand"));
    }

    private static void checkResult(Site site, Instruction instruction) {
        Opcode opcode = instruction.opcode();
        if (opcode.resultType() == Type.VOID) {
            if (instruction.hasResult()) {
                throw site.error("unexpected result");
            }
        } else if (!instruction.hasResult() && opcode != Opcode.CALL && opcode != Opcode.CALL_INDIRECT) {
            throw site.error("missing result");
        }
    }

    private static int successors(Instruction instruction) {
        return switch (instruction.opcode()) {
            case BR, EH_PUSH, RESUME_LABEL -> 1;
            case CBR -> 2;
            case SWITCH_I32 -> instruction.operands().size();
            default -> 0;
        };
    }
}
