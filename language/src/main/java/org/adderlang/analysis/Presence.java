package org.adderlang.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/**
 * The blocks that need each value: where it is defined, where it is used, and where it must survive. Only for values that have
 * one definition, which comes before every use (il.md §6.3 allows others), and that are parameters or used in several blocks.
 */
final class Presence {
    private final ControlFlow flow;
    private final HandlerAnalysis handlers;
    private final Uses uses;
    private final CodeBlock[] definitions;
    private final BitSet params = new BitSet();
    private final BitSet excluded = new BitSet();

    Presence(Function function, ControlFlow flow, HandlerAnalysis handlers, Uses uses) {
        this.flow = flow;
        this.handlers = handlers;
        this.uses = uses;
        this.definitions = new CodeBlock[function.valueCount()];
        CodeBlock entry = flow.blocks().getFirst();
        if (entry.block().params().isEmpty()) {
            function.params().forEach(param -> define(param.id(), entry, true));
        }
        for (CodeBlock block : flow.blocks()) {
            if (block.isFirstPart()) {
                block.block().params().forEach(param -> define(param.id(), block, true));
            }
            for (Instruction instruction : block.instructions()) {
                if (instruction.hasResult()) {
                    define(instruction.result(), block, false);
                }
            }
        }
    }

    private void define(int id, CodeBlock block, boolean isParam) {
        if (definitions[id] != null) {
            excluded.set(id);
        }
        definitions[id] = block;
        params.set(id, isParam);
    }

    /** By value id the numbers of the blocks; null for the values that are left out. */
    BitSet[] blocks() {
        BitSet[] used = used();
        BitSet[] live = liveAtStart(used);
        var present = new BitSet[definitions.length];
        for (int id = 0; id < present.length; id++) {
            if (isIncluded(id)) {
                present[id] = new BitSet();
                present[id].set(definitions[id].number());
            }
        }
        for (int number = 0; number < live.length; number++) {
            int block = number;
            live[block].stream().forEach(id -> present[id].set(block));
        }
        return present;
    }

    private boolean isIncluded(int id) {
        return definitions[id] != null && !excluded.get(id) && uses.count(id) > 0
                && (params.get(id) || !uses.onlyIn(id, definitions[id]));
    }

    /** By block the included values that it uses without defining them. */
    private BitSet[] used() {
        var used = new BitSet[flow.blocks().size()];
        for (CodeBlock block : flow.blocks()) {
            used[block.number()] = new BitSet();
            for (Instruction instruction : block.instructions()) {
                use(instruction.operands(), block, used[block.number()]);
                for (Target target : instruction.targets()) {
                    use(target.args(), block, used[block.number()]);
                }
            }
        }
        var included = new BitSet();
        for (int id = 0; id < definitions.length; id++) {
            included.set(id, isIncluded(id));
        }
        for (BitSet ids : used) {
            ids.and(included);
        }
        return used;
    }

    private void use(List<Value> values, CodeBlock block, BitSet used) {
        for (Value value : values) {
            if (value instanceof Value.Temp(int id)) {
                if (definitions[id] == null || !flow.dominates(definitions[id], block)) {
                    excluded.set(id);
                } else if (definitions[id] != block) {
                    used.set(id);
                }
            }
        }
    }

    private BitSet[] liveAtStart(BitSet[] used) {
        List<CodeBlock> blocks = flow.blocks();
        var defined = new BitSet[used.length];
        for (int i = 0; i < used.length; i++) {
            defined[i] = new BitSet();
        }
        for (int id = 0; id < definitions.length; id++) {
            if (definitions[id] != null) {
                defined[definitions[id].number()].set(id);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = used.length - 1; i >= 0; i--) {
                int before = used[i].cardinality();
                for (CodeBlock next : blocks.get(i).successors()) {
                    add(used[next.number()], defined[i], used[i]);
                }
                if (flow.hasHandlers()) {
                    for (CodeBlock handler : handlers.handlersOf(blocks.get(i))) {
                        used[i].or(used[handler.number()]);
                    }
                }
                changed |= used[i].cardinality() != before;
            }
        }
        return used;
    }

    private static void add(BitSet values, BitSet without, BitSet to) {
        var added = (BitSet) values.clone();
        added.andNot(without);
        to.or(added);
    }
}
