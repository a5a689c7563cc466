package org.adderlang.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.il.Type.Kind;

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

    Kind kind(int slot) {
        return kinds.get(slot);
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
