package org.adderlang.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/**
 * The ptr values that may come from a gep: kept as base and offset in two slots, so that a loop which advances a pointer
 * allocates nothing (design.md §3).
 */
public final class InteriorPointers {
    private final BitSet interior = new BitSet();
    private final Map<Integer, CellPromotion.Cell> cells;

    public InteriorPointers(ControlFlow flow, Map<Integer, CellPromotion.Cell> cells) {
        this.cells = cells;
        boolean changed = true;
        while (changed) {
            int before = interior.cardinality();
            for (CodeBlock block : flow.blocks()) {
                for (Instruction instruction : block.instructions()) {
                    visit(flow, instruction);
                }
            }
            changed = interior.cardinality() != before;
        }
    }

    /** Whether the value, or the contents of the promoted cell with that id, may be an interior pointer. */
    public boolean contains(int id) {
        return interior.get(id);
    }

    private void visit(ControlFlow flow, Instruction instruction) {
        Opcode opcode = instruction.opcode();
        if (opcode == Opcode.GEP && instruction.hasResult()) {
            interior.set(instruction.result());
        } else if (opcode == Opcode.STORE && instruction.type() == Type.PTR && isInterior(instruction.operand(1))
                && instruction.operand(0) instanceof Value.Temp(int cell) && cells.containsKey(cell)) {
            interior.set(cell);
        } else if (opcode == Opcode.LOAD && instruction.type() == Type.PTR && instruction.hasResult()
                && instruction.operand(0) instanceof Value.Temp(int cell) && cells.containsKey(cell) && interior.get(cell)) {
            interior.set(instruction.result());
        }
        for (Target target : instruction.targets()) {
            CodeBlock to = flow.block(target.label());
            List<Param> params = to == null ? List.of() : to.block().params();
            for (int i = 0; i < Math.min(params.size(), target.args().size()); i++) {
                if (params.get(i).type() == Type.PTR && isInterior(target.args().get(i))) {
                    interior.set(params.get(i).id());
                }
            }
        }
    }

    private boolean isInterior(Value value) {
        return value instanceof Value.Temp(int id) && interior.get(id);
    }
}
