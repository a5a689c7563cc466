package org.adderlang.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Value;

/**
 * Finds the loops that compiled code has several copies of, one after the other: innermost ones that are small, use memory, and
 * go back in one place. (With a switch in it, such a loop is one of several around a GOSUB, and copies only get in their way.) In the copies behind the first, Graal knows more of the loop's counter, and has fewer checks.
 */
public final class LoopUnrolling {
    /** Stands for the head of a block that is in no such loop. */
    public static final int NONE = -1;
    private static final int MOST_INSTRUCTIONS = 30;

    private final List<CodeBlock> blocks;
    private final Set<Integer> cells;
    private final LoopFinder loops;
    private final int[] heads;

    private LoopUnrolling(ControlFlow flow, Set<Integer> cells) {
        this.blocks = flow.blocks();
        this.cells = cells;
        this.loops = new LoopFinder(blocks.stream().map(flow::next).toArray(int[][]::new));
        this.heads = new int[blocks.size()];
        Arrays.fill(heads, NONE);
    }

    /**
     * For each block the number of the first block of its loop, or {@link #NONE}.
     *
     * @param flow  of a function without handlers
     * @param cells the allocas that need no memory
     */
    public static int[] heads(ControlFlow flow, Set<Integer> cells) {
        var unrolling = new LoopUnrolling(flow, cells);
        int[] all = new int[unrolling.heads.length];
        Arrays.setAll(all, number -> number);
        unrolling.find(all);
        return unrolling.heads;
    }

    private void find(int[] members) {
        var work = new ArrayDeque<List<int[]>>();
        work.push(loops.componentsOf(members));
        while (!work.isEmpty()) {
            for (int[] component : work.pop()) {
                int head = component[0];
                List<int[]> inner = loops.componentsOf(Arrays.copyOfRange(component, 1, component.length));
                if (inner.stream().anyMatch(this::isLoop)) {
                    work.push(inner);
                } else if (edgesTo(head, component) == 1 && pays(component)) {
                    for (int block : component) {
                        heads[block] = head;
                    }
                }
            }
        }
    }

    private boolean isLoop(int[] component) {
        return component.length > 1 || edgesTo(component[0], component) > 0;
    }

    private long edgesTo(int head, int[] members) {
        return Arrays.stream(members).flatMap(member -> Arrays.stream(blocks.get(member).successors()).mapToInt(CodeBlock::number))
                .filter(next -> next == head).count();
    }

    private boolean pays(int[] loop) {
        int size = 0;
        boolean usesMemory = false;
        for (int number : loop) {
            for (Instruction instruction : blocks.get(number).instructions()) {
                Opcode opcode = instruction.opcode();
                if (opcode == Opcode.CALL || opcode == Opcode.CALL_INDIRECT || opcode == Opcode.SWITCH_I32) {
                    return false;
                }
                usesMemory |= (opcode == Opcode.LOAD || opcode == Opcode.STORE) && !isCell(instruction.operand(0));
                size++;
            }
        }
        return usesMemory && size <= MOST_INSTRUCTIONS;
    }

    private boolean isCell(Value address) {
        return address instanceof Value.Temp(int id) && cells.contains(id);
    }
}
