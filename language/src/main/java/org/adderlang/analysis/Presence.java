package org.adderlang.analysis;

import java.util.BitSet;
import java.util.List;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/**
 * Where each value is needed: from its definition to its last use. Only for values that have one definition, which comes before
 * every use (il.md §6.3 allows others), and that are parameters, used in several blocks, or passed on by more than one branch.
 */
final class Presence {
    private final ControlFlow flow;
    private final HandlerAnalysis handlers;
    private final Uses uses;
    private final CodeBlock[] definitions;
    /** The index of the instruction in its block; START for parameters. */
    private final int[] positions;
    private final BitSet params = new BitSet();
    private final BitSet passed = new BitSet();
    private final BitSet excluded = new BitSet();

    Presence(Function function, ControlFlow flow, HandlerAnalysis handlers, Uses uses) {
        this.flow = flow;
        this.handlers = handlers;
        this.uses = uses;
        this.definitions = new CodeBlock[function.valueCount()];
        this.positions = new int[function.valueCount()];
        CodeBlock entry = flow.blocks().getFirst();
        if (entry.block().params().isEmpty()) {
            function.params().forEach(param -> define(param.id(), entry, Occupancy.START));
        }
        for (CodeBlock block : flow.blocks()) {
            if (block.isFirstPart()) {
                block.block().params().forEach(param -> define(param.id(), block, Occupancy.START));
            }
            List<Instruction> instructions = block.instructions();
            for (int i = 0; i < instructions.size(); i++) {
                if (instructions.get(i).hasResult()) {
                    define(instructions.get(i).result(), block, i);
                }
            }
        }
    }

    private void define(int id, CodeBlock block, int position) {
        if (definitions[id] != null) {
            excluded.set(id);
        }
        definitions[id] = block;
        positions[id] = position;
        params.set(id, position == Occupancy.START);
    }

    /** By value id; null for the values that are left out. */
    Occupancy[] occupancies() {
        BitSet[] used = used();
        BitSet[] defined = defined();
        BitSet[] live = liveAtStart(used, defined);
        var result = new Occupancy[definitions.length];
        for (int id = 0; id < result.length; id++) {
            result[id] = isIncluded(id) ? new Occupancy() : null;
        }
        var last = new int[definitions.length];
        for (CodeBlock block : flow.blocks()) {
            BitSet needed = (BitSet) live[block.number()].clone();
            needed.or(defined[block.number()]);
            needed.stream().forEach(id -> last[id] = live[block.number()].get(id) ? Occupancy.START : positions[id]);
            findLastUses(block, last);
            BitSet after = liveAtEnd(block, live);
            needed.stream().filter(id -> result[id] != null).forEach(id -> result[id].add(block.number(),
                    live[block.number()].get(id) ? Occupancy.START : positions[id], after.get(id) ? Occupancy.END : last[id]));
        }
        return result;
    }

    /** Sets for each value that a block uses the index of the last instruction that does; branches use theirs at the end. */
    private static void findLastUses(CodeBlock block, int[] last) {
        List<Instruction> instructions = block.instructions();
        for (int i = 0; i < instructions.size(); i++) {
            for (Value operand : instructions.get(i).operands()) {
                setLast(operand, i == instructions.size() - 1 ? Occupancy.END : i, last);
            }
            for (Target target : instructions.get(i).targets()) {
                target.args().forEach(argument -> setLast(argument, Occupancy.END, last));
            }
        }
    }

    private static void setLast(Value value, int position, int[] last) {
        if (value instanceof Value.Temp(int id)) {
            last[id] = position;
        }
    }

    private boolean isIncluded(int id) {
        return definitions[id] != null && !excluded.get(id) && uses.count(id) > 0
                && (params.get(id) || !uses.onlyIn(id, definitions[id]) || passed.get(id) && uses.count(id) > 1);
    }

    /** By block the included values that it uses without defining them. */
    private BitSet[] used() {
        var used = new BitSet[flow.blocks().size()];
        for (CodeBlock block : flow.blocks()) {
            used[block.number()] = new BitSet();
            List<Instruction> instructions = block.instructions();
            for (int i = 0; i < instructions.size(); i++) {
                use(instructions.get(i).operands(), block, i, used[block.number()]);
                for (Target target : instructions.get(i).targets()) {
                    use(target.args(), block, i, used[block.number()]);
                    pass(target.args());
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

    private void use(List<Value> values, CodeBlock block, int position, BitSet used) {
        for (Value value : values) {
            if (value instanceof Value.Temp(int id)) {
                if (definitions[id] == null || !flow.dominates(definitions[id], block)
                        || definitions[id] == block && position <= positions[id]) {
                    excluded.set(id);
                } else if (definitions[id] != block) {
                    used.set(id);
                }
            }
        }
    }

    private void pass(List<Value> values) {
        for (Value value : values) {
            if (value instanceof Value.Temp(int id)) {
                passed.set(id);
            }
        }
    }

    /** By block the values that it defines. */
    private BitSet[] defined() {
        var defined = new BitSet[flow.blocks().size()];
        for (int i = 0; i < defined.length; i++) {
            defined[i] = new BitSet();
        }
        for (int id = 0; id < definitions.length; id++) {
            if (definitions[id] != null) {
                defined[definitions[id].number()].set(id);
            }
        }
        return defined;
    }

    private BitSet liveAtEnd(CodeBlock block, BitSet[] live) {
        var result = new BitSet();
        for (CodeBlock next : block.successors()) {
            result.or(live[next.number()]);
        }
        if (flow.hasHandlers()) {
            handlers.handlersOf(block).forEach(handler -> result.or(live[handler.number()]));
        }
        return result;
    }

    private BitSet[] liveAtStart(BitSet[] used, BitSet[] defined) {
        List<CodeBlock> blocks = flow.blocks();
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
