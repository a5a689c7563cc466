package org.adderlang.nodes.expr;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.source.SourceSection;
import org.adderlang.il.TrapKind;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.LongNode;
import org.adderlang.nodes.TrapSite;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.Trap;

/** An integer instruction that can trap. */
abstract class TrappingNode extends LongNode implements FaultLocation.Site, TrapSite {
    private final InstructionSite site;
    @CompilationFinal private boolean trapped;

    TrappingNode(InstructionSite site) {
        this.site = site;
    }

    @Override
    public final FaultLocation faultLocation() {
        return site.faultLocation();
    }

    @Override
    public final SourceSection getSourceSection() {
        return site.sourceSection(this);
    }

    final String mnemonic() {
        return site.instruction().opcode().mnemonic();
    }

    /** The trap to throw. The first one recompiles the site, later ones are thrown from compiled code. */
    final Trap trap(TrapKind kind, String text) {
        enterTrap();
        return new Trap(kind, 0, text, this);
    }

    final void enterTrap() {
        if (!trapped) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            trapped = true;
            TrapSite.report(this);
        }
    }

    @Override
    public final InstructionSite site() {
        return site;
    }

    @Override
    public final void expectTrap() {
        trapped = true;
    }

    /** Whether this site trapped before, or is expected to. */
    final boolean hasTrapped() {
        return trapped;
    }
}
