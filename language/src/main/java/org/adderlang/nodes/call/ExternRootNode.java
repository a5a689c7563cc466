package org.adderlang.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import org.adderlang.externs.ExternUse;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.runtime.AdderLanguage;

/** A call of an extern that the host makes by name; it takes the same way as a call in IL. */
public final class ExternRootNode extends RootNode {
    @Child private ExprNode call;
    private final String name;

    public ExternRootNode(AdderLanguage language, ExternUse use) {
        super(language);
        this.name = use.name();
        var arguments = new ExprNode[use.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = new ReadArgument(use.arguments().get(i).kind(), i);
        }
        this.call = ExternCall.create(null, use.result().kind(), use, arguments, null, false);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return call.kind() == Type.Kind.NONE ? executeVoid(frame) : call.executeBoxed(frame);
    }

    private Object executeVoid(VirtualFrame frame) {
        call.executeVoid(frame);
        return null;
    }

    /** Hooks see calls by the host where they enter the program. */
    @Override
    public boolean isInstrumentable() {
        return false;
    }

    @Override
    public String getName() {
        return name;
    }
}
