package org.adderlang.nodes.call;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.externs.Builtins;
import org.adderlang.externs.ExternUse;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;

/**
 * Keeps a call of a library function linked to it as long as no registry has an extern of that name. Then the call's node is
 * replaced by one that asks the registries.
 */
final class LibraryLink extends Node {
    private final ExternUse use;
    private final Assumption notRegistered;
    private ExprNode replacement;

    LibraryLink(ExternUse use, Assumption notRegistered) {
        this.use = use;
        this.notRegistered = notRegistered;
    }

    String name() {
        return use.name();
    }

    /** A call of the library function by a node that does not run it in place. */
    ExternCall callNotInlined(InstructionSite site, Type.Kind kind, ExprNode[] arguments) {
        return new ExternCall(site, kind, Builtins.find(use.name()), new LibraryLink(use, notRegistered), arguments);
    }

    boolean isValid() {
        return notRegistered.isValid();
    }

    /** Replaces {@code call}, unless another thread has done so, and returns the node that is now in its place. */
    ExprNode replace(ExprNode call, InstructionSite site, ExprNode[] arguments) {
        return atomic(() -> {
            if (replacement == null) {
                var registered = new RegisteredCall(site, call.kind(), use, arguments);
                Node place = call.getParent() instanceof WrapperNode ? call.getParent() : call;
                place.replace(registered, "extern registered");
                registered.showToTools();
                replacement = registered;
            }
            return replacement;
        });
    }
}
