package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.stream.IntStream;

/**
 * A set of frame slots by what they hold. A slot holds values of one kind as long as it lives: the compiler keeps track of the
 * kind of the last write, and where two kinds meet, loops get a phi and a move for it.
 */
public final class SlotSet {
    static final SlotSet NONE = new SlotSet(new int[0], new int[0], new int[0]);

    @CompilationFinal(dimensions = 1) private final int[] longs;
    @CompilationFinal(dimensions = 1) private final int[] doubles;
    @CompilationFinal(dimensions = 1) private final int[] objects;

    public SlotSet(int[] longs, int[] doubles, int[] objects) {
        this.longs = longs;
        this.doubles = doubles;
        this.objects = objects;
    }

    /** Writes zeros. Unlike the frame's own methods for this, it does not change what the slots hold. */
    @ExplodeLoop
    void clear(VirtualFrame frame) {
        for (int slot : longs) {
            frame.setLongStatic(slot, 0);
        }
        for (int slot : doubles) {
            frame.setDoubleStatic(slot, 0);
        }
        for (int slot : objects) {
            frame.setObjectStatic(slot, null);
        }
    }

    /** Copies these slots from one frame to another. */
    @ExplodeLoop
    void copy(Frame from, Frame to) {
        for (int slot : longs) {
            to.setLongStatic(slot, from.getLongStatic(slot));
        }
        for (int slot : doubles) {
            to.setDoubleStatic(slot, from.getDoubleStatic(slot));
        }
        for (int slot : objects) {
            to.setObjectStatic(slot, from.getObjectStatic(slot));
        }
    }

    boolean contains(int slot) {
        return IntStream.of(longs).anyMatch(s -> s == slot) || IntStream.of(doubles).anyMatch(s -> s == slot)
                || IntStream.of(objects).anyMatch(s -> s == slot);
    }
}
