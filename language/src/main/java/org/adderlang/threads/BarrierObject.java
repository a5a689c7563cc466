package org.adderlang.threads;

import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.Barrier}, armed again after each time it has opened. */
public final class BarrierObject extends ManagedObject {
    private final long parties;
    private long waiting;
    private long openings;

    BarrierObject(long parties) {
        this.parties = parties;
    }

    /** Waits for the other parties; how many had arrived before. */
    long arrive() {
        long round;
        long index;
        synchronized (this) {
            index = waiting;
            round = openings;
            if (index == parties - 1) {
                waiting = 0;
                openings++;
                notifyAll();
                return index;
            }
            waiting++;
        }
        try {
            Blocking.await(this, Deadline.NEVER, () -> openings == round ? null : Boolean.TRUE);
        } catch (Throwable stopped) {
            synchronized (this) {
                if (openings == round) {
                    waiting--;
                }
            }
            throw stopped;
        }
        return index;
    }

    synchronized void reset() {
        if (waiting > 0) {
            throw LibraryTrap.domainError("Barrier.Reset: threads are waiting");
        }
    }

    long parties() {
        return parties;
    }

    synchronized long waiting() {
        return waiting;
    }

    @Override
    public String describe() {
        return "barrier for " + parties;
    }
}
