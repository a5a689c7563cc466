package org.adderlang.translate;

import java.util.BitSet;
import java.util.Set;
import org.adderlang.nodes.InstructionSite;

/**
 * A value that is computed but not yet placed: it becomes part of the instruction that uses it, or is written to a slot
 * when something must not overtake it.
 *
 * @param pure  whether it can be computed later without a difference, as long as no cell it reads is written
 * @param cells the promoted cells it reads
 */
record Pending(int id, Operand operand, boolean pure, Set<Integer> cells, InstructionSite site) {
    boolean reads(Register register) {
        BitSet slots = SlotAccess.reads(operand.base());
        if (operand.offset() != null) {
            slots.or(SlotAccess.reads(operand.offset()));
        }
        return slots.get(register.slot()) || register.isPair() && slots.get(register.offset());
    }
}
