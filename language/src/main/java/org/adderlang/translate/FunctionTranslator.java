package org.adderlang.translate;

import com.oracle.truffle.api.nodes.RootNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.adderlang.analysis.AllocaCount;
import org.adderlang.analysis.CellPromotion;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.analysis.ControlFlow;
import org.adderlang.analysis.Dominance;
import org.adderlang.analysis.HandlerAnalysis;
import org.adderlang.analysis.InteriorPointers;
import org.adderlang.analysis.LoopCounters;
import org.adderlang.analysis.LoopUnrolling;
import org.adderlang.analysis.SlotSharing;
import org.adderlang.analysis.Uses;
import org.adderlang.externs.RuntimeSignatures;
import org.adderlang.il.Function;
import org.adderlang.il.Param;
import org.adderlang.il.Type;
import org.adderlang.il.Type.Kind;
import org.adderlang.il.verify.ValueTypes;
import org.adderlang.nodes.ExprNode;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.call.CopyArgument;
import org.adderlang.nodes.call.ModuleVariableAddress;
import org.adderlang.nodes.call.ReadArgument;
import org.adderlang.nodes.control.BlockNode;
import org.adderlang.nodes.control.BodyNode;
import org.adderlang.nodes.control.DispatchNode;
import org.adderlang.nodes.control.FrameLayout;
import org.adderlang.nodes.control.FunctionBodyNode;
import org.adderlang.nodes.control.FunctionPart;
import org.adderlang.nodes.control.FunctionRootNode;
import org.adderlang.nodes.control.HandlerStates;
import org.adderlang.nodes.control.IndexSlots;
import org.adderlang.nodes.control.Prologue;
import org.adderlang.nodes.control.SlotSet;
import org.adderlang.nodes.expr.CheckedArithmetic;
import org.adderlang.nodes.expr.ConstantNodes.LongConstant;
import org.adderlang.nodes.expr.IndexRange;
import org.adderlang.nodes.expr.SlotNodes;
import org.adderlang.nodes.memory.PointerNodes.WritePair;
import org.adderlang.nodes.scope.Locals;
import org.adderlang.runtime.AdderLanguage;
import org.adderlang.runtime.ModuleVariable;

/** Translates one function. Everything here belongs to the function as a whole; see {@link BlockTranslator} for the rest. */
public final class FunctionTranslator {
    /** Functions whose promoted cells need no more than this are not worth the counting. */
    private static final int UNCOUNTED_BYTES = 4096;
    /** Functions with more instructions than this have their arguments copied into slots. */
    private static final int MOST_UNMOVED = 100;

    final ModuleCode code;
    final Function function;
    final TranslationOptions options;
    final ControlFlow flow;
    final HandlerAnalysis handlers;
    final Uses uses;
    final Type[] types;
    final Map<Integer, CellPromotion.Cell> cells;
    final Slots slots = new Slots();
    private final InteriorPointers interior;
    private final SlotSharing sharing;
    private final LoopCounters counters;
    private final Register[] registers;
    private final Map<Integer, ExprNode> constants = new HashMap<>();
    /** By slot, for the variables that count or limit loops. */
    private final Map<Integer, IndexRange> ranges = new TreeMap<>();
    /** The parameters that stay where the caller put them, by value id. */
    private final Map<Integer, ReadArgument> unmoved;
    private final int markSlot;
    private final int errorSlot;
    private final int faultSlot;
    private final int depthSlot;
    private final int handlerStackSlot;
    private final boolean countsAllocas;
    /** Where the cells of module variables are that loops use. */
    private final Map<ModuleVariable, Integer> variableSlots = new LinkedHashMap<>();
    private int stackUsedSlot = -1;
    private HandlerStates handlerStates;

    private FunctionTranslator(ModuleCode code, Function function, TranslationOptions options) {
        this.code = code;
        this.function = function;
        this.options = options;
        this.flow = new ControlFlow(function);
        this.handlers = HandlerAnalysis.of(flow, options.number());
        this.uses = new Uses(function.valueCount(), flow);
        this.types = ValueTypes.of(function, code.module(), RuntimeSignatures.builtin());
        this.cells = options.promote() ? new CellPromotion(flow).cells() : Map.of();
        this.countsAllocas = AllocaCount.mayExceed(flow, cells, UNCOUNTED_BYTES);
        this.interior = new InteriorPointers(flow, cells);
        this.sharing = options.fold() ? SlotSharing.of(function, flow, handlers, uses, this::sameKind) : null;
        this.counters = options.fold() ? new LoopCounters(flow, sharing::owner, cells.keySet()) : null;
        this.registers = new Register[function.valueCount()];
        boolean needsErrors = flow.hasHandlers() || readsErrors();
        this.errorSlot = needsErrors ? slots.add(Kind.OBJECT) : -1;
        this.markSlot = flow.hasHandlers() ? slots.add(Kind.LONG) : -1;
        this.faultSlot = flow.hasHandlers() ? slots.add(Kind.LONG) : -1;
        this.depthSlot = flow.hasHandlers() ? slots.add(Kind.LONG) : -1;
        this.handlerStackSlot = handlers.isDynamic() ? slots.add(Kind.OBJECT) : -1;
        this.unmoved = options.fold() && options.whole() ? unmovedArguments() : Map.of();
    }

