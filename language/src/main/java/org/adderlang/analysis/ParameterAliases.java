package org.adderlang.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/**
 * Block parameters that need no slot of their own. A block with one incoming edge that gets another parameter as argument,
 * and uses its own only inside itself, can read the other's slot: that one is written only on edges to its own block, which
 * are taken after this block has run. Loops in block-parameter style pass most values on like this.
 */
public final class ParameterAliases {
    private final Map<Integer, Integer> aliases = new HashMap<>();

    public ParameterAliases(Function function, ControlFlow flow, Uses uses) {
        Map<CodeBlock, Target> onlyEdges = onlyEdges(flow);
        Set<Integer> params = new HashSet<>();
        function.params().forEach(param -> params.add(param.id()));
        flow.blocks().forEach(block -> block.block().params().forEach(param -> params.add(param.id())));
        onlyEdges.forEach((block, edge) -> {
            List<Param> own = block.block().params();
            for (int i = 0; i < Math.min(own.size(), edge.args().size()); i++) {
                int id = own.get(i).id();
                if (edge.args().get(i) instanceof Value.Temp(int argument) && argument != id && params.contains(argument)
                        && uses.count(id) > 0 && uses.onlyIn(id, block)) {
                    aliases.put(id, argument);
                }
            }
        });
    }

    /** The parameter whose slot holds the value with this id: itself for most values. */
    public int resolve(int id) {
        int at = id;
        for (Integer next = aliases.get(at); next != null; next = aliases.get(at)) {
            at = next;
        }
        return at;
    }

    /** The blocks that exactly one branch leads to, with its target. */
    private static Map<CodeBlock, Target> onlyEdges(ControlFlow flow) {
        var edges = new HashMap<CodeBlock, Target>();
        var several = new HashSet<CodeBlock>();
        several.add(flow.blocks().getFirst());
        for (CodeBlock block : flow.blocks()) {
            Instruction last = block.last();
            for (Target target : last.targets()) {
                CodeBlock to = flow.block(target.label());
                if (last.opcode() == Opcode.EH_PUSH || edges.putIfAbsent(to, target) != null) {
                    several.add(to);
                }
            }
        }
        several.forEach(edges::remove);
        return edges;
    }
}
