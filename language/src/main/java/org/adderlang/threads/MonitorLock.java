package org.adderlang.threads;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicReference;
import org.adderlang.runtime.ThreadState;

/**
 * The re-entrant, strictly FIFO lock of Viper.Threads.Monitor, with one queue of threads that wait for a signal
 * (runtime.md §6.1). The lock passes from hand to hand: while threads queue for it, it is never free.
 *
 * <p>Its value is null when it is free, the owner when nobody queues, else {@link #CONTENDED}. Changes from and to
 * CONTENDED, and all changes meanwhile, happen under this object's Java monitor.
 */
public final class MonitorLock extends AtomicReference<Object> {
    private static final long serialVersionUID = 1L;
    private static final Object CONTENDED = new Object();

    private final transient ArrayDeque<Waiter> entering = new ArrayDeque<>(0);
    private final transient ArrayDeque<Waiter> waiting = new ArrayDeque<>(0);
    /** The owner while contended. */
    private transient ThreadState owner;
    /** The owner's levels beyond the first; only the owner looks at it. */
    private transient int levels;

    /** Locks at once when the lock is free. Suitable for partial evaluation, as is {@link #tryExit}. */
    boolean tryTake(ThreadState me) {
        return compareAndSet(null, me);
    }

    /** Unlocks when this is the owner's last level and nobody queues. */
    boolean tryExit(ThreadState me) {
        return levels == 0 && compareAndSet(me, null);
    }

    /** Locks, or locks one level more; whether that was possible before the deadline. */
    @TruffleBoundary
    boolean enter(ThreadState me, Deadline deadline) {
        Waiter waiter;
        synchronized (this) {
            if (isHeldBy(me)) {
                levels++;
                return true;
            }
            if (tryTake(me)) {
                return true;
            }
            if (deadline.left() == 0) {
                return false;
            }
            waiter = new Waiter(me, 0);
            if (queue(waiter)) {
                return true;
            }
        }
        return awaitTurn(waiter, deadline);
    }

    /** Unlocks one level; false when {@code me} is not the owner. */
    @TruffleBoundary
    synchronized boolean exit(ThreadState me) {
        if (!isHeldBy(me)) {
            return false;
        }
        if (levels > 0) {
            levels--;
        } else {
            handOn();
        }
        return true;
    }

    /**
     * Gives the lock up, waits for a signal and takes the lock again with all its levels. The caller is the owner.
     *
     * @return whether the signal came before the deadline
     */
    @TruffleBoundary
    boolean await(ThreadState me, Deadline deadline) {
        Waiter waiter;
        synchronized (this) {
            waiter = new Waiter(me, levels);
            waiting.addLast(waiter);
            handOn();
        }
        try {
            if (waiter.awaitRelease(deadline)) {
                return true;
            }
        } catch (Throwable stopped) {
            synchronized (this) {
                if (!waiting.remove(waiter) && !entering.remove(waiter)) {
                    handOn();
                }
            }
            throw stopped;
        }
        boolean signalled;
        synchronized (this) {
            signalled = waiter.signalled;
            if (!signalled) {
                waiting.remove(waiter);
                if (queue(waiter)) {
                    return false;
                }
            }
        }
        awaitTurn(waiter, Deadline.NEVER);
        return signalled;
    }

    /** Signals the thread that has waited longest, or all of them. The caller is the owner. */
    @TruffleBoundary
    synchronized void signal(ThreadState me, boolean all) {
        while (!waiting.isEmpty()) {
            Waiter waiter = waiting.removeFirst();
            waiter.signalled = true;
            entering.addLast(waiter);
            if (get() == me) {
                owner = me;
                set(CONTENDED);
            }
            if (!all) {
                return;
            }
        }
    }

    /** Whether {@code me} owns the lock; exact for the thread of {@code me}. */
    @TruffleBoundary
    synchronized boolean isHeldBy(ThreadState me) {
        Object state = get();
        return state == me || state == CONTENDED && owner == me;
    }

    /** Whether nobody owns the lock, queues for it or waits for a signal. */
    @TruffleBoundary
    synchronized boolean isIdle() {
        return get() == null && waiting.isEmpty();
    }

    /** Appends a waiter to the queue; true when it got the free lock instead. */
    private boolean queue(Waiter waiter) {
        while (true) {
            Object state = get();
            if (state == null) {
                if (compareAndSet(null, waiter.thread)) {
                    levels = waiter.levels;
                    return true;
                }
            } else if (state == CONTENDED) {
                break;
            } else if (compareAndSet(state, CONTENDED)) {
                owner = (ThreadState) state;
                break;
            }
        }
        entering.addLast(waiter);
        return false;
    }

    private boolean awaitTurn(Waiter waiter, Deadline deadline) {
        return waiter.await(this, entering, deadline, this::handOn);
    }

    /** Passes the lock to the next thread in the queue, or frees it. */
    private void handOn() {
        Waiter next = entering.pollFirst();
        if (next == null) {
            owner = null;
            levels = 0;
            set(null);
        } else {
            owner = next.thread;
            levels = next.levels;
            set(entering.isEmpty() ? next.thread : CONTENDED);
            next.release();
        }
    }
}
