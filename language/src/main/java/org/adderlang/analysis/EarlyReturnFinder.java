package org.adderlang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adderlang.analysis.EarlyReturn.Comparison;
import org.adderlang.analysis.EarlyReturn.Term;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Type;
import org.adderlang.il.Type.Kind;
import org.adderlang.il.Value;

/**
 * Follows a function from its start for as long as it only tests its arguments. Front ends keep those in alloca cells, and
 * widen and negate what a comparison yields.
 */
public final class EarlyReturnFinder {
    private static final int MOST_RETURNS = 3;
    /** Also bounds the alloca memory of what is followed, far below a frame's limit. */
    private static final int MOST_INSTRUCTIONS = 60;
    private static final long LARGEST_CELL = 16;

    /** What is known of a value. */
    private sealed interface Known {
    }

    private record Plain(Term term, Kind kind) implements Known {
    }

    private record Cell(int id) implements Known {
    }

    /** A pointer read as an integer. */
    private record Bits(Term pointer) implements Known {
    }

    /** 1 if the comparison holds, else 0; or their negatives. */
    private record Test(Comparison comparison, Term left, Term right) implements Known {
        Test negated() {
            return switch (comparison) {
                case LESS -> new Test(Comparison.LESS_OR_EQUAL, right, left);
                case LESS_OR_EQUAL -> new Test(Comparison.LESS, right, left);
                case EQUAL -> new Test(Comparison.NOT_EQUAL, left, right);
                case NOT_EQUAL -> new Test(Comparison.EQUAL, left, right);
                case NULL -> new Test(Comparison.NOT_NULL, left, right);
                case NOT_NULL -> new Test(Comparison.NULL, left, right);
            };
        }
    }

    private final Function function;
    private final Map<Integer, Known> values;
    private final Map<Integer, Plain> cells;
    private int followed;

    private EarlyReturnFinder(Function function, Map<Integer, Known> values, Map<Integer, Plain> cells, int followed) {
        this.function = function;
        this.values = values;
        this.cells = cells;
        this.followed = followed;
    }

    /** The early returns of a function, in the order in which it tests for them. */
    public static List<EarlyReturn> of(Function function) {
        Block entry = function.blocks().getFirst();
        List<Param> params = entry.params().isEmpty() ? function.params() : entry.params();
        var values = new HashMap<Integer, Known>();
        for (int i = 0; i < params.size(); i++) {
            values.putIfAbsent(params.get(i).id(), new Plain(new Term(i, null), params.get(i).type().kind()));
        }
        return new EarlyReturnFinder(function, values, new HashMap<>(), 0).find(entry);
    }

    private List<EarlyReturn> find(Block entry) {
        var found = new ArrayList<EarlyReturn>();
        Block block = entry;
        while (found.size() < MOST_RETURNS) {
            Instruction last = follow(block);
            if (last == null || last.opcode() != Opcode.CBR || !(known(last.operand(0)) instanceof Test test)) {
                break;
            }
            Target whenTrue = last.targets().get(0);
            Target whenFalse = last.targets().get(1);
            Plain result = resultAt(whenTrue);
            if (result == null) {
                result = resultAt(whenFalse);
                test = test.negated();
                whenFalse = whenTrue;
            }
            if (result == null) {
                break;
            }
            found.add(new EarlyReturn(test.comparison, test.left, test.right, result.term));
            block = enter(whenFalse);
            if (block == null) {
                break;
            }
        }
        return found;
    }

    /** What the function returns if control goes to {@code target}; null when that is not known. */
    private Plain resultAt(Target target) {
        var there = new EarlyReturnFinder(function, new HashMap<>(values), new HashMap<>(cells), followed);
        Block block = there.enter(target);
        Instruction last = block == null ? null : there.follow(block);
        if (last == null || last.opcode() != Opcode.RET) {
            return null;
        }
        Kind kind = function.returnType().kind();
        if (last.operands().isEmpty()) {
            return kind == Kind.NONE ? new Plain(Term.constant(null), Kind.NONE) : null;
        }
        return there.known(last.operand(0)) instanceof Plain plain && plain.kind == kind ? plain : null;
    }

    /** Follows blocks to the first terminator that is not br; null if something else is in the way. */
    private Instruction follow(Block start) {
        Block block = start;
        while (block != null) {
            Instruction last = block.terminator();
            for (Instruction instruction : block.instructions()) {
                if (++followed > MOST_INSTRUCTIONS || instruction != last && !follow(instruction)) {
                    return null;
                }
            }
            if (last.opcode() != Opcode.BR) {
                return last;
            }
            block = enter(last.targets().getFirst());
        }
        return null;
    }

