package org.adderlang.translate;

import static org.adderlang.il.Type.Kind.LONG;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.analysis.ControlFlow;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Target;
import org.adderlang.il.Type.Kind;
import org.adderlang.il.Value;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.call.TailCall;
import org.adderlang.nodes.control.DispatchNode;
import org.adderlang.nodes.control.Edge;
import org.adderlang.nodes.control.Terminator;
import org.adderlang.nodes.trap.TrapNodes;
import org.adderlang.runtime.FunctionObject;

/** Translates how a code block ends. */
final class TerminatorTranslator {
    private static final int NOTHING_PUSHED = -1;

    private final BlockTranslator block;
    private final FunctionTranslator function;
    private final EdgeTranslator edges;

    TerminatorTranslator(BlockTranslator block) {
        this.block = block;
        this.function = block.function;
        this.edges = new EdgeTranslator(block);
    }

    Terminator translate() {
        CodeBlock part = block.block;
        Instruction last = part.last();
        if (!last.opcode().isTerminator()) {
            block.flushImpure();
            Edge edge = new Edge(part.successors()[0].number(), EdgeTranslator.NO_MOVES);
            return switch (last.opcode()) {
                case EH_PUSH -> new Terminator.HandlerChange(edge, function.handlers.transitions(part),
                        function.flow.block(last.targets().getFirst().label()).number());
                case EH_POP -> new Terminator.HandlerChange(edge, function.handlers.transitions(part), NOTHING_PUSHED);
                default -> new Terminator.Jump(edge);
            };
        }
        return switch (last.opcode()) {
            case BR -> new Terminator.Jump(edges.translate(last.targets().getFirst()));
            case CBR -> {
                block.keepOrder(last.operands());
                ExprNode condition = block.use(last.operand(0), LONG);
                block.flushImpure();
                yield new Terminator.Branch(condition, edges.translate(last.targets().get(0)),
                        edges.translate(last.targets().get(1)));
            }
            case SWITCH_I32 -> switchTable(last);
            case RET -> {
                block.keepOrder(last.operands());
                ExprNode value = last.operands().isEmpty() ? null
                        : block.use(last.operand(0), function.function.returnType().kind());
                block.flushImpure();
                yield new Terminator.Return(value);
            }
            case TRAP_OP, TRAP_FROM_ERR -> {
                block.keepOrder(last.operands());
                block.emit(new TrapNodes.Raise(last.operands().isEmpty() ? null : block.use(last.operand(0), LONG)));
                yield new Terminator.Unreachable();
            }
            case RESUME_LABEL -> {
                block.emit(new TrapNodes.CheckResume(block.site(), function.faultSlot(), true));
                yield new Terminator.Jump(edges.translate(last.targets().getFirst()));
            }
            case RESUME_SAME, RESUME_NEXT -> {
                block.emit(new TrapNodes.CheckResume(block.site(), function.faultSlot(), false));
                yield resume(last.opcode() == Opcode.RESUME_SAME);
            }
            default -> throw new IllegalArgumentException(last.opcode().mnemonic());
        };
    }

    private Terminator switchTable(Instruction last) {
        block.keepOrder(List.of(last.operand(0)));
        ExprNode scrutinee = block.use(last.operand(0), LONG);
        block.flushImpure();
        int count = last.switchCaseCount();
        int[] cases = new int[count];
        Edge[] targets = new Edge[count + 1];
        List<Value> known = knownInCases(last);
        for (int i = 0; i < count; i++) {
            cases[i] = last.switchCase(i);
            targets[i] = edges.translate(withConstant(last.targets().get(i + 1), known, cases[i]));
        }
        targets[count] = edges.translate(last.targets().getFirst());
        return new Terminator.Switch(scrutinee, cases, targets);
    }

