package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerAsserts;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.BytecodeOSRNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.ExplodeLoop.LoopExplosionKind;
import com.oracle.truffle.api.nodes.LoopNode;
import java.util.List;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.control.Terminator.Branch;
import org.adderlang.nodes.control.Terminator.HandlerChange;
import org.adderlang.nodes.control.Terminator.Jump;
import org.adderlang.nodes.control.Terminator.Resume;
import org.adderlang.nodes.control.Terminator.Return;
import org.adderlang.nodes.control.Terminator.Switch;
import org.adderlang.runtime.ErrorRecord;
import org.adderlang.runtime.ErrorReference;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/**
 * Runs a function: one loop over its blocks, unrolled by partial evaluation along the control flow. Only the local
 * {@code position}, block number and handler state in one, steers it, and it is a compile-time constant in every copy of
 * the loop body. It is one variable because Graal refuses to compile irreducible control flow over two (design.md §2; the
 * pitfalls behind each unusual line are in shape-measurements.md §5).
 */
public final class FunctionBodyNode extends BodyNode implements BytecodeOSRNode {
    /** The block number that ends the loop. */
    public static final int EXIT = -1;
    private static final int REPORT_STRIDE = 1024;
    /** Stands for a null result on the way out of on-stack replacement, where null means that it did not happen. */
    private static final Object NULL_RESULT = new Object();

    @Children private final StatementNode[] prologue;
    @Children private final BlockNode[] blocks;
    private final FrameLayout layout;
    private final HandlerStates states;
    private final Object zero;
    /** A position is a handler state above this many bits for the block number. */
    private final int blockBits;
    private final int blockMask;
    /** The number behind the last block's stands for the entry of whatever handler the {@link HandlerStack} has on top. */
    private final int handlerEntry;
    @CompilationFinal private Object osrMetadata;
    @CompilationFinal private boolean caught;

    /**
     * @param prologue copies the arguments to the parameters' slots
     * @param blocks   in reverse post order, so that an edge to a lower or equal number is a back edge
     * @param zero     the function's result when resume.next runs off a block's end
     */
    public FunctionBodyNode(StatementNode[] prologue, BlockNode[] blocks, FrameLayout layout, HandlerStates states,
                            Object zero) {
        this.prologue = prologue;
        this.blocks = blocks;
        this.layout = layout;
        this.states = states;
        this.zero = zero;
        this.blockBits = Integer.SIZE - Integer.numberOfLeadingZeros(blocks.length);
        this.blockMask = (1 << blockBits) - 1;
        this.handlerEntry = blocks.length;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        initializeSlots(frame);
        if (layout.depthSlot >= 0) {
            ThreadState thread = (ThreadState) frame.getArguments()[0];
            frame.setLongStatic(layout.depthSlot, (long) thread.tailCalls << 32 | thread.remainingDepth);
            frame.setLongStatic(layout.faultSlot, -1);
        }
        for (StatementNode copy : prologue) {
            copy.execute(frame);
        }
        Object result = dispatch(frame, 0);
        return result == NULL_RESULT ? null : result;
    }

    /** For the compiler, a slot that has not been written yet holds another kind than afterwards (see {@link SlotSet}). */
    private void initializeSlots(VirtualFrame frame) {
        if (CompilerDirectives.inCompiledCode()) {
            layout.all().clear(frame);
        }
    }

