package org.adderlang.nodes.expr;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;

/** idx.chk: traps Bounds unless lo ≤ index &lt; hi; the result is index − lo (il.md §3.1). */
public final class IndexCheck extends TrappingNode {
    @Child private ExprNode index;
    @Child private ExprNode low;
    @Child private ExprNode high;
    private final Type width;

    /** {@code width} is the annotated result type, or null for 64 bits. */
    public IndexCheck(InstructionSite site, Type width, ExprNode index, ExprNode low, ExprNode high) {
        super(site);
        this.width = width;
        this.index = index;
        this.low = low;
        this.high = high;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        long i = Division.narrow(width, index.executeLong(frame));
        long lo = Division.narrow(width, low.executeLong(frame));
        long hi = Division.narrow(width, high.executeLong(frame));
        // One test, not two, once it has failed; for the reason see CheckedConversions.misfit.
        if (hasTrapped() ? Long.compareUnsigned(i - lo, lo < hi ? hi - lo : 0) >= 0 : i < lo || i >= hi) {
            throw trap(TrapKind.BOUNDS, null);
        }
        return Division.narrow(width, i - lo);
    }
}