    /**
     * The values that equal the constant of the case taken: what is switched on, if it was narrowed just before and thus has no
     * other bits, and what it was narrowed from. After resume.next, the two may differ.
     */
    private List<Value> knownInCases(Instruction last) {
        Value scrutinee = last.operand(0);
        List<Instruction> instructions = block.block.instructions();
        if (function.flow.hasHandlers() || !function.options.fold()) {
            return List.of();
        }
        var later = new ArrayList<Value>();
        for (int i = instructions.size() - 2; i >= 0; i--) {
            Instruction instruction = instructions.get(i);
            var result = new Value.Temp(instruction.result());
            if (result.equals(scrutinee)) {
                Value source = instruction.operands().isEmpty() ? null : instruction.operand(0);
                return instruction.opcode() != Opcode.CAST_SI_NARROW_CHK ? List.of()
                        : later.contains(source) ? List.of(scrutinee) : List.of(scrutinee, source);
            }
            later.add(result);
        }
        return List.of();
    }

    private static Target withConstant(Target target, List<Value> values, int constant) {
        if (values.stream().noneMatch(target.args()::contains)) {
            return target;
        }
        return new Target(target.label(), target.args().stream()
                .map(argument -> values.contains(argument) ? new Value.IntConst(constant, false) : argument).toList());
    }

    private Terminator resume(boolean same) {
        var faults = new ArrayList<CodeBlock>();
        for (CodeBlock fault : function.handlers.faultsBefore(block.block)) {
            if (ControlFlow.canTrap(fault.last())) {
                faults.add(fault);
            }
        }
        int[] numbers = faults.stream().mapToInt(CodeBlock::number).toArray();
        int[] continuations = faults.stream().mapToInt(fault -> {
            CodeBlock next = same ? fault : function.flow.nextPart(fault);
            return next == null ? DispatchNode.EXIT : next.number();
        }).toArray();
        return new Terminator.Resume(numbers, continuations);
    }

    /**
     * Whether the call at {@code ip} is a tail call: an IL function is called, and the next instruction returns exactly
     * its result, or nothing when it has none (il.md §4.3 [REC]).
     */
    boolean isTailCall(int ip) {
        List<Instruction> instructions = block.block.block().instructions();
        Instruction call = instructions.get(ip);
        if (ip + 1 != block.block.to() - 1 || !isTailCall(call, instructions.get(ip + 1), function.function)) {
            return false;
        }
        FunctionObject callee = function.code.function(call.callee());
        if (callee == null || callee.signature().params().size() != call.operands().size()) {
            return false;
        }
        // A trap in the callee must still find this frame's handlers.
        return !function.handlers.mayBeArmed(block.block);
    }

    /** Whether these two instructions have the form of a tail call. */
    static boolean isTailCall(Instruction call, Instruction ret, Function caller) {
        if (call.opcode() != Opcode.CALL || ret.opcode() != Opcode.RET) {
            return false;
        }
        if (ret.operands().isEmpty()) {
            return caller.returnType().kind() == Kind.NONE && !call.hasResult();
        }
        return ret.operand(0) instanceof Value.Temp(int id) && id == call.result();
    }

    /** Whether a block ends with a tail call of its own function, which may become a jump to the start. */
    static boolean callsItself(CodeBlock block, Function function) {
        List<Instruction> instructions = block.instructions();
        int last = instructions.size() - 1;
        return last > 0 && isTailCall(instructions.get(last - 1), instructions.get(last), function)
                && instructions.get(last - 1).callee().equals(function.name());
    }

    /** The terminator for a tail call and the ret behind it. */
    Terminator tailCall(int ip) {
        Instruction call = block.block.block().instructions().get(ip);
        if (call.callee().equals(function.function.name()) && function.canRestart()) {
            return new Terminator.Jump(edges.restart(call.operands()));
        }
        block.keepOrder(call.operands());
        FunctionObject callee = function.code.function(call.callee());
        ExprNode[] arguments = CallTranslator.arguments(block, call.operands(), callee.signature().params());
        block.flushImpure();
        return new Terminator.Return(new TailCall(block.site(), function.function.returnType().kind(), callee, arguments));
    }
}
