package org.adderlang.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.runtime.ModuleVariable;

/** call of rt_modvar_addr_* with a constant name: the thread finds the cell by a number instead of the name. */
final class ModuleVariableAddress extends InlineExternNode {
    private final ModuleVariable variable;
    /** Evaluated only by the node that takes this one's place, and shown to tools. */
    @Child private ExprNode name;

    ModuleVariableAddress(InstructionSite site, ModuleVariable variable, ExprNode name) {
        super(site);
        this.variable = variable;
        this.name = name;
    }

    @Override
    public Type.Kind kind() {
        return Type.Kind.OBJECT;
    }

    @Override
    protected ExprNode[] arguments() {
        return new ExprNode[]{name};
    }

    @Override
    public Object executeObject(VirtualFrame frame) {
        if (!isLinked()) {
            return relink().executeObject(frame);
        }
        return thread(frame).moduleVariable(variable);
    }

    @Override
    public void executeVoid(VirtualFrame frame) {
        executeObject(frame);
    }
}
