package org.adderlang.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.adderlang.il.Type;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.ObjectNode;
import org.adderlang.runtime.ModuleVariable;

/** call of rt_modvar_addr_* with a constant name: the thread finds the cell by a number instead of the name. */
public final class ModuleVariableAddress extends InlineExternNode {
    private final ModuleVariable variable;
    /** Evaluated only by the node that takes this one's place, and shown to tools. */
    @Child private ExprNode name;
    /** The cell if the function has it already, else null. */
    @Child private ExprNode cell;

    ModuleVariableAddress(InstructionSite site, ModuleVariable variable, ExprNode name) {
        super(site);
        this.variable = variable;
        this.name = name;
    }

    public ModuleVariable variable() {
        return variable;
    }

    /** Takes the cell from where a {@link Cell} has put it. */
    public void readFrom(ExprNode cellReader) {
        cell = insert(cellReader);
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
        return cell == null ? thread(frame).moduleVariable(variable) : cell.executeObject(frame);
    }

    @Override
    public void executeVoid(VirtualFrame frame) {
        executeObject(frame);
    }

    /** The cell of a module variable, which never changes, for all calls in an activation of a function. */
    public static final class Cell extends ObjectNode {
        private final ModuleVariable variable;

        public Cell(ModuleVariable variable) {
            this.variable = variable;
        }

        @Override
        public Object executeObject(VirtualFrame frame) {
            return thread(frame).moduleVariable(variable);
        }
    }
}
