package org.adderlang.translate;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeVisitor;
import java.util.BitSet;
import org.adderlang.nodes.control.Edge;
import org.adderlang.nodes.control.Terminator;
import org.adderlang.nodes.expr.SlotNodes;

/** Which frame slots a tree of nodes reads. */
final class SlotAccess {
    private SlotAccess() {
    }

    static BitSet reads(Node tree) {
        return reads(tree, true);
    }

    /** What a terminator reads itself, its edges left out. */
    static BitSet readsWithoutEdges(Terminator terminator) {
        return reads(terminator, false);
    }

    private static BitSet reads(Node tree, boolean withEdges) {
        var slots = new BitSet();
        tree.accept(new NodeVisitor() {
            @Override
            public boolean visit(Node node) {
                if (node instanceof SlotNodes.Reader reader) {
                    slots.set(reader.slot());
                }
                return withEdges || !(node instanceof Edge);
            }
        });
        return slots;
    }
}