    /** The root node of a function, for the given language instance. */
    public static RootNode translate(AdderLanguage language, ModuleCode code, Function function, TranslationOptions options) {
        return new FunctionTranslator(code, function, options).translate(language);
    }

    private RootNode translate(AdderLanguage language) {
        List<CodeBlock> order = flow.blocks();
        var blocks = new BlockNode[order.size()];
        var bodies = new BlockTranslator.Body[order.size()];
        List<StatementNode> arguments = copyArguments(boundParams());
        for (int i = 0; i < blocks.length; i++) {
            bodies[i] = new BlockTranslator(this, order.get(i)).translate();
            blocks[i] = bodies[i].node(handlers.mayBeArmed(order.get(i)) ? markSlot : -1);
        }
        // Before the slots are counted: a parameter that only its handler's entry assigns gets its slot here.
        handlerStates = handlerStates();
        var liveness = new SlotLiveness(this, bodies, specialSlots()).solved();
        var divider = options.singleSteps() ? null : Divider.of(this, blocks, liveness);
        if (divider != null && options.whole() && (!unmoved.isEmpty() || flow.hasHandlers() && !handlers.isDynamic())) {
            return new FunctionTranslator(code, function, options.forParts()).translate(language);
        }
        StatementNode[] prologue = prologue(arguments);
        Locals locals = new LocalsBuilder(this).build(bodies);
        BodyNode body = divider != null ? divider.divide(language, prologue, locals) : whole(prologue, blocks, liveness);
        return new FunctionRootNode(language, slots.build(), body, function, code.earlyReturns(function.name()), locals,
                code.section(function));
    }

    private BodyNode whole(StatementNode[] prologue, BlockNode[] blocks, SlotLiveness liveness) {
        BitSet all = slots.all();
        var live = new SlotSet[blocks.length];
        for (int i = 0; i < live.length; i++) {
            live[i] = slots.set(liveness.live(i));
            liveness.clearDead(i, all);
        }
        FrameLayout layout = layout(live, all);
        var dispatch = dispatch(blocks, null, blocks, layout);
        boolean isEmpty = prologue.length == 0 && depthSlot < 0;
        return new FunctionBodyNode(isEmpty ? null : new Prologue(prologue, layout), dispatch, slots.set(all));
    }

    /** The node for the blocks of a part, or for all when {@code part} is null. */
    DispatchNode dispatch(BlockNode[] blocks, FunctionPart part, BlockNode[] allBlocks, FrameLayout layout) {
        boolean unroll = part == null && options.fold() && !flow.hasHandlers();
        return new DispatchNode(blocks, part, allBlocks, layout, handlerStates,
                unroll ? LoopUnrolling.heads(flow, cells.keySet()) : null, zero());
    }

    /**
     * @param live per block the slots live at its start
     * @param all  the slots that the frame has
     */
    FrameLayout layout(SlotSet[] live, BitSet all) {
        int[] indices = ranges.keySet().stream().mapToInt(Integer::intValue).filter(all::get).toArray();
        return new FrameLayout(markSlot, errorSlot, faultSlot, depthSlot, live, slots.set(all),
                new IndexSlots(indices, Arrays.stream(indices).mapToObj(ranges::get).toArray(IndexRange[]::new)));
    }

    /** Whether somebody may look at the value with this id; instructions without a result have a negative one. */
    boolean keeps(int id) {
        return id >= 0 && (options.singleSteps() || uses.count(id) > 0);
    }

    /** Whether the iadd.ovf or isub.ovf with this result drives a loop. */
    boolean isStep(int result) {
        return counters != null && counters.isStep(result);
    }

    /** The home of a value or promoted cell that is needed outside the block that defines it. */
    Register register(int id) {
        if (registers[id] == null) {
            int owner = sharing == null ? id : sharing.owner(id);
            registers[id] = owner == id ? newRegister(id, false) : register(owner);
        }
        return registers[id];
    }

    /** Whether {@link #register} has been asked for this id. */
    boolean hasRegister(int id) {
        return registers[id] != null;
    }

    /** Makes a constant known to all blocks if they are known to come after its definition. */
    boolean addConstant(int id, ExprNode constant) {
        if (sharing == null || !sharing.isDefinedOnce(id)) {
            return false;
        }
        constants.put(id, constant);
        return true;
    }