    @ExplodeLoop(kind = LoopExplosionKind.MERGE_EXPLODE)
    private Object dispatch(VirtualFrame frame, int firstPosition) {
        int position = firstPosition;
        Object result = null;
        LoopState loop = new LoopState();
        dispatch:
        while (position != EXIT) {
            CompilerAsserts.partialEvaluationConstant(position);
            int block = position & blockMask;
            int handlers = position >> blockBits;
            int next;
            if (states.isDynamic() && block == handlerEntry) {
                int top = ((HandlerStack) frame.getObjectStatic(states.stackSlot)).top();
                for (int i = 0; i < states.pushed.length; i++) {
                    if (top == states.pushed[i].block()) {
                        setParameters(frame, states.pushed[i]);
                        next = states.pushed[i].block();
                        Object osr = backEdge(frame, loop, next, handlers);
                        if (osr != null) {
                            result = osr;
                            position = EXIT;
                            continue dispatch;
                        }
                        position = handlers << blockBits | next;
                        continue dispatch;
                    }
                }
                throw CompilerDirectives.shouldNotReachHere("an unknown handler");
            }
            BlockNode code = blocks[block];
            if (CompilerDirectives.inInterpreter()) {
                loop.blocks++;
            }
            if (handlers == 0) {
                code.execute(frame);
            } else {
                try {
                    code.execute(frame);
                } catch (Trap trap) {
                    if (states.isDynamic()) {
                        if (((HandlerStack) frame.getObjectStatic(states.stackSlot)).isEmpty()) {
                            throw trap;
                        }
                        recordFault(frame, trap, block);
                        position = handlers << blockBits | handlerEntry;
                        continue;
                    }
                    recordFault(frame, trap, block);
                    setParameters(frame, states.top(handlers));
                    next = states.top(handlers).block();
                    if (next <= block) {
                        Object osr = backEdge(frame, loop, next, handlers);
                        if (osr != null) {
                            result = osr;
                            position = EXIT;
                            continue;
                        }
                    }
                    position = handlers << blockBits | next;
                    continue;
                }
            }
            Terminator terminator = code.terminator;
            if (terminator instanceof Jump jump) {
                jump.edge.execute(frame);
                next = jump.edge.target;
                if (next <= block) {
                    Object osr = backEdge(frame, loop, next, handlers);
                    if (osr != null) {
                        result = osr;
                        position = EXIT;
                        continue;
                    }
                }
                position = handlers << blockBits | next;
            } else if (terminator instanceof Branch branch) {
                // The two arms repeat the same code: an edge that is one of two values would not be a constant.
                if (branch.test(frame)) {
                    branch.whenTrue.execute(frame);
                    next = branch.whenTrue.target;
                    if (next <= block) {
                        Object osr = backEdge(frame, loop, next, handlers);
                        if (osr != null) {
                            result = osr;
                            position = EXIT;
                            continue;
                        }
                    }
                    position = handlers << blockBits | next;
                } else {
                    branch.whenFalse.execute(frame);
                    next = branch.whenFalse.target;
                    if (next <= block) {
                        Object osr = backEdge(frame, loop, next, handlers);
                        if (osr != null) {
                            result = osr;
                            position = EXIT;
                            continue;
                        }
                    }
                    position = handlers << blockBits | next;
                }
            } else if (terminator instanceof Return ret) {
                result = ret.result(frame);
                position = EXIT;
            } else if (terminator instanceof Switch table) {
                int value = table.value(frame);
                if (CompilerDirectives.inInterpreter()) {
                    value = table.lookUp(value);
                }
                // The interpreter knows the case by now and starts there.
                for (int i = CompilerDirectives.inInterpreter() ? value : 0; i < table.cases.length; i++) {
                    if (value == (CompilerDirectives.inInterpreter() ? i : table.cases[i])) {
                        Edge edge = table.edges[i];
                        edge.execute(frame);
                        next = edge.target;
                        if (next <= block) {
                            Object osr = backEdge(frame, loop, next, handlers);
                            if (osr != null) {
                                result = osr;
                                position = EXIT;
                                continue dispatch;
                            }
                        }
                        position = handlers << blockBits | next;
                        continue dispatch;
                    }
                }
                Edge edge = table.edges[table.cases.length];
                edge.execute(frame);
                next = edge.target;
                if (next <= block) {
                    Object osr = backEdge(frame, loop, next, handlers);
                    if (osr != null) {
                        result = osr;
                        position = EXIT;
                        continue;
                    }
                }
                position = handlers << blockBits | next;
            } else if (terminator instanceof HandlerChange change) {
                change.edge.execute(frame);
                if (states.isDynamic()) {
                    change.apply(frame, states.stackSlot);
                }
                position = change.next[handlers] << blockBits | change.edge.target;
            } else if (terminator instanceof Resume resume) {
                long fault = takeFault(frame);
                for (int i = 0; i < resume.faults.length; i++) {
                    if (fault == resume.faults[i]) {
                        next = resume.continuations[i];
                        if (next == EXIT) {
                            result = zero;
                            position = EXIT;
                            continue dispatch;
                        }
                        if (next <= block) {
                            Object osr = backEdge(frame, loop, next, handlers);
                            if (osr != null) {
                                result = osr;
                                position = EXIT;
                                continue dispatch;
                            }
                        }
                        position = handlers << blockBits | next;
                        continue dispatch;
                    }
                }
                throw CompilerDirectives.shouldNotReachHere("resume at an unknown block");
            } else {
                throw CompilerDirectives.shouldNotReachHere("control passed a trapping instruction");
            }
        }
        return result;
    }

