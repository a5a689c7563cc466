package org.adderlang.nodes.trap;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.TrapKind;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.Trap;

/** A reference to a global that the module does not have: traps when it is evaluated (il.md §3.5). */
public final class UnknownGlobal extends ObjectNode implements FaultLocation.Site {
    private final InstructionSite site;

    public UnknownGlobal(InstructionSite site) {
        this.site = site;
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
    public Object executeObject(VirtualFrame frame) {
        CompilerDirectives.transferToInterpreter();
        throw new Trap(TrapKind.DOMAIN_ERROR, 0, "unknown global", this);
    }
}
