package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags.CallTag;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.NodeLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Set;
import org.adderlang.externs.Builtin;
import org.adderlang.externs.OtherResultException;
import org.adderlang.nodes.ArgumentTag;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.TrapSite;
import org.adderlang.nodes.scope.Scopes;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/** Base of the generated nodes that run an {@code @Extern(inline = true)} method in place. */
@GenerateWrapper
@ExportLibrary(NodeLibrary.class)
public abstract class InlineExternNode extends ExprNode implements InstrumentableNode, FaultLocation.Site, CallSite,
        TrapSite {
    private final InstructionSite site;
    @Child private LibraryLink link;
    @CompilationFinal private boolean trapped;

    protected InlineExternNode(InstructionSite site) {
        this.site = site;
    }

    /** For the instrumentation wrapper. */
    protected InlineExternNode(InlineExternNode wrapped) {
        this.site = wrapped.site;
    }

    /** Makes the node leave its place when the library function's name is registered; without this it stays. */
    final void link(LibraryLink libraryLink) {
        link = insert(libraryLink);
    }

    /** Whether the name still means the library function; if not, {@link #relink} must run instead. */
    protected final boolean isLinked() {
        return link == null || link.isValid();
    }

    /** The node that has taken this one's place. */
    protected final ExprNode relink() {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return link.replace(this, site, arguments());
    }

    /**
     * Whether the node can be executed by {@link #number} as well. The parent does that when it needs nothing of the result
     * but the integer in it.
     *
     * @param fresh whether the result must be a new box
     */
    @SuppressWarnings("unused")
    public boolean givesNumber(boolean fresh) {
        return false;
    }

    /**
     * The integer in the I64 box that is the result.
     *
     * @throws OtherResultException with the result when it is something else
     */
    @SuppressWarnings("unused")
    public long number(VirtualFrame frame) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    /** The argument expressions. */
    protected abstract ExprNode[] arguments();

    protected static ThreadState thread(VirtualFrame frame) {
        return (ThreadState) frame.getArguments()[0];
    }

    /** The trap to throw for a library error raised at this call. */
    protected final Trap trap(LibraryTrap error) {
        // Until it first traps, compiled code leaves for the interpreter here; from then on traps stay in compiled code.
        if (!trapped) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            trapped = true;
            TrapSite.report(this);
        }
        return new Trap(error.kind(), error.code(), error.text(), this);
    }

    @Override
    public final InstructionSite site() {
        return site;
    }

    @Override
    public final void expectTrap() {
        trapped = true;
    }

    /** What to throw for an exception of the JVM at this call. */
    protected final RuntimeException failure(VirtualFrame frame, Throwable failure) {
        CompilerDirectives.transferToInterpreter();
        RuntimeException result = Builtin.failure(callee(), thread(frame), failure);
        return result instanceof LibraryTrap error ? trap(error) : result;
    }

    @Override
    public final FaultLocation faultLocation() {
        return site.faultLocation();
    }

    @Override
    public final SourceSection getSourceSection() {
        return site.sourceSection(this);
    }

    @Override
    public boolean isInstrumentable() {
        return true;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == CallTag.class;
    }

    @Override
    public String callee() {
        return link == null ? getClass().getSimpleName() : link.name();
    }

    /** Tools that look at arguments get nodes that show them. */
    @Override
    public InstrumentableNode materializeInstrumentableNodes(Set<Class<? extends Tag>> tags) {
        if (tags.contains(ArgumentTag.class)) {
            for (ExprNode argument : arguments()) {
                if (!(argument instanceof ArgumentNode)) {
                    argument.replace(new ArgumentNode(argument), "shown to tools");
                }
            }
        }
        return this;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new InlineExternNodeWrapper(this, this, probe);
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
