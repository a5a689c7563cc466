package org.adderlang.analysis;

import java.util.List;
import org.adderlang.il.Block;
import org.adderlang.il.Instruction;

/**
 * A part of an IL block that runs as one unit. A block is cut after eh.push and eh.pop, which change the handler state,
 * and, in functions that resume at instructions, around every instruction that can trap.
 */
public final class CodeBlock {
    private final Block block;
    private final int from;
    private final int to;
    /** The position in reverse post order; -1 while unreachable. */
    int number = -1;
    /** Where control goes from here without a trap, in the order of the terminator's targets. */
    CodeBlock[] successors;

    CodeBlock(Block block, int from, int to) {
        this.block = block;
        this.from = from;
        this.to = to;
    }

    /** The IL block this is a part of. */
    public Block block() {
        return block;
    }

    /** Index of the first instruction. */
    public int from() {
        return from;
    }

    /** Index after the last instruction. */
    public int to() {
        return to;
    }

    public int number() {
        return number;
    }

    public CodeBlock[] successors() {
        return successors;
    }

    public List<Instruction> instructions() {
        return block.instructions().subList(from, to);
    }

    public Instruction last() {
        return block.instructions().get(to - 1);
    }

    /** Whether this part ends the block, with its terminator. */
    public boolean isLastPart() {
        return to == block.instructions().size();
    }

    /** Whether this part starts the block: edges to it assign the block's parameters. */
    public boolean isFirstPart() {
        return from == 0;
    }
}
