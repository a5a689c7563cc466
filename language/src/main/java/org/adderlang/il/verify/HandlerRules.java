package org.adderlang.il.verify;

import java.util.List;
import java.util.function.Function;
import org.adderlang.il.Block;
import org.adderlang.il.Instruction;
import org.adderlang.il.Param;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** Handler blocks, and what may stand only in them (il.md §6.5). */
final class HandlerRules {
    private HandlerRules() {
    }

    static void checkParams(Block block, Function<String, Rejection> error) {
        if (!block.isHandler()) {
            return;
        }
        List<Param> params = block.params();
        if (params.size() != 2) {
            throw error.apply("handler blocks must declare (%err:Error, %tok:ResumeTok)");
        }
        if (params.get(0).type() != Type.ERROR || params.get(1).type() != Type.RESUME_TOK) {
            throw error.apply("handler params must be (%err:Error, %tok:ResumeTok)");
        }
        if (!params.get(0).name().equals("err") || !params.get(1).name().equals("tok")) {
            throw error.apply("handler params must be named %err and %tok");
        }
    }

    static void check(Site site) {
        Instruction instruction = site.instruction();
        switch (instruction.opcode()) {
            case EH_ENTRY -> {
                if (site.position() != 0) {
                    throw site.error("eh.entry only allowed as first instruction of handler block");
                }
            }
            case EH_PUSH -> {
                String label = instruction.targets().isEmpty() ? "" : instruction.targets().getFirst().label();
                Block target = site.context().block(label);
                if (target == null || !target.isHandler()) {
                    throw site.error("eh.push target ^" + label + " must name a handler block");
                }
            }
            case RESUME_SAME, RESUME_NEXT, RESUME_LABEL -> checkResume(site, instruction);
            case ERR_GET_KIND, ERR_GET_CODE, ERR_GET_IP, ERR_GET_LINE, ERR_GET_MSG -> {
                if (!site.block().isHandler()) {
                    throw site.error("err.get_* only allowed in handler block");
                }
            }
            default -> {
            }
        }
    }

    private static void checkResume(Site site, Instruction resume) {
        if (!site.block().isHandler()) {
            throw site.error("resume.* only allowed in handler block");
        }
        int token = site.block().params().get(1).id();
        if (resume.operands().isEmpty() || !(resume.operand(0) instanceof Value.Temp(int id)) || id != token) {
            throw site.error("resume.* must use handler %tok parameter");
        }
    }
}
