package org.adderlang.nodes;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags.StatementTag;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.Instruction;
import org.adderlang.nodes.scope.Scopes;
import org.adderlang.runtime.FaultLocation;

/** One step of a block: an instruction together with the single-use values folded into it. */
@GenerateWrapper
@ExportLibrary(NodeLibrary.class)
public abstract class StatementNode extends Node implements InstrumentableNode, FaultLocation.Site {
    private InstructionSite site;
    private boolean startsLine;

    public abstract void execute(VirtualFrame frame);

    /** Sets where the statement stands; {@code startsLine} makes it a stop for debuggers. */
    public final StatementNode at(InstructionSite where, boolean lineStart) {
        site = where;
        startsLine = lineStart;
        return this;
    }

    /** The instruction this statement executes, or null for generated moves. */
    public final Instruction instruction() {
        return site == null ? null : site.instruction();
    }

    /** Where the instruction stands, or null for generated moves. */
    public final InstructionSite site() {
        return site;
    }

    @Override
    public final FaultLocation faultLocation() {
        return site == null ? null : site.faultLocation();
    }

    @Override
    public final SourceSection getSourceSection() {
        return site == null ? null : site.sourceSection(this);
    }

    @Override
    public boolean isInstrumentable() {
        return site != null;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StatementTag.class && startsLine || tag == InstructionPartTag.class;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new StatementNodeWrapper(this, probe);
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
