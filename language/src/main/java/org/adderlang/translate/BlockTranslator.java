package org.adderlang.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.analysis.ControlFlow;
import org.adderlang.il.Instruction;
import org.adderlang.il.Type.Kind;
import org.adderlang.il.Value;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.InstructionMark;
import org.adderlang.nodes.InstructionSite;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.call.DepthChange;
import org.adderlang.nodes.control.BlockNode;
import org.adderlang.nodes.control.FaultMark;
import org.adderlang.nodes.control.Terminator;
import org.adderlang.nodes.expr.ConstantNodes.DoubleConstant;
import org.adderlang.nodes.expr.ConstantNodes.LongConstant;
import org.adderlang.nodes.expr.ConstantNodes.ObjectConstant;
import org.adderlang.nodes.expr.SlotNodes;

/**
 * Translates one code block: builds expression trees out of single-use values and decides when each must be evaluated
 * (design.md §2, tree folding).
 *
 * <p>Values that can trap or have effects are evaluated in the order of the IL, always: the ones still pending form a
 * queue, and an instruction may only take operands from its end, in order. Anything else is written to its slot first.
 */
final class BlockTranslator {
    final FunctionTranslator function;
    final CodeBlock block;
    private final List<StatementNode> statements = new ArrayList<>();
    private final Map<Integer, Pending> pending = new LinkedHashMap<>();
    private final Map<Integer, Register> locals = new HashMap<>();
    private final Map<Integer, ExprNode> constants = new HashMap<>();
    private Map<Integer, DepthChange> depthChanges;
    private Instruction current;
    private InstructionSite site;
    private boolean takenImpure;
    private Set<Integer> takenCells = new HashSet<>();
    private long lastLine = Long.MIN_VALUE;

    /**
     * The result of a translation; the node's edges still lack their lists of dead slots.
     *
     * @param locals homes of the values that only this block uses, by value id
     */
    record Body(List<StatementNode> statements, Terminator terminator, Map<Integer, Register> locals) {
        BlockNode node(int markSlot) {
            long[] marks = markSlot < 0 ? null : statements.stream().mapToLong(Body::mark).toArray();
            return new BlockNode(statements.toArray(StatementNode[]::new), terminator, markSlot, marks);
        }

        private static long mark(StatementNode statement) {
            InstructionSite site = statement.site();
            return FaultMark.of(site.ip(), site.locLine() > 0 ? (int) site.locLine() : -1);
        }
    }

    BlockTranslator(FunctionTranslator function, CodeBlock block) {
        this.function = function;
        this.block = block;
    }

    Body translate() {
        function.slots.startBlock();
        var instructions = new InstructionTranslator(this);
        var terminators = new TerminatorTranslator(this);
        depthChanges = CallRuns.of(block, function.code, terminators::isTailCall);
        for (int ip = block.from(); ip < block.to(); ip++) {
            current = block.block().instructions().get(ip);
            site = new InstructionSite(function.function, block.block(), ip);
            takenImpure = false;
            takenCells = new HashSet<>();
            boolean tailCall = !current.opcode().isTerminator() && terminators.isTailCall(ip);
            if (startsMark(ip)) {
                emit(new InstructionMark(markedInstructions(ip), tailCall ? current.callee() : null));
            }
            if (!current.opcode().isTerminator()) {
                if (tailCall) {
                    return new Body(statements, terminators.tailCall(ip), locals);
                }
                keepOrder(current.operands());
                instructions.translate(current);
            }
        }
        return new Body(statements, terminators.translate(), locals);
    }

    private boolean startsMark(int ip) {
        return switch (function.options.steps()) {
            case UNMARKED -> false;
            case COUNTED -> ip == block.from() || ControlFlow.canTrap(block.block().instructions().get(ip - 1));
            case SINGLE -> true;
        };
    }

    /** The number of instructions that the mark before instruction {@code ip} stands for. */
    private int markedInstructions(int ip) {
        int end = ip + 1;
        while (end < block.to() && !startsMark(end)) {
            end++;
        }
        return end - ip;
    }

    /** How the current instruction, a call of an IL function, counts against the call depth. */
    DepthChange depthChange() {
        return depthChanges.getOrDefault(site.ip(), DepthChange.ALONE);
    }

    /** Whether a loop, as far as the order of blocks tells, runs this block again and again. */
    boolean isInLoop() {
        return function.flow.loopDepth(block) > 0;
    }

    InstructionSite site() {
        return site;
    }

    /** The value as an expression of {@code kind}. */
    ExprNode use(Value value, Kind kind) {
        return Kinds.coerce(operand(value).value(), kind);
    }

    /** The value in the cheapest form. A pending value becomes part of the current instruction. */
    Operand operand(Value value) {
        // No switch: the JVM would generate a class for it when the first program is translated, which takes longer than that does.
        if (value instanceof Value.Temp(int id)) {
            return temp(id);
        }
        return new Operand(constant(value));
    }

    private ExprNode constant(Value value) {
        if (value instanceof Value.IntConst(long number, boolean _)) {
            return new LongConstant(number);
        } else if (value instanceof Value.FloatConst(double number)) {
            return new DoubleConstant(number);
        } else if (value instanceof Value.StrConst(String bytes)) {
            return new ObjectConstant(function.code.literal(bytes));
        } else if (value instanceof Value.GlobalRef(String name)) {
            return function.code.globalNode(name, site);
        }
        return new ObjectConstant(null);
    }

