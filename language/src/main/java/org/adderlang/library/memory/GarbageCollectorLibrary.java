package org.adderlang.library.memory;

import java.util.concurrent.atomic.AtomicLong;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;

/**
 * The reference's cycle collector (runtime.md §1.4). It collects only objects that were registered with it, which no
 * front end does; here the host's garbage collector frees cycles anyway.
 */
@RuntimeClass("Viper.Memory.GC")
public final class GarbageCollectorLibrary {
    private GarbageCollectorLibrary() {
    }

    private static final class Passes {
        final AtomicLong count = new AtomicLong();
    }

    /** Counts a pass and returns the number of objects it freed, which is always 0. */
    @Extern("Collect")
    public static long collect(ProgramState program) {
        passes(program).incrementAndGet();
        return 0;
    }

    /** The number of objects registered for collection: always 0. */
    @Extern("TrackedCount")
    public static long trackedCount() {
        return 0;
    }

    /** The number of objects freed so far: always 0. */
    @Extern("TotalCollected")
    public static long totalCollected() {
        return 0;
    }

    /** How often Collect was called. */
    @Extern("PassCount")
    public static long passCount(ProgramState program) {
        return passes(program).get();
    }

    private static AtomicLong passes(ProgramState program) {
        return program.service(Passes.class, p -> new Passes()).count;
    }
}
