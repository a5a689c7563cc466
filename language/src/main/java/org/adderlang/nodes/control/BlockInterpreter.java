package org.adderlang.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.BytecodeOSRNode;
import com.oracle.truffle.api.nodes.LoopNode;

/**
 * Runs the blocks of a function without handlers as long as it is interpreted. {@link DispatchNode} could do that too, but
 * finding the next block by its number takes as long there as running a small one; here edges lead to their blocks.
 */
final class BlockInterpreter {
    /** After so many back edges they are reported, and on-stack replacement is tried. */
    private static final int STRIDE = 64;

    private final DispatchNode dispatcher;
    private final BlockNode first;

    private BlockInterpreter(DispatchNode dispatcher, BlockNode first) {
        this.dispatcher = dispatcher;
        this.first = first;
    }

    /** Null when the function changes its handlers. */
    static BlockInterpreter of(DispatchNode dispatcher, BlockNode[] blocks) {
        for (int i = 0; i < blocks.length; i++) {
            Terminator terminator = blocks[i].terminator;
            if (terminator instanceof Terminator.HandlerChange || terminator instanceof Terminator.Resume) {
                return null;
            }
            for (Edge edge : terminator.edges()) {
                edge.link(blocks[edge.target], edge.target <= i);
            }
        }
        return new BlockInterpreter(dispatcher, blocks[0]);
    }

    /** Runs the function. Null for void and for the null pointer. */
    Object run(VirtualFrame frame) {
        return run(frame, first);
    }

    /** Runs the function from a block to its end. */
    Object run(VirtualFrame frame, BlockNode start) {
        CompilerDirectives.bailout("interpretation in compiled code");
        BlockNode block = start;
        int executed = 0;
        int backEdges = 0;
        while (true) {
            block.execute(frame);
            executed++;
            Terminator terminator = block.terminator;
            Edge edge;
            // Each case follows its edge: with one call behind them all, HotSpot picks the edge by a conditional move, and
            // the processor has to wait for the condition.
            if (terminator instanceof Terminator.Branch branch) {
                if (branch.test(frame)) {
                    edge = branch.whenTrue;
                    edge.execute(frame);
                } else {
                    edge = branch.whenFalse;
                    edge.execute(frame);
                }
            } else if (terminator instanceof Terminator.Jump jump) {
                edge = jump.edge;
                edge.execute(frame);
            } else if (terminator instanceof Terminator.Return ret) {
                return ret.result(frame);
            } else if (terminator instanceof Terminator.Switch table) {
                edge = table.edges[table.lookUp(table.value(frame))];
                edge.execute(frame);
            } else {
                throw CompilerDirectives.shouldNotReachHere("control passed a trapping instruction");
            }
            if (edge.isBackEdge) {
                TruffleSafepoint.poll(dispatcher);
                if (++backEdges == STRIDE) {
                    LoopNode.reportLoopCount(dispatcher, STRIDE);
                    if (BytecodeOSRNode.pollOSRBackEdge(dispatcher, executed)) {
                        Object result = BytecodeOSRNode.tryOSR(dispatcher, edge.target, null, null, frame);
                        if (result != null) {
                            return DispatchNode.unwrapped(result);
                        }
                    }
                    backEdges = 0;
                    executed = 0;
                }
            }
            block = edge.next;
        }
    }
}