    private Operand temp(int id) {
        Pending value = pending.remove(id);
        if (value != null) {
            takenImpure |= !value.pure();
            takenCells.addAll(value.cells());
            return value.operand();
        }
        ExprNode constant = constant(id);
        if (constant != null) {
            return new Operand((ExprNode) constant.deepCopy());
        }
        ExprNode argument = function.unmoved(id);
        if (argument != null) {
            return new Operand((ExprNode) argument.deepCopy());
        }
        Register local = locals.get(id);
        return read(local != null ? local : function.register(id));
    }

    /** Whether the value is already kept in {@code register}. */
    boolean holds(int id, Register register) {
        return !pending.containsKey(id) && constant(id) == null && !locals.containsKey(id)
                && function.hasRegister(id) && function.register(id).equals(register);
    }

    /** Reads a register. */
    Operand read(Register register) {
        return switch (register.kind()) {
            case LONG -> new Operand(new SlotNodes.ReadLong(register.slot()));
            case DOUBLE -> new Operand(new SlotNodes.ReadDouble(register.slot()));
            default -> new Operand(new SlotNodes.ReadObject(register.slot()),
                    register.isPair() ? new SlotNodes.ReadLong(register.offset()) : null);
        };
    }

    /** Reads a promoted cell as part of the current instruction. */
    Operand readCell(int cell) {
        takenCells.add(cell);
        return read(function.register(cell));
    }

    /**
     * Defines the result of the current instruction.
     *
     * @param pure whether the instruction itself neither traps nor has effects
     */
    void define(Operand value, boolean pure) {
        boolean staysPure = pure && !takenImpure;
        int id = current.result();
        int count = current.hasResult() ? function.uses.count(id) : 0;
        if (!function.keeps(id)) {
            if (!staysPure) {
                emit(new SlotNodes.Evaluate(value.value()));
            }
            return;
        }
        boolean usedHere = !function.options.singleSteps() && function.uses.onlyIn(id, block);
        if (value.offset() == null && isConstant(value.base()) && addConstant(id, value.base(), usedHere)) {
            return;
        }
        if (usedHere && count == 1 && function.options.fold() && (staysPure || !function.flow.hasHandlers())) {
            pending.put(id, new Pending(id, value, staysPure, takenCells, site));
        } else {
            Register home = home(id, usedHere && !function.sharesRegister(id));
            if (function.mixes(id, block)) {
                flushReaders(home);
            }
            if (staysPure) {
                append(FunctionTranslator.write(home, value), site);
            } else {
                emit(FunctionTranslator.write(home, value));
            }
        }
    }

    /** Evaluates the pending values that read a register which is about to get another value. */
    private void flushReaders(Register register) {
        List<Pending> readers = pending.values().stream().filter(p -> p.reads(register)).toList();
        if (readers.stream().anyMatch(p -> !p.pure())) {
            flushImpure();
        }
        readers.stream().filter(Pending::pure).forEach(this::flush);
    }

    private boolean addConstant(int id, ExprNode constant, boolean usedHere) {
        if (usedHere) {
            constants.put(id, constant);
        }
        return usedHere || function.addConstant(id, constant);
    }

    private ExprNode constant(int id) {
        ExprNode constant = constants.get(id);
        return constant != null ? constant : function.constant(id);
    }

    private Register home(int id, boolean local) {
        return local ? locals.computeIfAbsent(id, i -> function.newRegister(i, true)) : function.register(id);
    }

    private static boolean isConstant(ExprNode node) {
        return node instanceof LongConstant || node instanceof DoubleConstant || node instanceof ObjectConstant;
    }

    /** Adds a statement that can trap or has effects: whatever came before it must be evaluated before it. */
    void emit(StatementNode statement) {
        InstructionSite where = site;
        flushImpure();
        append(statement, where);
    }

    /** Adds a write to a promoted cell, which only pending reads of that cell could notice. */
    void emitCellWrite(int cell, StatementNode write) {
        boolean impureReader = pending.values().stream().anyMatch(p -> !p.pure() && p.cells().contains(cell));
        if (takenImpure || impureReader) {
            flushImpure();
        }
        for (Pending reader : pending.values().stream().filter(p -> p.cells().contains(cell)).toList()) {
            flush(reader);
        }
        append(write, site);
    }

    private void append(StatementNode statement, InstructionSite where) {
        long line = where.locLine() > 0 && !function.options.singleSteps() ? where.locLine() : where.instruction().line();
        statements.add(statement.at(where, line != lastLine));
        lastLine = line;
    }

    /** Evaluates every pending value that is not pure, in order. */
    void flushImpure() {
        for (Pending value : pending.values().stream().filter(p -> !p.pure()).toList()) {
            flush(value);
        }
    }

    private void flush(Pending value) {
        pending.remove(value.id());
        append(FunctionTranslator.write(home(value.id(), true), value.operand()), value.site());
    }

    /**
     * Makes sure that taking these operands keeps the order of evaluation: the impure ones among them must be the last
     * pending ones, in the same order.
     */
    void keepOrder(List<Value> operands) {
        List<Integer> queue = pending.values().stream().filter(p -> !p.pure()).map(Pending::id).toList();
        if (queue.isEmpty()) {
            return;
        }
        List<Integer> taken = operands.stream()
                .filter(v -> v instanceof Value.Temp(int id) && queue.contains(id))
                .map(v -> ((Value.Temp) v).id()).toList();
        boolean isTail = taken.size() <= queue.size()
                && queue.subList(queue.size() - taken.size(), queue.size()).equals(taken);
        if (!isTail) {
            flushImpure();
        }
    }

    /** The impure values still pending, oldest first. */
    List<Integer> impureQueue() {
        return pending.values().stream().filter(p -> !p.pure()).map(Pending::id).toList();
    }
}
