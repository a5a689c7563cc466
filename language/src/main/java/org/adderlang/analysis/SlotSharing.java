package org.adderlang.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.adderlang.il.Function;
import org.adderlang.il.Instruction;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/**
 * Which values can live in one slot: a block parameter and what branches pass for it, unless some instruction needs both.
 * Optimizers hand every variable on from block to block. With a slot for each parameter, most of what such code does would be
 * moves; and where control flow is irreducible, as with GOSUB, each slot costs the compiler a variable of a loop over everything.
 *
 * <p>Translation that delays an evaluation must not let it pass the definition of a value that takes over the slot of an operand
 * (see {@link #mixes}).
 */
public final class SlotSharing {
    /** By value id: the value whose slot it uses, itself for most. */
    private final int[] owner;
    /** By value id: where it is needed; null for values that never share. */
    private final Occupancy[] own;
    /** By the id of an owner: where any of the values in its slot is needed. */
    private final Occupancy[] occupied;
    private final BiPredicate<Integer, Integer> sameKind;

    /**
     * Two values that would better share a slot.
     *
     * @param isOnly whether the parameter can have no other value than the first one
     * @param depth  how many loops are around the branch
     */
    private record Copy(int value, int param, boolean isOnly, int depth) {
    }

    private SlotSharing(Occupancy[] own, BiPredicate<Integer, Integer> sameKind) {
        this.own = own;
        this.sameKind = sameKind;
        this.owner = new int[own.length];
        this.occupied = new Occupancy[own.length];
        for (int id = 0; id < owner.length; id++) {
            owner[id] = id;
            occupied[id] = own[id] == null ? null : own[id].copy();
        }
    }

    /**
     * @param sameKind whether two values can have the same kind of slot
     */
    public static SlotSharing of(Function function, ControlFlow flow, HandlerAnalysis handlers, Uses uses,
                                 BiPredicate<Integer, Integer> sameKind) {
        boolean hasParams = flow.blocks().stream().skip(1).anyMatch(block -> !block.block().params().isEmpty());
        if (!hasParams || flow.resumesAtInstructions()) {
            return new SlotSharing(new Occupancy[function.valueCount()], sameKind);
        }
        var sharing = new SlotSharing(new Presence(function, flow, handlers, uses).occupancies(), sameKind);
        sharing.share(sharing.copies(flow));
        return sharing;
    }

    /** The value whose slot holds the value with this id. */
    public int owner(int id) {
        int at = id;
        while (owner[at] != at) {
            at = owner[at];
        }
        return at;
    }

    /** Whether a value is known to have one definition, which comes before every use. */
    public boolean isDefinedOnce(int id) {
        return own[id] != null;
    }

    /** Whether other values live in the slot of this one. */
    public boolean isShared(int id) {
        return own[id] != null && occupied[owner(id)].isShared();
    }

    /** Whether a block, by number, needs several of the values that live in the slot of this one. */
    public boolean mixes(int id, int block) {
        return own[id] != null && occupied[owner(id)].mixes(block);
    }

    /** The blocks, by number, in which the slot holds this value and no other; null if it never holds another. */
    public BitSet blocks(int id) {
        return isShared(id) ? occupied[owner(id)].blocksOf(own[id]) : null;
    }

    private void share(List<Copy> copies) {
        // The only value that a parameter can have is that value: the two are equal wherever both are needed.
        for (Copy copy : copies) {
            if (copy.isOnly) {
                merge(copy, true);
            }
        }
        for (Copy copy : copies) {
            merge(copy, false);
        }
    }

    private void merge(Copy copy, boolean equal) {
        int a = owner(copy.value);
        int b = owner(copy.param);
        if (a != b && occupied[a] != null && occupied[b] != null && sameKind.test(a, b)
                && (equal || !occupied[a].conflictsWith(occupied[b]))) {
            owner[b] = a;
            occupied[a].addAll(occupied[b], equal);
        }
    }

    /** What branches pass for parameters, innermost loops first. */
    private List<Copy> copies(ControlFlow flow) {
        Set<CodeBlock> several = entriesAndJoins(flow);
        var copies = new ArrayList<Copy>();
        for (CodeBlock block : flow.blocks()) {
            if (block.last().opcode() == Opcode.EH_PUSH) {
                continue;
            }
            for (Target target : block.last().targets()) {
                CodeBlock to = flow.block(target.label());
                int depth = Math.min(flow.loopDepth(block), flow.loopDepth(to));
                List<Param> params = to.block().params();
                for (int i = 0; i < Math.min(params.size(), target.args().size()); i++) {
                    if (target.args().get(i) instanceof Value.Temp(int argument)) {
                        copies.add(new Copy(argument, params.get(i).id(), !several.contains(to), depth));
                        addOperands(argument, block, params.get(i).id(), depth, copies);
                    }
                }
            }
        }
        copies.sort(Comparator.comparingInt(Copy::depth).reversed());
        return copies;
    }

    /** Where an argument is computed on the branch itself, the new value of a variable often comes from its old one. */
    private void addOperands(int argument, CodeBlock block, int param, int depth, List<Copy> copies) {
        if (own[argument] != null) {
            return;
        }
        for (Instruction instruction : block.instructions()) {
            if (instruction.hasResult() && instruction.result() == argument) {
                for (Value operand : instruction.operands()) {
                    if (operand instanceof Value.Temp(int id)) {
                        copies.add(new Copy(id, param, false, depth));
                    }
                }
            }
        }
    }

    /** The blocks that control can enter in another way than through one single branch. */
    private static Set<CodeBlock> entriesAndJoins(ControlFlow flow) {
        var once = new HashSet<CodeBlock>();
        var several = new HashSet<CodeBlock>();
        several.add(flow.blocks().getFirst());
        for (CodeBlock block : flow.blocks()) {
            for (Target target : block.last().targets()) {
                CodeBlock to = flow.block(target.label());
                if (block.last().opcode() == Opcode.EH_PUSH || !once.add(to)) {
                    several.add(to);
                }
            }
        }
        return several;
    }
}
