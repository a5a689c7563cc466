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
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import org.adderlang.analysis.LoopUnrolling;
import org.adderlang.nodes.TrapSite;
import org.adderlang.nodes.control.Terminator.Branch;
import org.adderlang.nodes.control.Terminator.HandlerChange;
import org.adderlang.nodes.control.Terminator.Jump;
import org.adderlang.nodes.control.Terminator.Resume;
import org.adderlang.nodes.control.Terminator.Return;
import org.adderlang.nodes.control.Terminator.Switch;
import org.adderlang.runtime.ErrorRecord;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/**
 * Runs the blocks of a function, or of a {@link FunctionPart part} of one: one loop, unrolled by partial evaluation along
 * the control flow. Only the local {@code position}, block number and handler state in one, steers it, and it is a
 * compile-time constant in every copy of the loop body. It is one variable because Graal refuses to compile irreducible
 * control flow over two (design.md §2; the pitfalls behind each unusual line are in shape-measurements.md §5).
 */
public final class DispatchNode extends Node implements BytecodeOSRNode, TrapSite.Owner {
    /** The block number that ends the loop. */
    public static final int EXIT = -1;
    private static final int REPORT_STRIDE = 1024;
    /** How often a loop is unrolled. */
    private static final int COPIES = 4;
    private static final int COPY_BITS = 2;
    private static final int COPY_MASK = (1 << COPY_BITS) - 1;
    /** Stands for a null result on the way out of on-stack replacement, where null means that it did not happen. */
    private static final Object NULL_RESULT = new Object();

    @Children private final BlockNode[] blocks;
    /** Those of the whole function. */
    private final BlockNode[] allBlocks;
    private final FrameLayout layout;
    private final HandlerStates states;
    private final Object zero;
    /** Null for a whole function. */
    private final FunctionPart part;
    /** The first block of the loop that a block is in, if that loop is unrolled; see LoopUnrolling. Null if none is. */
    @CompilationFinal(dimensions = 1) private final int[] heads;
    /** A position is a handler state above {@link #COPY_BITS} for the copy of a loop and this many for the block number. */
    private final int blockBits;
    private final int blockMask;
    /** The number behind the last block's stands for the entry of whatever handler the {@link HandlerStack} has on top. */
    private final int handlerEntry;
    /** The next number stands for the block of a part that was asked for, and the one after it for that of another part. */
    private final int partEntry;
    private final int partExit;
    /** Null if interpretation needs this node, too. */
    private final BlockInterpreter interpreter;
    @CompilationFinal private Object osrMetadata;
    @CompilationFinal private boolean caught;

    /**
     * @param blocks    in reverse post order, so that an edge to a lower or equal number is a back edge
     * @param part      which of the function's they are, null for all
     * @param allBlocks the function's
     * @param heads     what LoopUnrolling gives for the blocks, or null
     * @param zero      the function's result when resume.next runs off a block's end
     */
    public DispatchNode(BlockNode[] blocks, FunctionPart part, BlockNode[] allBlocks, FrameLayout layout, HandlerStates states,
                        int[] heads, Object zero) {
        this.blocks = blocks;
        this.allBlocks = allBlocks;
        this.part = part;
        this.layout = layout;
        this.states = states;
        this.heads = heads;
        this.zero = zero;
        this.handlerEntry = allBlocks.length;
        this.partEntry = allBlocks.length + 1;
        this.partExit = allBlocks.length + 2;
        this.blockBits = Integer.SIZE - Integer.numberOfLeadingZeros(partExit);
        this.blockMask = (1 << blockBits) - 1;
        this.interpreter = part == null ? BlockInterpreter.of(this, blocks) : null;
    }

    /** Runs a whole function from its first block on. Null for void and for the null pointer. */
    Object run(VirtualFrame frame) {
        if (CompilerDirectives.inInterpreter() && interpreter != null) {
            return interpreter.run(frame);
        }
        return unwrapped(dispatch(frame, 0));
    }

    /**
     * Runs a part, from the block that the function's frame names to a block of another part, or the function's end. Its
     * handler stack is dynamic, if it has one.
     */
    Object runPart(VirtualFrame frame) {
        return unwrapped(dispatch(frame, position(states.isDynamic() ? 1 : 0, 0, partEntry)));
    }

