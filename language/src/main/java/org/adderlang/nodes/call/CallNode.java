package org.adderlang.nodes.call;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
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
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Set;
import org.adderlang.il.TrapKind;
import org.adderlang.il.Type;
import org.adderlang.nodes.ArgumentTag;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.TrapSite;
import org.adderlang.nodes.scope.Scopes;
import org.adderlang.runtime.FaultLocation;
import org.adderlang.runtime.FunctionObject;
import org.adderlang.runtime.TailCallException;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.Trap;

/** A call of any kind; subclasses yield the result boxed and this class gives it the kind that the IL expects. */
@GenerateWrapper
@ExportLibrary(NodeLibrary.class)
public abstract class CallNode extends ExprNode implements InstrumentableNode, FaultLocation.Site, CallSite, TrapSite {
    private final InstructionSite site;
    private final Type.Kind kind;
    @Children private final ExprNode[] arguments;
    @CompilationFinal(dimensions = 1) private final Type.Kind[] argumentKinds;
    @CompilationFinal private boolean trapped;

    /**
     * @param site null for calls that the host makes
     * @param kind the result's kind, NONE when the result is not used or void
     */
    protected CallNode(InstructionSite site, Type.Kind kind, ExprNode[] arguments) {
        this.site = site;
        this.kind = kind;
        this.arguments = arguments;
        this.argumentKinds = new Type.Kind[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            argumentKinds[i] = arguments[i].kind();
        }
    }

    /** The argument expressions, for another node that takes this one's place. */
    final ExprNode[] arguments() {
        return arguments;
    }

    /** For the instrumentation wrapper. */
    protected CallNode(CallNode wrapped) {
        this.site = wrapped.site;
        this.kind = wrapped.kind;
        this.arguments = new ExprNode[0];
        this.argumentKinds = new Type.Kind[0];
    }

    /** Runs the call: Long, Double, canonical pointer or string; null for void. */
    protected abstract Object executeCall(VirtualFrame frame);

    @Override
    public final Type.Kind kind() {
        return kind;
    }

    @Override
    public final InstructionSite site() {
        return site;
    }

    protected static ThreadState thread(VirtualFrame frame) {
        return (ThreadState) frame.getArguments()[0];
    }

    private Object evaluate(VirtualFrame frame, int index) {
        return arguments[index].executeBoxed(frame, argumentKinds[index]);
    }

    /** {@code thread}, the running one, and evaluated arguments. */
    protected final Object[] evaluateArguments(VirtualFrame frame, ThreadState thread) {
        // Arrays of a constant length, made when their contents are there: the interpreter has them in half the time.
        switch (arguments.length) {
            case 0 -> {
                return new Object[]{thread};
            }
            case 1 -> {
                Object value = evaluate(frame, 0);
                return new Object[]{thread, value};
            }
            case 2 -> {
                Object first = evaluate(frame, 0);
                Object second = evaluate(frame, 1);
                return new Object[]{thread, first, second};
            }
            case 3 -> {
                Object first = evaluate(frame, 0);
                Object second = evaluate(frame, 1);
                Object third = evaluate(frame, 2);
                return new Object[]{thread, first, second, third};
            }
            default -> {
                return evaluateMany(frame, thread);
            }
        }
    }

    @ExplodeLoop
    private Object[] evaluateMany(VirtualFrame frame, ThreadState thread) {
        Object[] values = new Object[arguments.length + 1];
        values[0] = thread;
        for (int i = 0; i < arguments.length; i++) {
            values[i + 1] = evaluate(frame, i);
        }
        return values;
    }

