package org.adderlang.nodes.scope;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adderlang.il.Function;
import org.adderlang.il.Param;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.control.BlockNode;
import org.adderlang.nodes.control.CodeRootNode;
import org.adderlang.nodes.control.DispatchNode;
import org.adderlang.nodes.expr.SlotNodes;

/** Finds the values that a debugger may look at, from a node of the running code. */
public final class Scopes {
    private Scopes() {
    }

    /** Whether the node belongs to an IL function. */
    @TruffleBoundary
    public static boolean exists(Node node) {
        return node.getRootNode() instanceof CodeRootNode;
    }

    /**
     * The values of a function at {@code node}. A value whose slot may hold something else by now is shown as not available.
     *
     * @param frame the activation, or null when only the names matter
     */
    @TruffleBoundary
    public static Object at(Node node, MaterializedFrame frame) {
        var root = (CodeRootNode) node.getRootNode();
        Map<String, Object> values = new LinkedHashMap<>();
        Node child = node;
        while (child.getParent() != null && !(child.getParent() instanceof BlockNode)) {
            child = child.getParent();
        }
        if (child.getParent() instanceof BlockNode block && block.getParent() instanceof DispatchNode body) {
            int number = body.numberOf(block);
            for (Local local : root.locals().all()) {
                if (local.block() < 0 || local.block() == number) {
                    boolean available = frame != null && (root.locals().stable() || local.isArgument()
                            || local.belongsIn(number) && (local.block() < 0 && body.liveAt(number, local.slot())
                            || isWritten(local, block.statementsBefore(child))));
                    values.put(local.name(), available ? TypedValue.of(local.read(frame), local.type()) : Note.NOT_AVAILABLE);
                }
            }
        } else {
            readArguments(root.function(), frame, values);
        }
        return new FrameScope(root.function().name(), values);
    }

    private static boolean isWritten(Local local, List<StatementNode> statements) {
        for (StatementNode statement : statements) {
            if (statement instanceof SlotNodes.Writer writer) {
                for (int slot : writer.writtenSlots()) {
                    if (slot == local.slot()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** At the function's boundary the arguments are what there is. */
    private static void readArguments(Function function, Frame frame, Map<String, Object> values) {
        List<Param> params = function.blocks().getFirst().params();
        if (params.isEmpty()) {
            params = function.params();
        }
        for (int i = 0; i < params.size(); i++) {
            Object value = frame == null ? Note.NOT_AVAILABLE
                    : TypedValue.of(frame.getArguments()[i + 1], params.get(i).type());
            values.put(function.valueName(params.get(i).id()), value);
        }
    }
}
