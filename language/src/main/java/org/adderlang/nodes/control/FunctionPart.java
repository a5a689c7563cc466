package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.control.HandlerStates.Handler;

/**
 * A part of a large function: blocks that are compiled together, with a frame of their own. The function's frame has the
 * values between parts; what a part reads or writes of them is copied on the way in and out.
 */
public final class FunctionPart {
    private static final int SHARED_FRAME = 2;

    private final int number;
    /** For each block of the function the number of its part. */
    @CompilationFinal(dimensions = 1) private final int[] parts;
    /** For each block of the function its index in its part. */
    @CompilationFinal(dimensions = 1) final int[] indices;
    private final int nextSlot;
    /** The blocks that other parts lead to. */
    @CompilationFinal(dimensions = 1) final int[] entries;
    @CompilationFinal(dimensions = 1) private final SlotSet[] dead;
    private final SlotSet in;
    private final SlotSet out;

    /**
     * @param nextSlot the slot for the number of the block to run next, in the function's frame and in the part's
     * @param in       the slots to copy on the way in
     * @param dead     those of them that are not live at each entry
     * @param out      the slots to copy on the way out
     */
    public FunctionPart(int number, int[] parts, int[] indices, int nextSlot, int[] entries, SlotSet in, SlotSet[] dead,
                        SlotSet out) {
        this.number = number;
        this.parts = parts;
        this.indices = indices;
        this.nextSlot = nextSlot;
        this.entries = entries;
        this.in = in;
        this.dead = dead;
        this.out = out;
    }

    /** What a part is called with: the thread's state, the frame that on-stack replacement comes from, the function's. */
    static Object[] arguments(Object thread, Object parent, MaterializedFrame shared) {
        return new Object[]{thread, parent, shared};
    }

    /** The arguments for on-stack replacement of a part that runs in {@code frame}. */
    Object[] arguments(VirtualFrame frame) {
        return arguments(frame.getArguments()[0], frame, shared(frame));
    }

    private static MaterializedFrame shared(VirtualFrame frame) {
        return (MaterializedFrame) frame.getArguments()[SHARED_FRAME];
    }

    boolean contains(int block) {
        return parts[block] == number;
    }

    /** The number of the block with an index in this part. */
    int numberOf(int index) {
        for (int block = 0; block < parts.length; block++) {
            if (contains(block) && indices[block] == index) {
                return block;
            }
        }
        return -1;
    }

    /** Takes over from the part before, and gives the block to start at. */
    int enter(VirtualFrame frame) {
        MaterializedFrame shared = shared(frame);
        int block = (int) shared.getLongStatic(nextSlot);
        shared.setLongStatic(nextSlot, DispatchNode.EXIT);
        in.copy(shared, frame);
        return block;
    }

    /** Forgets what only other entries need. */
    void start(VirtualFrame frame, int entry) {
        if (CompilerDirectives.inCompiledCode()) {
            dead[entry].clear(frame);
        }
    }

    /** Sets the block of another part to go on at when this one is {@link #leave left}. */
    void setNext(VirtualFrame frame, int block) {
        frame.setLongStatic(nextSlot, block);
    }

    /** As {@link #setNext}, for the handler of another part that catches a trap. */
    void setNextHandler(VirtualFrame frame, int block, Handler[] handlers) {
        setNext(frame, block);
        setParameters(shared(frame), block, handlers);
    }

    @TruffleBoundary
    private static void setParameters(MaterializedFrame shared, int block, Handler[] handlers) {
        for (Handler handler : handlers) {
            if (handler.block() == block) {
                handler.setParameters(shared);
            }
        }
    }

    void leave(VirtualFrame frame) {
        MaterializedFrame shared = shared(frame);
        shared.setLongStatic(nextSlot, frame.getLongStatic(nextSlot));
        out.copy(frame, shared);
    }
}