    /** The constant that a value is everywhere, or null. */
    ExprNode constant(int id) {
        return constants.get(id);
    }

    /**
     * The parameters that need no slot: what runs a block once reads them just as well from the caller's array. A frame without
     * slots takes the interpreter half the time to make. On-stack replacement, and the parts of a large function, have
     * other arguments.
     */
    private Map<Integer, ReadArgument> unmovedArguments() {
        int size = flow.blocks().stream().mapToInt(block -> block.instructions().size()).sum();
        if (size > MOST_UNMOVED || flow.hasHandlers() || hasLoops()) {
            return Map.of();
        }
        var arguments = new HashMap<Integer, ReadArgument>();
        List<Param> params = boundParams();
        for (int i = 0; i < params.size(); i++) {
            int id = params.get(i).id();
            if (!sharesRegister(id) && !interior.contains(id)) {
                arguments.putIfAbsent(id, new ReadArgument(params.get(i).type().kind(), i));
            }
        }
        return arguments;
    }

    private boolean hasLoops() {
        return flow.blocks().stream().anyMatch(block -> flow.loopDepth(block) > 0 || TerminatorTranslator.callsItself(block, function));
    }

    /** The parameter with this id, if it stays where the caller put it, or null. */
    ReadArgument unmoved(int id) {
        return unmoved.get(id);
    }

    /** Whether the home of a value is that of other values as well. */
    boolean sharesRegister(int id) {
        return sharing != null && sharing.isShared(id);
    }

    /** Whether the home of a value may hold another one earlier or later in a block. */
    boolean mixes(int id, CodeBlock block) {
        return sharing != null && sharing.mixes(id, block.number());
    }

    /** A new home: one shared by the blocks, or one for the current block only. */
    Register newRegister(int id, boolean local) {
        Kind kind = kind(id);
        int slot = local ? slots.addLocal(kind) : slots.add(kind);
        int offset = -1;
        if (interior.contains(id)) {
            offset = local ? slots.addLocal(Kind.LONG) : slots.add(Kind.LONG);
        }
        boolean isIndex = !local && kind == Kind.LONG && counters != null && counters.isIndex(id);
        IndexRange range = isIndex ? ranges.computeIfAbsent(slot, _ -> new IndexRange()) : null;
        return new Register(kind, slot, offset, range);
    }

    /** A read of a variable for checked arithmetic. */
    ExprNode readOperand(SlotNodes.ReadLong read) {
        IndexRange range = ranges.get(read.slot());
        return range == null ? read : new SlotNodes.ReadIndex(read.slot(), range);
    }

    private boolean sameKind(int a, int b) {
        return kind(a) == kind(b) && interior.contains(a) == interior.contains(b);
    }

    /** The blocks in which the register of a value holds it; null if it never holds another one. */
    BitSet blocksOf(int id) {
        return sharing == null ? null : sharing.blocks(id);
    }

    private Kind kind(int id) {
        CellPromotion.Cell cell = cells.get(id);
        if (cell != null) {
            return switch (cell.form()) {
                case INTEGER, BITS -> Kind.LONG;
                case FLOAT -> Kind.DOUBLE;
                case REFERENCE -> Kind.OBJECT;
            };
        }
        Kind kind = types[id].kind();
        return kind == Kind.NONE ? Kind.LONG : kind;
    }

    int errorSlot() {
        return errorSlot;
    }

    int faultSlot() {
        return faultSlot;
    }

    /** The slot that counts the alloca bytes in use. */
    int stackUsedSlot() {
        if (stackUsedSlot < 0) {
            stackUsedSlot = slots.add(Kind.LONG);
        }
        return stackUsedSlot;
    }

    /** The slot of the HandlerStack, -1 unless it exists at run time. */
    int handlerStackSlot() {
        return handlerStackSlot;
    }

    /** A new slot, for the number of the block to run next. */
    int nextBlockSlot() {
        return slots.add(Kind.LONG);
    }

    private List<Integer> specialSlots() {
        var special = new ArrayList<Integer>();
        for (int slot : new int[]{errorSlot, markSlot, faultSlot, depthSlot, handlerStackSlot, stackUsedSlot}) {
            if (slot >= 0) {
                special.add(slot);
            }
        }
        return special;
    }

    private boolean readsErrors() {
        return function.blocks().stream().flatMap(b -> b.instructions().stream()).anyMatch(i -> switch (i.opcode()) {
            case TRAP_KIND, ERR_GET_KIND, ERR_GET_CODE, ERR_GET_IP, ERR_GET_LINE, ERR_GET_MSG -> true;
            default -> false;
        });
    }

