package org.adderlang.il.verify;

import java.util.function.Consumer;
import org.adderlang.il.Instruction;
import org.adderlang.il.Value;

/** All rules for one instruction, in the order in which their errors are reported. */
final class InstructionRules {
    private InstructionRules() {
    }

    static void check(Site site, ReleasedArrays released, Consumer<Diagnostic> warnings) {
        checkDefinitions(site);
        released.check(site);
        HandlerRules.check(site);
        ShapeRules.check(site);
        OpcodeRules.check(site);
        OperandRules.check(site);
        switch (site.instruction().opcode()) {
            case BR, CBR, SWITCH_I32, RESUME_LABEL, RET -> BranchRules.check(site);
            case ALLOCA -> MemoryRules.checkAlloca(site, warnings);
            case ADDR_OF, CONST_STR -> MemoryRules.checkGlobalOperand(site);
            case CALL, CALL_INDIRECT -> CallRules.check(site);
            case IDX_CHK -> IndexCheckRules.check(site);
            case CAST_FP_TO_SI_RTE_CHK, CAST_FP_TO_UI_RTE_CHK, CAST_SI_NARROW_CHK, CAST_UI_NARROW_CHK, CONST_NULL ->
                OpcodeRules.checkAnnotation(site);
            case TRAP_KIND, TRAP_ERR, TRAP_FROM_ERR -> TrapRules.check(site);
            default -> {
            }
        }
    }

    /** Definition before use inside a block; visibility of parameters elsewhere (il.md §6.3). */
    private static void checkDefinitions(Site site) {
        Instruction instruction = site.instruction();
        FunctionContext context = site.context();
        for (Value operand : instruction.operands()) {
            if (!(operand instanceof Value.Temp(int id))) {
                continue;
            }
            if (!context.isDefined(id) || !context.isVisible(id, site.blockIndex())) {
                throw site.error("unknown temp %" + id + "; use before def of %" + id);
            }
            if (context.definingBlock(id) == site.blockIndex() && context.definingPosition(id) >= site.position()) {
                throw site.error("use before def of %" + id);
            }
        }
    }
}
