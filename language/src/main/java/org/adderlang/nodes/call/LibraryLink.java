package org.adderlang.nodes.call;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.instrumentation.InstrumentableNode.WrapperNode;
import com.oracle.truffle.api.nodes.Node;
import org.adderlang.externs.ExternUse;
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