    /** The evaluated arguments alone. */
    @ExplodeLoop
    protected final Object[] evaluateOnlyArguments(VirtualFrame frame) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = evaluate(frame, i);
        }
        return values;
    }

    /** The evaluated arguments alone, each in the representation of one of {@code kinds}. */
    @ExplodeLoop
    protected final Object[] evaluateArguments(VirtualFrame frame, Type.Kind[] kinds) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object value = evaluate(frame, i);
            values[i] = argumentKinds[i] == kinds[i] ? value : Coercions.to(kinds[i], value, thread(frame));
        }
        return values;
    }

    protected final ExprNode argument(int index) {
        return arguments[index];
    }

    protected final int argumentCount() {
        return arguments.length;
    }

    protected final Type.Kind argumentKind(int index) {
        return argumentKinds[index];
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        Object result = executeCall(frame);
        return result instanceof Long number ? number : Coercions.toLong(result, thread(frame));
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        Object result = executeCall(frame);
        return result instanceof Double number ? number : Coercions.toDouble(result, thread(frame));
    }

    @Override
    public final Object executeObject(VirtualFrame frame) {
        Object result = executeCall(frame);
        return result instanceof Long || result instanceof Double ? Coercions.toPointer(result, thread(frame)) : result;
    }

    @Override
    public final void executeVoid(VirtualFrame frame) {
        executeCall(frame);
    }

    /**
     * Calls an IL function, which takes one frame of the thread's call depth.
     *
     * @param location the node that calls the target
     */
    final Object invoke(Node location, FunctionObject function, CallTarget target, DepthChange change, ThreadState thread,
                        Object[] arguments) {
        if (change.takes) {
            int depth = depthLeft(thread);
            if (!function.hasCalls()) {
                // Nobody looks at the depth in there.
                return target.call(location, arguments);
            }
            thread.remainingDepth = depth - 1;
        }
        Object result = function.hasTailCalls() ? callToEnd(location, target, thread, arguments) : target.call(location, arguments);
        if (change.givesBack) {
            thread.remainingDepth++;
        }
        return result;
    }

    /** Does to the depth what calling a function and returning from it does. */
    final void changeDepth(DepthChange change, ThreadState thread) {
        if (change.takes) {
            int depth = depthLeft(thread);
            if (!change.givesBack) {
                thread.remainingDepth = depth - 1;
            }
        } else if (change.givesBack) {
            thread.remainingDepth++;
        }
    }

    /** How many frames may be entered; traps when there is none. */
    private int depthLeft(ThreadState thread) {
        int depth = thread.remainingDepth;
        if (depth <= 0) {
            enterTrap();
            throw new Trap(TrapKind.RUNTIME_ERROR, 0, Trap.STACK_OVERFLOW, this);
        }
        return depth;
    }

    private Object callToEnd(Node location, CallTarget target, ThreadState thread, Object[] arguments) {
        int tailCalls = thread.tailCalls;
        try {
            return target.call(location, arguments);
        } catch (TailCallException next) {
            return TailCalls.run(this, next, thread, tailCalls);
        }
    }

    @Override
    public final void expectTrap() {
        trapped = true;
    }

    protected final void enterTrap() {
        if (!trapped) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            trapped = true;
            TrapSite.report(this);
        }
    }

    @TruffleBoundary
    protected final Trap invalidOperation(String text) {
        return new Trap(TrapKind.INVALID_OPERATION, 0, text, this);
    }

    /** {@code argument count mismatch …} of il.md §4.2. */
    @TruffleBoundary
    protected final Trap wrongArgumentCount(String function, int expected) {
        return invalidOperation("argument count mismatch for function " + function + ": expected " + expected + " argument"
                + (expected == 1 ? "" : "s") + ", received " + argumentCount());
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
        return true;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == CallTag.class;
    }

    @Override
    public InstrumentableNode materializeInstrumentableNodes(Set<Class<? extends Tag>> tags) {
        if (tags.contains(ArgumentTag.class)) {
            for (int i = 0; i < arguments.length; i++) {
                if (!(arguments[i] instanceof ArgumentNode)) {
                    arguments[i] = insert(new ArgumentNode(arguments[i]));
                }
            }
        }
        return this;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new CallNodeWrapper(this, this, probe);
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
