package org.adderlang.translate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Value;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.control.Edge;
import org.adderlang.nodes.expr.ConstantNodes.LongConstant;
import org.adderlang.nodes.expr.SlotNodes;

/**
 * Translates branch arguments into slot writes that act as a parallel copy: a write comes after every other one that
 * still reads its slot, and a cycle is broken with a scratch slot (il.md §4.1).
 */
final class EdgeTranslator {
    static final StatementNode[] NO_MOVES = {};

    private final BlockTranslator block;

    /**
     * @param order position among the arguments that must be evaluated in order, or -1
     */
    private record Move(StatementNode write, Register target, Operand value, BitSet reads, int order) {
        boolean reads(Register register) {
            return reads.get(register.slot()) || register.isPair() && reads.get(register.offset());
        }
    }

    EdgeTranslator(BlockTranslator block) {
        this.block = block;
    }

    Edge translate(Target target) {
        CodeBlock to = block.function.flow.block(target.label());
        return translate(to.number(), to.block().params(), target.args());
    }

    /** The edge of a self tail call: back to the start of the function, with fresh alloca memory (il.md §4.3). */
    Edge restart(List<Value> arguments) {
        Edge edge = translate(0, block.function.boundParams(), arguments);
        if (!block.function.countsAllocas()) {
            return edge;
        }
        var moves = new ArrayList<>(List.of(edge.moves()));
        moves.add(new SlotNodes.WriteLong(block.function.stackUsedSlot(), new LongConstant(0)));
        return new Edge(0, moves.toArray(StatementNode[]::new));
    }

    /** An edge to block {@code number} that assigns {@code arguments} to {@code params}. */
    Edge translate(int number, List<Param> params, List<Value> arguments) {
        List<Integer> queue = block.impureQueue();
        if (!takesAll(queue, params, arguments)) {
            block.flushImpure();
            queue = List.of();
        }
        var moves = new ArrayList<Move>();
        for (int i = 0; i < Math.min(params.size(), arguments.size()); i++) {
            int id = params.get(i).id();
            if (!block.function.keeps(id) || arguments.get(i).equals(new Value.Temp(id))) {
                continue;
            }
            Register register = block.function.register(id);
            if (arguments.get(i) instanceof Value.Temp(int argument) && block.holds(argument, register)) {
                continue;
            }
            int order = arguments.get(i) instanceof Value.Temp(int argument) ? queue.indexOf(argument) : -1;
            moves.add(move(register, block.operand(arguments.get(i)), order));
        }
        return new Edge(number, sequence(moves).toArray(StatementNode[]::new));
    }

    /** Whether the impure pending values are all arguments of parameters that somebody reads. */
    private boolean takesAll(List<Integer> queue, List<Param> params, List<Value> arguments) {
        int taken = 0;
        for (int i = 0; i < Math.min(params.size(), arguments.size()); i++) {
            if (arguments.get(i) instanceof Value.Temp(int id) && queue.contains(id)
                    && block.function.keeps(params.get(i).id())) {
                taken++;
            }
        }
        return taken == queue.size();
    }

    private static Move move(Register register, Operand value, int order) {
        StatementNode write = FunctionTranslator.write(register, value);
        return new Move(write, register, value, SlotAccess.reads(write), order);
    }

    private List<StatementNode> sequence(List<Move> moves) {
        var result = new ArrayList<StatementNode>();
        while (!moves.isEmpty()) {
            Move next = moves.stream().filter(m -> isReady(m, moves)).findFirst().orElse(null);
            if (next == null) {
                // Every write would destroy what another one reads: park one value.
                next = moves.stream().filter(m -> isFirstInOrder(m, moves)).findFirst().orElseThrow();
                moves.remove(next);
                Register parked = park(next.target());
                result.add(FunctionTranslator.write(parked, next.value()));
                moves.add(move(next.target(), block.read(parked), -1));
            } else {
                moves.remove(next);
                result.add(next.write());
            }
        }
        return result;
    }

    private Register park(Register like) {
        Slots slots = block.function.slots;
        return new Register(like.kind(), slots.addLocal(like.kind()),
                like.isPair() ? slots.addLocal(org.adderlang.il.Type.Kind.LONG) : -1);
    }

    private static boolean isReady(Move move, List<Move> moves) {
        return isFirstInOrder(move, moves) && moves.stream().noneMatch(m -> m != move && m.reads(move.target()));
    }

    private static boolean isFirstInOrder(Move move, List<Move> moves) {
        return move.order() < 0 || moves.stream().noneMatch(m -> m.order() >= 0 && m.order() < move.order());
    }

    /** The slots that an edge's moves write. */
    static BitSet written(StatementNode[] moves) {
        var slots = new BitSet();
        for (StatementNode move : moves) {
            if (move instanceof SlotNodes.Writer writer) {
                for (int slot : writer.writtenSlots()) {
                    slots.set(slot);
                }
            }
        }
        return slots;
    }
}