    /** Polls and counts a back edge. Not null when the rest of the function ran on-stack-replaced. */
    private Object backEdge(VirtualFrame frame, LoopState loop, int target, int handlers) {
        TruffleSafepoint.poll(this);
        if (CompilerDirectives.hasNextTier() && ++loop.backEdges >= REPORT_STRIDE) {
            LoopNode.reportLoopCount(this, REPORT_STRIDE);
            loop.backEdges = 0;
        }
        if (CompilerDirectives.inInterpreter()) {
            // After a deoptimization in this very block nothing has been counted yet.
            int executed = Math.max(1, loop.blocks);
            loop.blocks = 0;
            if (BytecodeOSRNode.pollOSRBackEdge(this, executed)) {
                return BytecodeOSRNode.tryOSR(this, (long) handlers << blockBits | target, null, null, frame);
            }
        }
        return null;
    }

    private void recordFault(VirtualFrame frame, Trap trap, int block) {
        if (!caught) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            caught = true;
        }
        ThreadState thread = (ThreadState) frame.getArguments()[0];
        thread.errorToken = null;
        long depth = frame.getLongStatic(layout.depthSlot);
        thread.remainingDepth = (int) depth;
        thread.tailCalls = (int) (depth >> 32);
        long mark = frame.getLongStatic(layout.markSlot);
        frame.setObjectStatic(layout.errorSlot,
                new ErrorRecord(trap.kind(), trap.code(), FaultMark.ip(mark), FaultMark.line(mark), trap.text()));
        frame.setLongStatic(layout.faultSlot, block);
    }

    private static void setParameters(VirtualFrame frame, HandlerStates.Handler handler) {
        if (handler.errorParam() >= 0) {
            frame.setObjectStatic(handler.errorParam(), ErrorReference.OF_FRAME);
        }
        if (handler.tokenParam() >= 0) {
            frame.setObjectStatic(handler.tokenParam(), ErrorReference.RESUME_TOKEN);
        }
    }

    /** The number of a block of this body. */
    public int numberOf(BlockNode block) {
        return List.of(blocks).indexOf(block);
    }

    /** Whether a slot still holds its value at the start of a block. */
    public boolean liveAt(int block, int slot) {
        return layout.live(block).contains(slot);
    }

    private long takeFault(VirtualFrame frame) {
        long fault = frame.getLongStatic(layout.faultSlot);
        frame.setLongStatic(layout.faultSlot, -1);
        return fault;
    }

    @Override
    public Object executeOSR(VirtualFrame osrFrame, long target, Object interpreterState) {
        Object result = dispatch(osrFrame, (int) target);
        return result == null ? NULL_RESULT : result;
    }

    @Override
    public Object executeOSR(VirtualFrame osrFrame, int target, Object interpreterState) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    @Override
    public Object getOSRMetadata() {
        return osrMetadata;
    }

    @Override
    public void setOSRMetadata(Object metadata) {
        osrMetadata = metadata;
    }

    @Override
    public void prepareOSR(long target) {
        // Nothing to do: the block and handler tables exist from the start.
    }

    @Override
    @ExplodeLoop
    public void copyIntoOSRFrame(VirtualFrame osrFrame, VirtualFrame parentFrame, long target, Object targetMetadata) {
        layout.all().clear(osrFrame);
        int block = (int) target & blockMask;
        SlotSet live = layout.live(block);
        for (int slot : live.longs()) {
            osrFrame.setLongStatic(slot, parentFrame.getLongStatic(slot));
        }
        for (int slot : live.doubles()) {
            osrFrame.setDoubleStatic(slot, parentFrame.getDoubleStatic(slot));
        }
        for (int slot : live.objects()) {
            osrFrame.setObjectStatic(slot, parentFrame.getObjectStatic(slot));
        }
    }

    @Override
    public Object[] storeParentFrameInArguments(VirtualFrame parentFrame) {
        // Nodes find their ThreadState in argument 0; the other arguments are in slots by now.
        return new Object[]{parentFrame.getArguments()[0], parentFrame};
    }

    @Override
    public Frame restoreParentFrameFromArguments(Object[] arguments) {
        return (Frame) arguments[1];
    }

    @Override
    public void restoreParentFrame(VirtualFrame osrFrame, VirtualFrame parentFrame) {
        // On-stack replacement runs to the function's end, so nobody reads the parent frame again.
    }
}
