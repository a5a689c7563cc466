package org.adderlang.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.adderlang.il.Function;
import org.adderlang.il.Opcode;
import org.adderlang.il.Param;
import org.adderlang.il.Target;
import org.adderlang.il.Value;

/**
 * Which values can live in one slot: a block parameter and what branches pass for it, unless some block needs both. Optimizers
 * hand every variable on from block to block. With a slot for each parameter, most of what such code does would be moves; and
 * where control flow is irreducible, as with GOSUB, each slot costs the compiler a variable of a loop over everything.
 *
 * <p>A block is taken to need a value from its start to its end, because translation may delay an evaluation until the branch.
 */
public final class SlotSharing {
    /** By value id: the value whose slot it uses, itself for most. */
    private final int[] owner;
    /** By value id: the blocks that need it; null for values that never share. */
    private final BitSet[] blocks;
    /** By the id of an owner: the blocks that need any of the values in its slot. */
    private final BitSet[] occupied;
    private final BiPredicate<Integer, Integer> sameKind;

    private record Copy(int argument, int param, boolean isOnly, int depth) {
    }

    private SlotSharing(BitSet[] blocks, BiPredicate<Integer, Integer> sameKind) {
        this.blocks = blocks;
        this.sameKind = sameKind;
        this.owner = new int[blocks.length];
        this.occupied = new BitSet[blocks.length];
        for (int id = 0; id < owner.length; id++) {
            owner[id] = id;
            occupied[id] = blocks[id] == null ? null : (BitSet) blocks[id].clone();
        }
    }

    /**
     * @param sameKind whether two values can have the same kind of slot
     */
    public static SlotSharing of(Function function, ControlFlow flow, HandlerAnalysis handlers, Uses uses,
                                 BiPredicate<Integer, Integer> sameKind) {
        boolean hasParams = flow.blocks().stream().skip(1).anyMatch(block -> !block.block().params().isEmpty());
        if (!hasParams || flow.resumesAtInstructions()) {
            return new SlotSharing(new BitSet[function.valueCount()], sameKind);
        }
        var sharing = new SlotSharing(new Presence(function, flow, handlers, uses).blocks(), sameKind);
        sharing.share(copies(flow));
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

    /** The blocks, by number, in which the slot holds this value and no other; null if it never holds another. */
    public BitSet blocks(int id) {
        return blocks[id] != null && occupied[owner(id)].equals(blocks[id]) ? null : blocks[id];
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
        int a = owner(copy.argument);
        int b = owner(copy.param);
        if (a != b && occupied[a] != null && occupied[b] != null && sameKind.test(a, b)
                && (equal || !occupied[a].intersects(occupied[b]))) {
            owner[b] = a;
            occupied[a].or(occupied[b]);
        }
    }

    /** What branches pass for parameters, innermost loops first. */
    private static List<Copy> copies(ControlFlow flow) {
        Set<CodeBlock> several = entriesAndJoins(flow);
        var copies = new ArrayList<Copy>();
        for (CodeBlock block : flow.blocks()) {
            if (block.last().opcode() == Opcode.EH_PUSH) {
                continue;
            }
            for (Target target : block.last().targets()) {
                CodeBlock to = flow.block(target.label());
                List<Param> params = to.block().params();
                for (int i = 0; i < Math.min(params.size(), target.args().size()); i++) {
                    if (target.args().get(i) instanceof Value.Temp(int argument)) {
                        copies.add(new Copy(argument, params.get(i).id(), !several.contains(to),
                                Math.min(flow.loopDepth(block), flow.loopDepth(to))));
                    }
                }
            }
        }
        copies.sort(Comparator.comparingInt(Copy::depth).reversed());
        return copies;
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
