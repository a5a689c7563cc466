package org.adderlang.nodes.scope;

import com.oracle.truffle.api.frame.Frame;
import java.util.BitSet;
import org.adderlang.il.Type;
import org.adderlang.runtime.Pointer;

/**
 * A value of a function, or a promoted alloca cell, and where it is kept: in frame slots, or where the caller put it.
 *
 * @param id       value id in the function; for a cell that of its alloca
 * @param name     IL name without the percent sign
 * @param type     IL type of what the slot holds
 * @param argument index among the frame's arguments, -1 for what is kept in slots
 * @param slot     frame slot; of the base object for an interior pointer
 * @param offset   frame slot of an interior pointer's offset, else -1
 * @param block    the only block in which the slot holds the value, or -1 for the whole function
 * @param blocks   the blocks in which the slot holds this value, if it holds others elsewhere; else null
 * @param isCell   whether it is what a promoted alloca cell holds, and not the value called {@code name}: the cell's address
 */
public record Local(int id, String name, Type type, int argument, int slot, int offset, int block, BitSet blocks,
                    boolean isCell) {

    /** A parameter that stays where the caller put it; {@code index} counts from 0 and leaves out the ThreadState. */
    public static Local ofArgument(int id, String name, Type type, int index) {
        return new Local(id, name, type, index + 1, -1, -1, -1, null, false);
    }

    boolean isArgument() {
        return argument >= 0;
    }

    /** Whether the slot belongs to this value in the block with that number. */
    boolean belongsIn(int number) {
        return blocks == null || blocks.get(number);
    }

    /** The value in {@code frame}: Long, Double, or canonical pointer or string. */
    public Object read(Frame frame) {
        if (isArgument()) {
            return frame.getArguments()[argument];
        }
        return switch (type.kind()) {
            case LONG -> frame.getLongStatic(slot);
            case DOUBLE -> frame.getDoubleStatic(slot);
            case OBJECT, NONE -> {
                Object base = frame.getObjectStatic(slot);
                yield offset < 0 ? base : Pointer.add(base, frame.getLongStatic(offset));
            }
        };
    }
}
