package org.adderlang.threads;

import java.util.ArrayDeque;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.Gate}: permits that pass from hand to hand in the order of arrival. */
public final class GateObject extends ManagedObject {
    private final ArrayDeque<Waiter> entering = new ArrayDeque<>(0);
    private long permits;

    GateObject(long permits) {
        this.permits = permits;
    }

    /** Takes a permit; whether that was possible before the deadline. */
    boolean enter(Deadline deadline) {
        Waiter waiter;
        synchronized (this) {
            // While anybody queues there is no permit.
            if (permits > 0) {
                permits--;
                return true;
            }
            if (deadline.left() == 0) {
                return false;
            }
            waiter = new Waiter(null, 0);
            entering.addLast(waiter);
        }
        return waiter.await(this, entering, deadline, () -> leave(1));
    }

    synchronized void leave(long count) {
        long left = count;
        while (left > 0 && !entering.isEmpty()) {
            entering.removeFirst().release();
            left--;
        }
        permits += left;
    }

    synchronized long permits() {
        return permits;
    }

    @Override
    public String describe() {
        return "gate with " + permits() + " permits";
    }
}
