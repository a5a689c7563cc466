package org.adderlang.nodes.control;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags.RootBodyTag;
import com.oracle.truffle.api.instrumentation.StandardTags.RootTag;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.nodes.scope.Scopes;

/** The body of a function as tools see it. */
@GenerateWrapper
@ExportLibrary(NodeLibrary.class)
public abstract class BodyNode extends Node implements InstrumentableNode {
    /** Runs the function; null for void and for the null pointer. */
    public abstract Object execute(VirtualFrame frame);

    @Override
    public SourceSection getSourceSection() {
        RootNode root = getRootNode();
        return root == null ? null : root.getSourceSection();
    }

    @Override
    public boolean isInstrumentable() {
        return true;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == RootTag.class || tag == RootBodyTag.class;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new BodyNodeWrapper(this, probe);
    }

    @ExportMessage
    final boolean hasScope(@SuppressWarnings("unused") Frame frame) {
        return Scopes.exists(this);
    }

    @ExportMessage
    final Object getScope(Frame frame, @SuppressWarnings("unused") boolean nodeEnter) {
        return Scopes.at(this, frame == null ? null : frame.materialize());
    }
}
