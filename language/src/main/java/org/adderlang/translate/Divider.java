package org.adderlang.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.FrameDescriptor;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.adderlang.analysis.CodeBlock;
import org.adderlang.analysis.ControlFlow;
import org.adderlang.analysis.Division;
import org.adderlang.nodes.StatementNode;
import org.adderlang.nodes.control.BlockNode;
import org.adderlang.nodes.control.BodyNode;
import org.adderlang.nodes.control.DispatchNode;
import org.adderlang.nodes.control.DividedBodyNode;
import org.adderlang.nodes.control.Edge;
import org.adderlang.nodes.control.FrameLayout;
import org.adderlang.nodes.control.FunctionPart;
import org.adderlang.nodes.control.PartRootNode;
import org.adderlang.nodes.control.Prologue;
import org.adderlang.nodes.control.SlotSet;
import org.adderlang.nodes.control.Terminator;
import org.adderlang.nodes.scope.Locals;
import org.adderlang.runtime.AdderLanguage;

/** Makes the nodes of a function that is too large to be compiled as a whole (see {@link Division}). */
final class Divider {
    private static final int MAX_NESTING_WITH_RESUME = 6;

    private final FunctionTranslator function;
    private final BlockNode[] blocks;
    private final SlotLiveness liveness;
    private final int[] partOf;
    private final int[] indices;
    private final int count;
    /** Per part its blocks, and those of them that other parts lead to. */
    private final BitSet[] members;
    private final BitSet[] entries;
    /** Per part the slots live where it leads to. */
    private final BitSet[] needed;

    private Divider(FunctionTranslator function, BlockNode[] blocks, SlotLiveness liveness, int[] partOf) {
        this.function = function;
        this.blocks = blocks;
        this.liveness = liveness;
        this.partOf = partOf;
        this.count = Arrays.stream(partOf).max().orElseThrow() + 1;
        this.indices = new int[blocks.length];
        this.members = sets();
        this.entries = sets();
        this.needed = sets();
    }

    /** Null when the function is small enough. */
    static Divider of(FunctionTranslator function, BlockNode[] blocks, SlotLiveness liveness) {
        int size = function.options.size();
        Division.Block[] described = describe(function, blocks, liveness);
        int nesting = function.flow.resumesAtInstructions() ? MAX_NESTING_WITH_RESUME : Division.ANY_NESTING;
        int[] partOf = Division.of(described, size, nesting);
        if (Arrays.stream(partOf).allMatch(part -> part == 0)) {
            return null;
        }
        if (function.flow.hasHandlers()) {
            // With the ways from traps to handlers, the compiler needs more than twice the time for twice the code.
            partOf = Division.of(described, Math.max(1, size / 2), nesting);
        }
        return new Divider(function, blocks, liveness, partOf);
    }

    private static Division.Block[] describe(FunctionTranslator function, BlockNode[] blocks, SlotLiveness liveness) {
        var predecessors = new int[blocks.length];
        var successors = new int[blocks.length][];
        for (int i = 0; i < blocks.length; i++) {
            successors[i] = function.flow.next(function.flow.blocks().get(i));
            for (int next : successors[i]) {
                predecessors[next]++;
            }
        }
        var result = new Division.Block[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            int size = function.flow.blocks().get(i).instructions().size();
            for (Edge edge : blocks[i].terminator().edges()) {
                size += edge.moves().length;
            }
            int live = predecessors[i] > 1 ? liveness.live(i).cardinality() : 0;
            IntStream ways = IntStream.concat(Arrays.stream(successors[i]), waysThroughHandlers(function, i, blocks[i]));
            result[i] = new Division.Block(size, live, liveness.accessed(i), ways.distinct().toArray());
        }
        return result;
    }

