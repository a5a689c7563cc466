package org.adderlang.threads;

import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waiting that Truffle can interrupt at any time: to cancel the program, to close its context, or to pause it. */
final class Blocking {
    private Blocking() {
    }

    /**
     * Waits until an attempt succeeds. It is made at once and again whenever {@code lock.notifyAll()} is called, each time
     * under the lock.
     *
     * @param lock    the monitor that guards what the attempt looks at
     * @param attempt yields null for not yet; what it throws ends the wait
     * @return the attempt's result; null when the deadline has passed
     */
    static <R> R await(Object lock, Deadline deadline, Supplier<R> attempt) {
        synchronized (lock) {
            R result = attempt.get();
            if (result != null || deadline.left() == 0) {
                return result;
            }
        }
        var wait = new Wait<>(lock, deadline, attempt);
        TruffleSafepoint.setBlockedThreadInterruptible(null, Wait::run, wait);
        return wait.result;
    }

    /** Waits until a thread has ended. */
    static void join(Thread thread) {
        TruffleSafepoint.setBlockedThreadInterruptible(null, Thread::join, thread);
    }

    private static final class Wait<R> {
        private final Object lock;
        private final Deadline deadline;
        private final Supplier<R> attempt;
        private R result;

        Wait(Object lock, Deadline deadline, Supplier<R> attempt) {
            this.lock = lock;
            this.deadline = deadline;
            this.attempt = attempt;
        }

        /** Truffle runs this again after each interruption. */
        void run() throws InterruptedException {
            synchronized (lock) {
                while (result == null) {
                    result = attempt.get();
                    if (result != null) {
                        return;
                    }
                    long left = deadline.left();
                    if (left == 0) {
                        return;
                    }
                    TimeUnit.NANOSECONDS.timedWait(lock, left);
                }
            }
        }
    }
}
