package org.adderlang.il.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adderlang.il.Instruction;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** Terminators: conditions, switch cases, branch arguments and return values (il.md §6.4). */
final class BranchRules {
    private BranchRules() {
    }

    static void check(Site site) {
        switch (site.instruction().opcode()) {
            case CBR -> {
                if (site.operandType(0) != Type.I1) {
                    throw site.error("conditional branch mismatch");
                }
            }
            case SWITCH_I32 -> checkSwitch(site);
            case RET -> checkReturn(site);
            default -> {
            }
        }
        site.instruction().targets().forEach(target -> checkTarget(site, target));
    }

    private static void checkSwitch(Site site) {
        if (site.operandType(0) != Type.I32) {
            throw site.error("switch.i32 scrutinee must be i32");
        }
        List<Value> operands = site.instruction().operands();
        Set<Long> seen = new HashSet<>();
        for (Value value : operands.subList(1, operands.size())) {
            if (!(value instanceof Value.IntConst(long literal, boolean isBool)) || isBool) {
                throw site.error("switch.i32 case must be const i32");
            }
            if (!OperandRules.fits(literal, Type.I32)) {
                throw site.error("switch.i32 case out of i32 range");
            }
            if (!seen.add(literal)) {
                throw site.error("duplicate switch.i32 case");
            }
        }
    }

    private static void checkReturn(Site site) {
        Instruction ret = site.instruction();
        Type expected = site.context().function().returnType();
        if (expected == Type.VOID) {
            if (!ret.operands().isEmpty()) {
                throw site.error("ret void with value");
            }
            return;
        }
        if (ret.operands().isEmpty()) {
            throw site.error("ret value type mismatch");
        }
        Type actual = site.operandType(0);
        if (actual != expected) {
            throw site.error("ret value type mismatch: expected " + expected + " but got " + actual);
        }
    }

    private static void checkTarget(Site site, Target target) {
        List<Param> params = site.context().block(target.label()).params();
        if (params.size() != target.args().size()) {
            throw site.error("branch arg count mismatch for label " + target.label());
        }
        for (int i = 0; i < params.size(); i++) {
            if (site.typeOf(target.args().get(i)) != params.get(i).type()) {
                throw site.error("arg type mismatch for label " + target.label());
            }
        }
    }
}