    /** What runs before the first block. */
    private StatementNode[] prologue(List<StatementNode> arguments) {
        var prologue = new ArrayList<>(arguments);
        variableSlots.forEach((variable, slot) ->
                prologue.add(new SlotNodes.WriteObject(slot, new ModuleVariableAddress.Cell(variable))));
        return prologue.toArray(StatementNode[]::new);
    }

    /** A slot that holds the cell of a module variable. */
    int variableSlot(ModuleVariable variable) {
        return variableSlots.computeIfAbsent(variable, v -> slots.add(Kind.OBJECT));
    }

    /** What arguments are bound to: the entry block's parameters, or the header's if it has none (il.md §4.2). */
    List<Param> boundParams() {
        List<Param> params = function.blocks().getFirst().params();
        return params.isEmpty() ? function.params() : params;
    }

    /**
     * Whether a self tail call may jump to the start instead of entering a new frame: nothing that the old frame left
     * behind can be noticed.
     */
    boolean canRestart() {
        return !flow.hasHandlers() && Dominance.holds(function, flow);
    }

    /** Whether allocas, also promoted ones, are counted against the frame's stack (il.md §7.2). */
    boolean countsAllocas() {
        return countsAllocas;
    }

    private List<StatementNode> copyArguments(List<Param> params) {
        var copies = new ArrayList<StatementNode>();
        for (int i = 0; i < params.size(); i++) {
            int id = params.get(i).id();
            if (keeps(id) && registers[id] == null && unmoved(id) == null) {
                copies.add(write(register(id), new Operand(new ReadArgument(params.get(i).type().kind(), i))));
            }
        }
        return copies;
    }

    /** A statement that puts a value into its home. */
    static StatementNode write(Register register, Operand value) {
        if (register.isPair()) {
            return new WritePair(register.slot(), register.offset(), value.base(), value.offset());
        }
        ExprNode expression = Kinds.coerce(value.value(), register.kind());
        if (register.range() != null && mayExceedRange(expression, register.slot())) {
            return new SlotNodes.WriteIndex(register.slot(), register.range(), expression);
        }
        if (expression instanceof SlotNodes.Reader source) {
            return new SlotNodes.Copy(register.kind(), source.slot(), register.slot());
        }
        if (expression instanceof ReadArgument argument) {
            return new CopyArgument(register.kind(), argument.index(), register.slot());
        }
        return switch (register.kind()) {
            case LONG -> new SlotNodes.WriteLong(register.slot(), expression);
            case DOUBLE -> new SlotNodes.WriteDouble(register.slot(), expression);
            case OBJECT -> new SlotNodes.WriteObject(register.slot(), expression);
            case NONE -> throw new IllegalArgumentException("void has no slot");
        };
    }

    /**
     * A step cannot, thanks to the comparison that the loop has, and must look to Graal like the step it is. A copy cannot
     * because every variable that is copied to an index is one.
     */
    private static boolean mayExceedRange(ExprNode value, int slot) {
        return !(value instanceof SlotNodes.Reader) && !(value instanceof CheckedArithmetic.Step step && step.counts(slot))
                && !(value instanceof LongConstant constant && IndexRange.contains(constant.value()));
    }

    private HandlerStates handlerStates() {
        int count = handlers.stateCount();
        if (count == 1) {
            return HandlerStates.NONE;
        }
        if (handlers.isDynamic()) {
            return HandlerStates.dynamic(handlerStackSlot,
                    handlers.handlers(HandlerAnalysis.DYNAMIC).stream().map(this::handler).toArray(HandlerStates.Handler[]::new));
        }
        var tops = new HandlerStates.Handler[count];
        for (int state = 1; state < count; state++) {
            tops[state] = handler(handlers.handlers(state).iterator().next());
        }
        return HandlerStates.known(tops);
    }

    private HandlerStates.Handler handler(CodeBlock block) {
        return new HandlerStates.Handler(block.number(), paramSlot(block, 0), paramSlot(block, 1));
    }

    /** The slots of the parameters of those of {@code blocks} that are handlers. */
    BitSet handlerParameters(BitSet blocks) {
        var parameters = new BitSet();
        for (int state = 1; state < handlers.stateCount(); state++) {
            for (CodeBlock handler : handlers.handlers(state)) {
                for (int index = 0; index < 2; index++) {
                    if (blocks.get(handler.number()) && paramSlot(handler, index) >= 0) {
                        parameters.set(paramSlot(handler, index));
                    }
                }
            }
        }
        return parameters;
    }

    private int paramSlot(CodeBlock handler, int index) {
        if (handler.block().params().size() <= index) {
            return -1;
        }
        int id = handler.block().params().get(index).id();
        return keeps(id) ? register(id).slot() : -1;
    }

    private Object zero() {
        return switch (function.returnType().kind()) {
            case LONG -> 0L;
            case DOUBLE -> 0.0;
            case OBJECT, NONE -> null;
        };
    }
}
