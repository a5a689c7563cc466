package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Threads.Barrier}: threads wait for each other (runtime.md §6.1). */
@RuntimeClass("Viper.Threads.Barrier")
public final class BarrierLibrary {
    private BarrierLibrary() {
    }

    /**
     * A barrier that opens when this many threads have arrived.
     *
     * @throws LibraryTrap Barrier.New: parties must be >= 1
     */
    @Extern("New")
    public static BarrierObject create(long parties) {
        if (parties < 1) {
            throw LibraryTrap.domainError("Barrier.New: parties must be >= 1");
        }
        return new BarrierObject(parties);
    }

    /**
     * Waits until all parties have arrived; how many had arrived before this one.
     *
     * @throws LibraryTrap Barrier.Arrive: null object
     */
    @Extern("Arrive")
    public static long arrive(BarrierObject barrier) {
        return required(barrier, "Barrier.Arrive").arrive();
    }

    /**
     * Arms the barrier, which is possible only while nobody waits.
     *
     * @throws LibraryTrap Barrier.Reset: null object
     * @throws LibraryTrap Barrier.Reset: threads are waiting
     */
    @Extern("Reset")
    public static void reset(BarrierObject barrier) {
        required(barrier, "Barrier.Reset").reset();
    }

    /**
     * The number of threads that open the barrier.
     *
     * @throws LibraryTrap Barrier.get_Parties: null object
     */
    @Extern("get_Parties")
    public static long parties(BarrierObject barrier) {
        return required(barrier, "Barrier.get_Parties").parties();
    }

    /**
     * The number of threads that wait.
     *
     * @throws LibraryTrap Barrier.get_Waiting: null object
     */
    @Extern("get_Waiting")
    public static long waiting(BarrierObject barrier) {
        return required(barrier, "Barrier.get_Waiting").waiting();
    }

    private static BarrierObject required(BarrierObject barrier, String extern) {
        if (barrier == null) {
            throw LibraryTrap.domainError(extern + ": null object");
        }
        return barrier;
    }
}
