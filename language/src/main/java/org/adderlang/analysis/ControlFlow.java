package org.adderlang.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adderlang.il.Block;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.verify.DominatorTree;

/** The reachable code blocks of a function in reverse post order, with dominators. */
public final class ControlFlow {
    private final Function function;
    private final Map<String, CodeBlock> byLabel = new HashMap<>();
    private final Map<CodeBlock, CodeBlock> nextPart = new HashMap<>();
    private final List<CodeBlock> blocks = new ArrayList<>();
    private final boolean handlers;
    private final boolean resumesAtInstructions;
    private DominatorTree dominators;
    private int[] loopDepth;

    public ControlFlow(Function function) {
        this.function = function;
        boolean usesHandlers = false;
        boolean resumes = false;
        for (Block block : function.blocks()) {
            for (Instruction instruction : block.instructions()) {
                Opcode opcode = instruction.opcode();
                resumes |= opcode == Opcode.RESUME_SAME || opcode == Opcode.RESUME_NEXT;
                usesHandlers |= opcode == Opcode.EH_PUSH || opcode == Opcode.EH_ENTRY;
            }
        }
        this.handlers = usesHandlers;
        this.resumesAtInstructions = resumes;
        for (Block block : function.blocks()) {
            cut(block);
        }
        order();
    }

    /** Whether the function has handler blocks. */
    public boolean hasHandlers() {
        return handlers;
    }

    /** Whether the function contains resume.same or resume.next. */
    public boolean resumesAtInstructions() {
        return resumesAtInstructions;
    }

    /** In reverse post order; the entry is first. */
    public List<CodeBlock> blocks() {
        return blocks;
    }

    /** The first part of the block with a label. */
    public CodeBlock block(String label) {
        return byLabel.get(label);
    }

    /** The part that follows in the same IL block, or null after the terminator. */
    public CodeBlock nextPart(CodeBlock block) {
        return nextPart.get(block);
    }

    /** Whether an instruction must be a resume point of its own, because it can trap. */
    public static boolean canTrap(Instruction instruction) {
        return switch (instruction.opcode()) {
            case EH_PUSH, EH_POP, EH_ENTRY, BR, CBR, SWITCH_I32, RET, TRAP_KIND, TRAP_ERR, ERR_GET_CODE, ERR_GET_IP,
                 ERR_GET_KIND, ERR_GET_LINE, ERR_GET_MSG -> false;
            default -> instruction.opcode().effect() != Opcode.Effect.PURE;
        };
    }

    private void cut(Block block) {
        CodeBlock previous = null;
        int from = 0;
        int count = block.instructions().size();
        for (int i = 0; i < count; i++) {
            Instruction instruction = block.instructions().get(i);
            Opcode opcode = instruction.opcode();
            boolean alone = resumesAtInstructions && canTrap(instruction);
            if (alone && i > from) {
                previous = add(block, from, i, previous);
                from = i;
            }
            if (alone || opcode == Opcode.EH_PUSH || opcode == Opcode.EH_POP || i == count - 1) {
                previous = add(block, from, i + 1, previous);
                from = i + 1;
            }
        }
    }

    private CodeBlock add(Block block, int from, int to, CodeBlock previous) {
        var part = new CodeBlock(block, from, to);
        if (previous == null) {
            byLabel.putIfAbsent(block.label(), part);
        } else {
            nextPart.put(previous, part);
        }
        return part;
    }

    private CodeBlock[] successorsOf(CodeBlock part) {
        if (!part.isLastPart()) {
            return new CodeBlock[]{nextPart.get(part)};
        }
        return part.last().targets().stream().map(t -> byLabel.get(t.label())).toArray(CodeBlock[]::new);
    }

    /** Successors plus the handler that an eh.push arms: from there on a trap may enter it. */
    CodeBlock[] flowFrom(CodeBlock part) {
        if (part.last().opcode() != Opcode.EH_PUSH) {
            return part.successors;
        }
        CodeBlock[] flow = Arrays.copyOf(part.successors, part.successors.length + 1);
        flow[part.successors.length] = byLabel.get(part.last().targets().getFirst().label());
        return flow;
    }

    private record Visit(CodeBlock part, CodeBlock[] flow, int[] position) {
    }

    private void order() {
        var postOrder = new ArrayList<CodeBlock>();
        var stack = new ArrayDeque<Visit>();
        push(stack, byLabel.get(function.blocks().getFirst().label()));
        while (!stack.isEmpty()) {
            Visit visit = stack.peek();
            // Last successor first, so that the first one comes right behind its block in the final order.
            int position = --visit.position[0];
            if (position < 0) {
                stack.pop();
                postOrder.add(visit.part);
            } else if (visit.flow[position].successors == null) {
                push(stack, visit.flow[position]);
            }
        }
        for (int i = postOrder.size() - 1; i >= 0; i--) {
            CodeBlock part = postOrder.get(i);
            part.number = blocks.size();
            blocks.add(part);
        }
    }

    private void push(ArrayDeque<Visit> stack, CodeBlock part) {
        part.successors = successorsOf(part);
        CodeBlock[] flow = flowFrom(part);
        stack.push(new Visit(part, flow, new int[]{flow.length}));
    }

    /** Whether every path from the entry to {@code b} passes {@code a}. */
    public boolean dominates(CodeBlock a, CodeBlock b) {
        if (dominators == null) {
            dominators = new DominatorTree(flowGraph(), 0);
        }
        return dominators.dominates(a.number, b.number);
    }

    /** Roughly how many loops are around a block: the back edges that span it in reverse post order. */
    public int loopDepth(CodeBlock block) {
        if (loopDepth == null) {
            loopDepth = countLoops();
        }
        return loopDepth[block.number];
    }

    private int[] countLoops() {
        int[] depth = new int[blocks.size() + 1];
        for (CodeBlock block : blocks) {
            for (CodeBlock next : block.successors) {
                if (next.number <= block.number) {
                    depth[next.number]++;
                    depth[block.number + 1]--;
                }
            }
        }
        for (int i = 1; i < depth.length; i++) {
            depth[i] += depth[i - 1];
        }
        return depth;
    }

    private int[][] flowGraph() {
        return blocks.stream().map(this::next).toArray(int[][]::new);
    }

    /** The numbers of the blocks that control can go to from {@code part}, the handler that an eh.push arms among them. */
    public int[] next(CodeBlock part) {
        return Arrays.stream(flowFrom(part)).mapToInt(next -> next.number).toArray();
    }
}
