package org.adderlang.nodes.memory;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/** Takes the bytes of one alloca from the frame's stack, 16-aligned, or traps (il.md §7.2); its value is their number. */
public final class AllocaLimit extends ExprNode implements FaultLocation.Site {
    private static final int ALIGNMENT = 16;

    private final InstructionSite site;
    private final int usedSlot;
    @Child private ExprNode size;
    @CompilationFinal private boolean trapped;

    /** {@code usedSlot} is the frame slot that counts the bytes in use. */
    public AllocaLimit(InstructionSite site, int usedSlot, ExprNode size) {
        this.site = site;
        this.usedSlot = usedSlot;
        this.size = size;
    }

    @Override
    public Type.Kind kind() {
        return Type.Kind.LONG;
    }

    @Override
    public FaultLocation faultLocation() {
        return site.faultLocation();
    }

    @Override
    public SourceSection getSourceSection() {
        return site.sourceSection(this);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        long bytes = size.executeLong(frame);
        long start = frame.getLongStatic(usedSlot) + ALIGNMENT - 1 & -ALIGNMENT;
        long available = ((ThreadState) frame.getArguments()[0]).stackBytes() - start;
        if (bytes < 0 || bytes > available) {
            if (!trapped) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                trapped = true;
            }
            throw trap(bytes < 0);
        }
        frame.setLongStatic(usedSlot, start + bytes);
        return bytes;
    }

    @TruffleBoundary
    private Trap trap(boolean negative) {
        return negative ? new Trap(TrapKind.DOMAIN_ERROR, 0, "negative allocation", this)
                : new Trap(TrapKind.OVERFLOW, 0, "stack overflow in alloca", this);
    }
}
