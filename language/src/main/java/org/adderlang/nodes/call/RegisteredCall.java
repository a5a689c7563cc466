package org.adderlang.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.adderlang.api.ExternDescriptor;
import org.adderlang.externs.ExternScopes;
import org.adderlang.externs.ExternUse;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ThreadState;

/**
 * call of a name that is looked up in the registries: when first executed, and again when a registration changes what the
 * name means. Code that several programs share keeps a link for each set of scopes, up to a limit.
 */
public final class RegisteredCall extends CallNode {
    private static final int MAX_LINKS = 4;

    private final ExternUse use;
    private final boolean longs;
    private final boolean doubles;
    @Child private ExternLink links;
    @Child private AnyExtern any;

    public RegisteredCall(InstructionSite site, Type.Kind kind, ExternUse use, ExprNode[] arguments) {
        super(site, kind, arguments);
        this.use = use;
        this.longs = Arrays.stream(arguments).allMatch(a -> a.kind() == Type.Kind.LONG);
        this.doubles = Arrays.stream(arguments).allMatch(a -> a.kind() == Type.Kind.DOUBLE);
    }

    @Override
    public String callee() {
        return use.name();
    }

    @Override
    protected Object executeCall(VirtualFrame frame) {
        Object[] arguments = evaluateOnlyArguments(frame);
        ThreadState thread = thread(frame);
        return target(thread).call(this, thread, arguments);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
        ThreadState thread = thread(frame);
        if (longs && argumentCount() == 1) {
            long a = argument(0).executeLong(frame);
            return target(thread).callLong(this, thread, a);
        } else if (longs && argumentCount() == 2) {
            long a = argument(0).executeLong(frame);
            long b = argument(1).executeLong(frame);
            return target(thread).callLong(this, thread, a, b);
        }
        Object[] arguments = evaluateOnlyArguments(frame);
        return target(thread).callLong(this, thread, arguments);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
        ThreadState thread = thread(frame);
        if (doubles && argumentCount() == 1) {
            double a = argument(0).executeDouble(frame);
            return target(thread).callDouble(this, thread, a);
        } else if (doubles && argumentCount() == 2) {
            double a = argument(0).executeDouble(frame);
            double b = argument(1).executeDouble(frame);
            return target(thread).callDouble(this, thread, a, b);
        }
        Object[] arguments = evaluateOnlyArguments(frame);
        return target(thread).callDouble(this, thread, arguments);
    }

    private ExternTarget target(ThreadState thread) {
        ExternScopes only = use.scopes().only();
        ExternScopes scopes = only != null ? only : thread.program().externs();
        if (any != null) {
            return any.target(scopes);
        }
        ExternTarget target = cached(scopes);
        if (target == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            target = link(scopes);
        }
        return target;
    }

    /** Whether a call must hold the extern's lock, because other threads of the program may call it too. */
    boolean mustLock(ExternDescriptor extern, ThreadState thread) {
        return !extern.isThreadSafe() && mayHaveSeveralThreads() && thread.program().hasSeveralThreads();
    }

    boolean mayHaveSeveralThreads() {
        return use.scopes().mayHaveSeveralThreads();
    }

    /** To be called when the node has taken another one's place. */
    void showToTools() {
        notifyInserted(this);
    }

    @ExplodeLoop
    private ExternTarget cached(ExternScopes scopes) {
        for (ExternLink link = links; link != null; link = link.next) {
            if (link.leadsFrom(scopes)) {
                return link.target;
            }
        }
        return null;
    }

    private ExternTarget link(ExternScopes scopes) {
        return atomic(() -> {
            ExternTarget known = cached(scopes);
            if (known != null) {
                return known;
            }
            ExternLink first = null;
            int count = 0;
            for (ExternLink old = links; old != null; old = old.next) {
                if (old.isValid()) {
                    first = new ExternLink(old, first);
                    count++;
                }
            }
            if (count >= MAX_LINKS) {
                any = insert(new AnyExtern(use));
                links = null;
                return any.target(scopes);
            }
            ExternLink linked = ExternLinker.link(use, scopes, first);
            links = insert(linked);
            return linked.target;
        });
    }
}
