package org.adderlang.threads;

import java.util.Collection;
import org.adderlang.runtime.ThreadState;

/** A thread that waits for its turn in a queue; another thread hands it what it waits for. */
final class Waiter {
    final ThreadState thread;
    /** How many levels of a re-entrant lock it gets with its turn, beyond the first. */
    final int levels;
    /** Whether a wait for a signal is over and only the lock is missing; guarded by the lock. */
    boolean signalled;
    private boolean released;

    Waiter(ThreadState thread, int levels) {
        this.thread = thread;
        this.levels = levels;
    }

    /** Gives the thread its turn; to be called once, by a thread that has taken the waiter out of its queue. */
    synchronized void release() {
        released = true;
        notifyAll();
    }

    /**
     * Waits for the turn. When the thread is stopped meanwhile, it leaves the queue, or gives back a turn that has come
     * too late for it.
     *
     * @param lock     guards the queue; not held by the caller
     * @param giveBack hands on what the turn gave; runs under the lock
     * @return false when the deadline has passed; the waiter has left the queue then
     */
    boolean await(Object lock, Collection<Waiter> queue, Deadline deadline, Runnable giveBack) {
        boolean turn;
        try {
            turn = awaitRelease(deadline);
        } catch (Throwable stopped) {
            synchronized (lock) {
                if (!queue.remove(this)) {
                    giveBack.run();
                }
            }
            throw stopped;
        }
        if (turn) {
            return true;
        }
        synchronized (lock) {
            return !queue.remove(this);
        }
    }

    /** Waits for the turn and leaves the queue alone; whether the turn has come. */
    boolean awaitRelease(Deadline deadline) {
        return Blocking.await(this, deadline, () -> released ? Boolean.TRUE : null) != null;
    }
}
