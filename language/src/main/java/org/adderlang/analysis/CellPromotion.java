package org.adderlang.analysis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Target;
import org.adderlang.il.Type;
import org.adderlang.il.Value;

/**
 * Finds the allocas that can live in frame slots: fixed small size, address used only by whole loads and stores that the
 * alloca dominates (design.md §2, slot promotion). Front ends keep every local variable in such a cell.
 */
public final class CellPromotion {
    private static final int MAX_SIZE = 16;

    /** How a promoted cell is kept. */
    public enum Form {
        /** All accesses have one integer type. */
        INTEGER,
        /** All accesses are f64. */
        FLOAT,
        /** Integers of several widths, or integers and f64: eight raw bytes. */
        BITS,
        /** Pointers or strings, possibly also read or written as i64 (il.md §14.1). */
        REFERENCE
    }

    /**
     * A promoted alloca.
     *
     * @param type of all accesses when the form is INTEGER, else null
     */
    public record Cell(int id, Form form, Type type) {
    }

    private static final class Candidate {
        final CodeBlock block;
        final int size;
        final Set<Type> types = EnumSet.noneOf(Type.class);

        Candidate(CodeBlock block, int size) {
            this.block = block;
            this.size = size;
        }
    }

    private final ControlFlow flow;
    private final Map<Integer, Candidate> candidates = new HashMap<>();
    private final Map<Integer, Cell> cells = new HashMap<>();

    public CellPromotion(ControlFlow flow) {
        this.flow = flow;
        collect();
        for (CodeBlock block : flow.blocks()) {
            for (Instruction instruction : block.instructions()) {
                examine(block, instruction);
            }
        }
        candidates.forEach((id, candidate) -> {
            Cell cell = classify(id, candidate.types);
            if (cell != null) {
                cells.put(id, cell);
            }
        });
    }

    /** The promoted cells by the alloca's value id. */
    public Map<Integer, Cell> cells() {
        return cells;
    }

    private void collect() {
        for (CodeBlock block : flow.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction.opcode() == Opcode.ALLOCA && instruction.hasResult()
                        && instruction.operand(0) instanceof Value.IntConst(long size, boolean _)
                        && size >= 0 && size <= MAX_SIZE) {
                    candidates.put(instruction.result(), new Candidate(block, (int) size));
                }
            }
        }
    }

    private void examine(CodeBlock block, Instruction instruction) {
        Opcode opcode = instruction.opcode();
        for (int i = 0; i < instruction.operands().size(); i++) {
            if (instruction.operand(i) instanceof Value.Temp(int id) && candidates.get(id) instanceof Candidate candidate) {
                boolean isAddress = i == 0 && (opcode == Opcode.LOAD || opcode == Opcode.STORE);
                if (isAddress && instruction.type().size() <= candidate.size && flow.dominates(candidate.block, block)) {
                    candidate.types.add(instruction.type());
                } else {
                    candidates.remove(id);
                }
            }
        }
        for (Target target : instruction.targets()) {
            for (Value argument : target.args()) {
                if (argument instanceof Value.Temp(int id)) {
                    candidates.remove(id);
                }
            }
        }
    }

    private static Cell classify(int id, Set<Type> types) {
        boolean references = types.stream().anyMatch(t -> t.kind() == Type.Kind.OBJECT);
        if (references) {
            boolean fits = types.stream().allMatch(t -> t.kind() == Type.Kind.OBJECT || t == Type.I64);
            return fits ? new Cell(id, Form.REFERENCE, null) : null;
        }
        if (types.size() == 1) {
            Type type = types.iterator().next();
            return type == Type.F64 ? new Cell(id, Form.FLOAT, null) : new Cell(id, Form.INTEGER, type);
        }
        return types.isEmpty() ? new Cell(id, Form.INTEGER, Type.I64) : new Cell(id, Form.BITS, null);
    }
}
