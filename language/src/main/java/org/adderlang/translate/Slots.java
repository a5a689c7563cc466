package org.adderlang.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.adderlang.il.Type.Kind;
import org.adderlang.nodes.control.SlotSet;

/**
 * Numbers the frame slots of a function. Values used only in the block that defines them take slots from a pool that
 * starts afresh in every block, which keeps the frames of large functions small.
 */
final class Slots {
    private final FrameDescriptor.Builder descriptor = FrameDescriptor.newBuilder();
    private final List<Kind> kinds = new ArrayList<>();
    private final Pool longs = new Pool(Kind.LONG);
    private final Pool doubles = new Pool(Kind.DOUBLE);
    private final Pool objects = new Pool(Kind.OBJECT);

    /** A slot of its own. */
    int add(Kind kind) {
        kinds.add(kind);
        return descriptor.addSlot(FrameSlotKind.Static, null, null);
    }

    /** A slot that belongs to the current block only. */
    int addLocal(Kind kind) {
        return switch (kind) {
            case LONG -> longs.next();
            case DOUBLE -> doubles.next();
            case OBJECT -> objects.next();
            case NONE -> throw new IllegalArgumentException("void has no slot");
        };
    }

    void startBlock() {
        longs.used = 0;
        doubles.used = 0;
        objects.used = 0;
    }

    /** These slots, by what they hold. */
    SlotSet set(BitSet slots) {
        return new SlotSet(ofKind(slots, Kind.LONG), ofKind(slots, Kind.DOUBLE), ofKind(slots, Kind.OBJECT));
    }

    /** All slots. */
    BitSet all() {
        var slots = new BitSet();
        slots.set(0, count());
        return slots;
    }

    private int[] ofKind(BitSet slots, Kind kind) {
        return slots.stream().filter(slot -> kinds.get(slot) == kind).toArray();
    }

    int count() {
        return kinds.size();
    }

    FrameDescriptor build() {
        return descriptor.build();
    }

    private final class Pool {
        private final Kind kind;
        private final List<Integer> slots = new ArrayList<>();
        private int used;

        Pool(Kind kind) {
            this.kind = kind;
        }

        int next() {
            if (used == slots.size()) {
                slots.add(add(kind));
            }
            return slots.get(used++);
        }
    }
}
