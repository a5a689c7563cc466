package org.adderlang.nodes.memory;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.MemoryBlock;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;
import org.adderlang.runtime.TrapKind;

/**
 * alloca (il.md §7.2): a zeroed block, counted against the frame's stack. The block is garbage-collected, so it outlives
 * the frame while something points at it.
 */
public final class Alloca extends ObjectNode implements FaultLocation.Site {
    private final InstructionSite site;
    private final int usedSlot;
    @Child private ExprNode size;
    @CompilationFinal private boolean trapped;

    /** {@code usedSlot} is the frame slot that counts the bytes in use. */
    public Alloca(InstructionSite site, int usedSlot, ExprNode size) {
        this.site = site;
        this.usedSlot = usedSlot;
        this.size = size;
    }

    @Override
    public FaultLocation faultLocation() {
        return site.faultLocation();
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        long bytes = size.executeLong(frame);
        long start = frame.getLongStatic(usedSlot) + 15 & -16;
        long available = ((ThreadState) frame.getArguments()[0]).stackBytes() - start;
        if (bytes < 0 || bytes > available) {
            if (!trapped) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                trapped = true;
            }
            throw trap(bytes < 0);
        }
        frame.setLongStatic(usedSlot, start + bytes);
        return new MemoryBlock((int) bytes);
    }

    @TruffleBoundary
    private Trap trap(boolean negative) {
        return negative ? new Trap(TrapKind.DOMAIN_ERROR, 0, "negative allocation", this)
                : new Trap(TrapKind.OVERFLOW, 0, "stack overflow in alloca", this);
    }
}