    /** Where a trap in a block leads, if a resume.same or resume.next can make a loop of that, and where these resume. */
    private static IntStream waysThroughHandlers(FunctionTranslator function, int index, BlockNode block) {
        if (!function.flow.resumesAtInstructions()) {
            return IntStream.empty();
        }
        CodeBlock code = function.flow.blocks().get(index);
        IntStream resumed = block.terminator() instanceof Terminator.Resume resume
                ? Arrays.stream(resume.continuations()).filter(target -> target != DispatchNode.EXIT) : IntStream.empty();
        IntStream trapped = ControlFlow.canTrap(code.last())
                ? function.handlers.handlersOf(code).stream().mapToInt(CodeBlock::number) : IntStream.empty();
        return IntStream.concat(resumed, trapped);
    }

    private BitSet[] sets() {
        var sets = new BitSet[count];
        Arrays.setAll(sets, i -> new BitSet());
        return sets;
    }

    BodyNode divide(AdderLanguage language, StatementNode[] prologue, Locals locals) {
        findBorders();
        int nextSlot = function.nextBlockSlot();
        FrameDescriptor frame = function.slots.build();
        var targets = new RootCallTarget[count];
        for (int part = 0; part < count; part++) {
            targets[part] = translate(language, part, frame, nextSlot, locals).getCallTarget();
        }
        FrameLayout layout = function.layout(new SlotSet[0], new BitSet());
        return new DividedBodyNode(new Prologue(prologue, layout), targets, partOf, nextSlot, function.handlerStackSlot());
    }

    private void findBorders() {
        entries[partOf[0]].set(0);
        List<CodeBlock> code = function.flow.blocks();
        for (int i = 0; i < blocks.length; i++) {
            int part = partOf[i];
            indices[i] = members[part].cardinality();
            members[part].set(i);
            for (Edge edge : blocks[i].terminator().edges()) {
                connect(part, edge.target());
            }
            if (blocks[i].terminator() instanceof Terminator.Resume resume) {
                Arrays.stream(resume.continuations()).filter(block -> block != DispatchNode.EXIT).forEach(block -> connect(part, block));
            }
            function.handlers.handlersOf(code.get(i)).forEach(handler -> connect(part, handler.number()));
        }
    }

    private void connect(int part, int block) {
        if (partOf[block] != part) {
            entries[partOf[block]].set(block);
            needed[part].or(liveness.live(block));
        }
    }

    private PartRootNode translate(AdderLanguage language, int part, FrameDescriptor frame, int nextSlot, Locals locals) {
        int[] own = members[part].stream().toArray();
        var accessed = new BitSet();
        var written = new BitSet();
        for (int block : own) {
            accessed.or(liveness.accessed(block));
            written.or(liveness.written(block));
        }
        // A trap assigns the parameters of its handler.
        written.or(function.handlerParameters(members[part]));
        accessed.or(written);
        var code = new BlockNode[own.length];
        for (int i = 0; i < own.length; i++) {
            code[i] = blocks[own[i]];
            liveness.clearDead(own[i], accessed);
        }
        int[] from = entries[part].stream().toArray();
        var in = new BitSet();
        for (int entry : from) {
            in.or(liveness.live(entry));
        }
        in.and(accessed);
        var dead = new SlotSet[from.length];
        for (int i = 0; i < from.length; i++) {
            BitSet others = (BitSet) in.clone();
            others.andNot(liveness.live(from[i]));
            dead[i] = function.slots.set(others);
        }
        written.and(needed[part]);
        var borders = new FunctionPart(part, partOf, indices, nextSlot, from, function.slots.set(in), dead,
                function.slots.set(written));
        accessed.set(nextSlot);
        FrameLayout layout = function.layout(live(own, accessed), accessed);
        return new PartRootNode(language, frame, function.dispatch(code, borders, blocks, layout), function.slots.set(accessed), part,
                function.function, locals, function.code.section(function.function));
    }

    /** For each of these blocks, which of {@code slots} are live at its start. */
    private SlotSet[] live(int[] starts, BitSet slots) {
        return Arrays.stream(starts).mapToObj(block -> {
            BitSet live = liveness.live(block);
            live.and(slots);
            return function.slots.set(live);
        }).toArray(SlotSet[]::new);
    }
}
