package org.adderlang.il.verify;

import java.util.HashSet;
import java.util.Set;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Value;

/** The i32 arrays released so far in one block: no later instruction of it may use them (il.md §6.4). */
final class ReleasedArrays {
    private final Set<Integer> released = new HashSet<>();

    void check(Site site) {
        Instruction instruction = site.instruction();
        boolean release = instruction.opcode() == Opcode.CALL && instruction.callee().equals("rt_arr_i32_release");
        if (released.isEmpty() && !release) {
            return;
        }
        for (Value operand : instruction.operands()) {
            if (operand instanceof Value.Temp(int id) && released.contains(id)) {
                throw site.error((release ? "double release of %" : "use after release of %") + id);
            }
        }
        if (release && !instruction.operands().isEmpty() && instruction.operand(0) instanceof Value.Temp(int id)) {
            released.add(id);
        }
    }
}
