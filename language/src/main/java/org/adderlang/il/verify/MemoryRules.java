package org.adderlang.il.verify;

import java.util.function.Consumer;
import org.adderlang.il.Opcode;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/** alloca sizes and the operands that must name a global (il.md §6.4). */
final class MemoryRules {
    private static final long HUGE_ALLOCA = 1 << 20;

    private MemoryRules() {
    }

    static void checkAlloca(Site site, Consumer<Diagnostic> warnings) {
        if (site.operandType(0) != Type.I64) {
            throw site.error("size must be i64");
        }
        if (site.instruction().operand(0) instanceof Value.IntConst(long size, boolean _)) {
            if (size < 0) {
                throw site.error("negative alloca size");
            }
            if (size > HUGE_ALLOCA) {
                warnings.accept(site.diagnostic(Severity.WARNING, null, "huge alloca"));
            }
        }
    }

    static void checkGlobalOperand(Site site) {
        if (!(site.instruction().operand(0) instanceof Value.GlobalRef)) {
            throw site.error(site.instruction().opcode() == Opcode.ADDR_OF ? "operand must be global" : "unknown string global");
        }
    }
}
