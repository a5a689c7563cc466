package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.IndirectCallNode;

/** A function too large to be compiled as a whole: calls one {@link FunctionPart part} after the other. */
public final class DividedBodyNode extends BodyNode {
    private static final int FIRST_BLOCK = 0;

    @Child private Prologue prologue;
    @Child private IndirectCallNode call = IndirectCallNode.create();
    @CompilationFinal(dimensions = 1) private final RootCallTarget[] parts;
    /** For each block the number of its part. */
    @CompilationFinal(dimensions = 1) private final int[] partOf;
    private final int nextSlot;
    private final int handlerStackSlot;

    /**
     * @param parts            the targets of {@link PartRootNode}s
     * @param nextSlot         see {@link FunctionPart}
     * @param handlerStackSlot the slot of the HandlerStack, -1 in a function without handlers
     */
    public DividedBodyNode(Prologue prologue, RootCallTarget[] parts, int[] partOf, int nextSlot, int handlerStackSlot) {
        this.prologue = prologue;
        this.parts = parts;
        this.partOf = partOf;
        this.nextSlot = nextSlot;
        this.handlerStackSlot = handlerStackSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        prologue.execute(frame);
        if (handlerStackSlot >= 0) {
            frame.setObjectStatic(handlerStackSlot, new HandlerStack());
        }
        MaterializedFrame shared = frame.materialize();
        Object[] arguments = FunctionPart.arguments(frame.getArguments()[0], null, shared);
        int block = FIRST_BLOCK;
        Object result;
        do {
            TruffleSafepoint.poll(this);
            shared.setLongStatic(nextSlot, block);
            result = call.call(parts[partOf[block]], arguments);
            block = (int) shared.getLongStatic(nextSlot);
        } while (block != DispatchNode.EXIT);
        return result;
    }
}
