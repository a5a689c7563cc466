package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Threads.Gate}: a FIFO semaphore (runtime.md §6.1). */
@RuntimeClass("Viper.Threads.Gate")
public final class GateLibrary {
    private GateLibrary() {
    }

    /**
     * A gate with this many permits.
     *
     * @throws LibraryTrap Gate.New: permits cannot be negative
     */
    @Extern("New")
    public static GateObject create(long permits) {
        if (permits < 0) {
            throw LibraryTrap.domainError("Gate.New: permits cannot be negative");
        }
        return new GateObject(permits);
    }

    /**
     * Takes a permit; waits in the order of arrival while there is none.
     *
     * @throws LibraryTrap Gate.Enter: null object
     */
    @Extern("Enter")
    public static void enter(GateObject gate) {
        required(gate, "Gate.Enter").enter(Deadline.NEVER);
    }

    /**
     * Takes a permit if there is one; whether it did.
     *
     * @throws LibraryTrap Gate.TryEnter: null object
     */
    @Extern("TryEnter")
    public static boolean tryEnter(GateObject gate) {
        return required(gate, "Gate.TryEnter").enter(Deadline.after(0));
    }

    /**
     * Takes a permit if that is possible within some milliseconds; whether it did.
     *
     * @throws LibraryTrap Gate.TryEnterFor: null object
     */
    @Extern("TryEnterFor")
    public static boolean tryEnterFor(GateObject gate, long millis) {
        return required(gate, "Gate.TryEnterFor").enter(Deadline.after(millis));
    }

    /**
     * Gives one permit.
     *
     * @throws LibraryTrap Gate.Leave: null object
     */
    @Extern("Leave")
    public static void leave(GateObject gate) {
        required(gate, "Gate.Leave").leave(1);
    }

    /**
     * Gives several permits.
     *
     * @throws LibraryTrap Gate.Leave: null object
     * @throws LibraryTrap Gate.Leave: count cannot be negative
     */
    @Extern("LeaveMany")
    public static void leaveMany(GateObject gate, long count) {
        required(gate, "Gate.Leave");
        if (count < 0) {
            throw LibraryTrap.domainError("Gate.Leave: count cannot be negative");
        }
        gate.leave(count);
    }

    /**
     * The number of free permits.
     *
     * @throws LibraryTrap Gate.get_Permits: null object
     */
    @Extern("get_Permits")
    public static long permits(GateObject gate) {
        return required(gate, "Gate.get_Permits").permits();
    }

    private static GateObject required(GateObject gate, String extern) {
        if (gate == null) {
            throw LibraryTrap.domainError(extern + ": null object");
        }
        return gate;
    }
}
