package org.adderlang.il;

import java.util.List;

/**
 * A basic block.
 *
 * @param line   1-based line of the label in the IL text
 */
public record Block(String label, List<Param> params, List<Instruction> instructions, int line) {
    public Block {
        params = List.copyOf(params);
        instructions = List.copyOf(instructions);
    }

    /** Whether this is a handler block: its first instruction is eh.entry (il.md §5.2). */
    public boolean isHandler() {
        return !instructions.isEmpty() && instructions.getFirst().opcode() == Opcode.EH_ENTRY;
    }

    /** The last instruction; the verifier guarantees that it is a terminator. */
    public Instruction terminator() {
        return instructions.getLast();
    }
}
