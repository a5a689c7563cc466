package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;

/**
 * The memory of a program with a limit: bytes of the blocks and strings that it made and that the garbage collector has
 * not yet freed. Approximate: what the library keeps inside an object counts with a flat overhead only, and a program near
 * its limit may exceed it by 32 MB between two garbage collections.
 */
public final class MemoryBudget {
    private static final int OBJECT_BYTES = 48;
    private static final int COLLECTIONS = 4;
    private static final long COLLECTION_MILLIS = 50;
    private static final long GARBAGE = 32 << 20;

    private final ProgramState program;
    private final long limit;
    private final ReferenceQueue<Object> freed = new ReferenceQueue<>();
    private final Set<Charge> charges = new HashSet<>();
    private long used;
    /** The bytes in use, garbage included, at which to collect the garbage. */
    private long tolerated;

    MemoryBudget(ProgramState program, long limit) {
        this.program = program;
        this.limit = limit;
        this.tolerated = limit;
    }

    /** Bytes charged for one object. */
    private static final class Charge extends PhantomReference<Object> {
        private final long bytes;

        Charge(Object object, long bytes, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.bytes = bytes;
        }
    }

    /** Counts a new object until it is garbage, and ends the program when that is too much; other values are free. */
    @TruffleBoundary
    public synchronized void charge(Object value, Node location) {
        long bytes = OBJECT_BYTES + switch (value) {
            case MemoryBlock block -> block.capacity();
            case ViperString string -> string.length();
            case ManagedObject _ -> 0;
            case null, default -> -OBJECT_BYTES;
        };
        if (bytes > 0) {
            charges.add(new Charge(value, bytes, freed));
            used += bytes;
            check(location);
        }
    }

    private void check(Node location) {
        reclaim();
        if (used > tolerated) {
            for (int i = 0; i < COLLECTIONS && used > limit; i++) {
                System.gc();
                reclaimSoon();
            }
            if (used > limit) {
                throw program.stop("memory limit exceeded (" + limit + " bytes)", location);
            }
            tolerated = Math.max(limit, used + GARBAGE);
        }
    }

    private void reclaim() {
        for (var charge = freed.poll(); charge != null; charge = freed.poll()) {
            release((Charge) charge);
        }
    }

    /** References reach the queue a moment after the collection that cleared them. */
    private void reclaimSoon() {
        try {
            var charge = freed.remove(COLLECTION_MILLIS);
            if (charge != null) {
                release((Charge) charge);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reclaim();
    }

    private void release(Charge charge) {
        charges.remove(charge);
        used -= charge.bytes;
    }
}