    /** The block of a target, with its parameters bound; null when they cannot be. */
    private Block enter(Target target) {
        Block block = function.blocks().stream().filter(b -> b.label().equals(target.label())).findFirst().orElse(null);
        if (block == null || block.params().size() != target.args().size()) {
            return null;
        }
        List<Known> arguments = new ArrayList<>();
        for (Value argument : target.args()) {
            arguments.add(known(argument));
        }
        for (int i = 0; i < arguments.size(); i++) {
            values.put(block.params().get(i).id(), arguments.get(i));
        }
        return block;
    }

    /** Whether the instruction does nothing but make a value that is then known. */
    private boolean follow(Instruction instruction) {
        Known result = switch (instruction.opcode()) {
            case ALLOCA -> instruction.operand(0) instanceof Value.IntConst(long size, boolean _) && size >= 0 && size <= LARGEST_CELL
                    ? new Cell(instruction.result()) : null;
            case STORE -> store(instruction);
            case LOAD -> load(instruction);
            case ICMP_EQ, ICMP_NE, SCMP_LT, SCMP_LE, SCMP_GT, SCMP_GE ->
                    compare(instruction.opcode(), known(instruction.operand(0)), known(instruction.operand(1)));
            case ZEXT1, TRUNC1 -> known(instruction.operand(0)) instanceof Test test ? test : null;
            case ISUB_OVF -> isZero(known(instruction.operand(0))) && (instruction.type() == null || instruction.type() == Type.I64)
                    && known(instruction.operand(1)) instanceof Test test ? test : null;
            default -> null;
        };
        if (result == null) {
            return false;
        }
        if (instruction.hasResult()) {
            if (instruction.opcode() == Opcode.ALLOCA) {
                cells.remove(instruction.result());
            }
            values.put(instruction.result(), result);
        }
        return true;
    }

    private Known store(Instruction instruction) {
        if (known(instruction.operand(0)) instanceof Cell cell && keepsAll(instruction.type())
                && known(instruction.operand(1)) instanceof Plain plain && plain.kind == instruction.type().kind()) {
            cells.put(cell.id, plain);
            return plain;
        }
        return null;
    }

    private Known load(Instruction instruction) {
        if (known(instruction.operand(0)) instanceof Cell cell && keepsAll(instruction.type())
                && cells.get(cell.id) instanceof Plain plain) {
            return plain.kind == instruction.type().kind() ? plain
                    : plain.kind == Kind.OBJECT && instruction.type() == Type.I64 ? new Bits(plain.term) : null;
        }
        return null;
    }

    /** Whether memory of this type holds what is stored, whatever it is. */
    private static boolean keepsAll(Type type) {
        return type.kind() != Kind.LONG || type == Type.I64;
    }

    private static Known compare(Opcode opcode, Known left, Known right) {
        boolean equality = opcode == Opcode.ICMP_EQ || opcode == Opcode.ICMP_NE;
        boolean equal = opcode == Opcode.ICMP_EQ;
        if (left instanceof Plain a && right instanceof Plain b && a.kind == Kind.LONG && b.kind == Kind.LONG) {
            return switch (opcode) {
                case ICMP_EQ -> new Test(Comparison.EQUAL, a.term, b.term);
                case ICMP_NE -> new Test(Comparison.NOT_EQUAL, a.term, b.term);
                case SCMP_LT -> new Test(Comparison.LESS, a.term, b.term);
                case SCMP_LE -> new Test(Comparison.LESS_OR_EQUAL, a.term, b.term);
                case SCMP_GT -> new Test(Comparison.LESS, b.term, a.term);
                default -> new Test(Comparison.LESS_OR_EQUAL, b.term, a.term);
            };
        }
        if (equality && left instanceof Bits(Term pointer) && isZero(right)) {
            return new Test(equal ? Comparison.NULL : Comparison.NOT_NULL, pointer, pointer);
        }
        if (equality && left instanceof Test test && isZero(right)) {
            return equal ? test.negated() : test;
        }
        return null;
    }

    private static boolean isZero(Known value) {
        return value instanceof Plain(Term(int argument, Object constant), Kind _) && argument < 0 && constant instanceof Long number
                && number == 0;
    }

    private Known known(Value value) {
        // No switch, as in BlockTranslator: the JVM would generate a class for it at the start of a program.
        if (value instanceof Value.Temp(int id)) {
            return values.get(id);
        } else if (value instanceof Value.IntConst(long number, boolean _)) {
            return new Plain(Term.constant(number), Kind.LONG);
        } else if (value instanceof Value.FloatConst(double number)) {
            return new Plain(Term.constant(number), Kind.DOUBLE);
        }
        return value instanceof Value.NullConst ? new Plain(Term.constant(null), Kind.OBJECT) : null;
    }
}
