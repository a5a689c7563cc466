package org.adderlang.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.Type;
import org.adderlang.nodes.ArgumentTag;
import org.adderlang.nodes.ExprNode;

/** Evaluates an argument where tools can see it. */
@GenerateWrapper
class ArgumentNode extends ExprNode implements InstrumentableNode {
    @Child private ExprNode value;
    private final Type.Kind kind;

    ArgumentNode(ExprNode value) {
        this.value = value;
        this.kind = value.kind();
    }

    /** For the instrumentation wrapper. */
    ArgumentNode(ArgumentNode wrapped) {
        this.kind = wrapped.kind;
    }

    @Override
    public final Type.Kind kind() {
        return kind;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        return value.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        return value.executeDouble(frame);
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        return value.executeObject(frame);
    }

    @Override
    public boolean isInstrumentable() {
        return true;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == ArgumentTag.class;
    }

    @Override
    public SourceSection getSourceSection() {
        return getParent() == null ? null : getParent().getEncapsulatingSourceSection();
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new ArgumentNodeWrapper(this, this, probe);
    }
}