    /** The result of the function that on-stack replacement gives. */
    static Object unwrapped(Object result) {
        return result == NULL_RESULT ? null : result;
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
            int copy = position >> blockBits & COPY_MASK;
            int handlers = position >> blockBits + COPY_BITS;
            int next;
            if (part != null && block == partEntry) {
                int entry = part.enter(frame);
                for (int i = 0; i < part.entries.length; i++) {
                    if (entry == part.entries[i]) {
                        part.start(frame, i);
                        position = position(handlers, 0, part.entries[i]);
                        continue dispatch;
                    }
                }
                throw CompilerDirectives.shouldNotReachHere("an unknown entry");
            }
            if (part != null && block == partExit) {
                part.leave(frame);
                position = EXIT;
                continue;
            }
            if (states.isDynamic() && block == handlerEntry) {
                int top = ((HandlerStack) frame.getObjectStatic(states.stackSlot)).top();
                for (int i = 0; i < states.pushed.length; i++) {
                    if (isHere(states.pushed[i].block()) && top == states.pushed[i].block()) {
                        states.pushed[i].setParameters(frame);
                        next = states.pushed[i].block();
                        if (isBackEdge(block, copy, next)) {
                            Object osr = backEdge(frame, loop, next, handlers);
                            if (osr != null) {
                                result = osr;
                                position = EXIT;
                                continue dispatch;
                            }
                        }
                        position = position(handlers, copyAfter(block, copy, next), next);
                        continue dispatch;
                    }
                }
                if (part != null) {
                    part.setNextHandler(frame, top, states.pushed);
                    position = position(handlers, 0, partExit);
                    continue;
                }
                throw CompilerDirectives.shouldNotReachHere("an unknown handler");
            }
            if (!isHere(block)) {
                part.setNext(frame, block);
                position = position(handlers, 0, partExit);
                continue;
            }
            BlockNode code = blocks[part == null ? block : part.indices[block]];
            if (CompilerDirectives.inInterpreter()) {
                loop.blocks++;
            }
            if (handlers == 0 || !code.mayBeArmed()) {
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
                        position = position(handlers, 0, handlerEntry);
                        continue;
                    }
                    recordFault(frame, trap, block);
                    states.top(handlers).setParameters(frame);
                    next = states.top(handlers).block();
                    if (isBackEdge(block, copy, next)) {
                        Object osr = backEdge(frame, loop, next, handlers);
                        if (osr != null) {
                            result = osr;
                            position = EXIT;
                            continue;
                        }
                    }
                    position = position(handlers, copyAfter(block, copy, next), next);
                    continue;
                }
            }
            Terminator terminator = code.terminator;
            if (terminator instanceof Jump jump) {
                jump.edge.execute(frame);
                next = jump.edge.target;
                if (isBackEdge(block, copy, next)) {
                    Object osr = backEdge(frame, loop, next, handlers);
                    if (osr != null) {
                        result = osr;
                        position = EXIT;
                        continue;
                    }
                }
                position = position(handlers, copyAfter(block, copy, next), next);
            } else if (terminator instanceof Branch branch) {
                // The two arms repeat the same code: an edge that is one of two values would not be a constant.
                if (branch.test(frame)) {
                    branch.whenTrue.execute(frame);
                    next = branch.whenTrue.target;
                    if (isBackEdge(block, copy, next)) {
                        Object osr = backEdge(frame, loop, next, handlers);
                        if (osr != null) {
                            result = osr;
                            position = EXIT;
                            continue;
                        }
                    }
                    position = position(handlers, copyAfter(block, copy, next), next);
                } else {
                    branch.whenFalse.execute(frame);
                    next = branch.whenFalse.target;
                    if (isBackEdge(block, copy, next)) {
                        Object osr = backEdge(frame, loop, next, handlers);
                        if (osr != null) {
                            result = osr;
                            position = EXIT;
                            continue;
                        }
                    }
                    position = position(handlers, copyAfter(block, copy, next), next);
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
                        if (isBackEdge(block, copy, next)) {
                            Object osr = backEdge(frame, loop, next, handlers);
                            if (osr != null) {
                                result = osr;
                                position = EXIT;
                                continue dispatch;
                            }
                        }
                        position = position(handlers, copyAfter(block, copy, next), next);
                        continue dispatch;
                    }
                }
                Edge edge = table.edges[table.cases.length];
                edge.execute(frame);
                next = edge.target;
                if (isBackEdge(block, copy, next)) {
                    Object osr = backEdge(frame, loop, next, handlers);
                    if (osr != null) {
                        result = osr;
                        position = EXIT;
                        continue;
                    }
                }
                position = position(handlers, copyAfter(block, copy, next), next);
            } else if (terminator instanceof HandlerChange change) {
                change.edge.execute(frame);
                if (states.isDynamic()) {
                    change.apply(frame, states.stackSlot);
                }
                position = position(change.next[handlers], 0, change.edge.target);
            } else if (terminator instanceof Resume resume) {
                long fault = takeFault(frame);
                for (int i = 0; i < resume.faults.length; i++) {
                    if ((resume.continuations[i] == EXIT || isHere(resume.continuations[i])) && fault == resume.faults[i]) {
                        next = resume.continuations[i];
                        if (next == EXIT) {
                            result = zero;
                            position = EXIT;
                            continue dispatch;
                        }
                        if (isBackEdge(block, copy, next)) {
                            Object osr = backEdge(frame, loop, next, handlers);
                            if (osr != null) {
                                result = osr;
                                position = EXIT;
                                continue dispatch;
                            }
                        }
                        position = position(handlers, copyAfter(block, copy, next), next);
                        continue dispatch;
                    }
                }
                if (part != null) {
                    part.setNext(frame, resume.continuation(fault));
                    position = position(handlers, 0, partExit);
                    continue;
                }
                throw CompilerDirectives.shouldNotReachHere("resume at an unknown block");
            } else {
                throw CompilerDirectives.shouldNotReachHere("control passed a trapping instruction");
            }
        }
        return result;
    }

    private int position(int handlers, int copy, int block) {
        return (handlers << COPY_BITS | copy) << blockBits | block;
    }

    /**
     * The copy of its loop in which an edge from a block in {@code copy} leads to a block; 0 where a loop is not unrolled. Code of the
     * first tier has no copies: it is to be made quickly, and counts what passes the back edge.
     */
    private int copyAfter(int block, int copy, int next) {
        if (heads == null || CompilerDirectives.hasNextTier() || heads[next] == LoopUnrolling.NONE || heads[next] != heads[block]) {
            return 0;
        }
        return next == heads[next] ? (copy + 1) % COPIES : copy;
    }

    /** Whether an edge may close a loop in this node. */
    private boolean isBackEdge(int block, int copy, int next) {
        return next <= block && isHere(next) && copyAfter(block, copy, next) == 0;
    }

    private boolean isHere(int block) {
        return part == null || part.contains(block);
    }

    /** Polls and counts a back edge. Not null when the rest of the function ran on-stack-replaced. */
    private Object backEdge(VirtualFrame frame, LoopState loop, int target, int handlers) {
        if (CompilerDirectives.inInterpreter() && interpreter != null) {
            // After a deoptimization.
            Object result = interpreter.run(frame, blocks[target]);
            return result == null ? NULL_RESULT : result;
        }
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
                return BytecodeOSRNode.tryOSR(this, position(handlers, 0, target), null, null, frame);
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

    /**
     * A trap that a handler of this function can catch makes it likely that other handlers have to do with the same kind of trap.
     * Without this, each of them would throw away the code of the whole function, or a part.
     */
    @Override
    public void hasTrapped(TrapSite site, Node child) {
        if (child instanceof BlockNode own && own.mayBeArmed()) {
            for (BlockNode block : allBlocks) {
                if (block.mayBeArmed()) {
                    block.expectTrapsLike(site);
                }
            }
        }
    }

    /** The number of a block in its function. */
    public int numberOf(BlockNode block) {
        int index = List.of(blocks).indexOf(block);
        return part == null ? index : part.numberOf(index);
    }

    /** Whether the frame still holds the value of a slot at the start of a block. */
    public boolean liveAt(int block, int slot) {
        return live(block).contains(slot);
    }

    private SlotSet live(int block) {
        return layout.live(part == null ? block : part.indices[block]);
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
        SlotSet live = live(block);
        live.copy(parentFrame, osrFrame);
        layout.indices.narrow(osrFrame);
    }

    @Override
    public Object[] storeParentFrameInArguments(VirtualFrame parentFrame) {
        // Nodes find their ThreadState in argument 0; the other arguments are in slots by now.
        Object[] arguments = parentFrame.getArguments();
        return part == null ? new Object[]{arguments[0], parentFrame} : part.arguments(parentFrame);
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
