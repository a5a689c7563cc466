package org.adderlang.threads;

import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ThreadState;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Threads.Thread}, started by Start or by StartSafe. */
public final class ThreadObject extends ManagedObject {
    private final long id;
    private final ThreadState state;
    private boolean finished;
    private boolean joined;
    private ViperString error = ViperString.EMPTY;
    private boolean failed;

    ThreadObject(long id, ThreadState state) {
        this.id = id;
        this.state = state;
    }

    /** Threads of a program count from 1 in the order of their start. */
    long id() {
        return id;
    }

    ThreadState state() {
        return state;
    }

    synchronized boolean isAlive() {
        return !finished;
    }

    synchronized void finish() {
        finished = true;
        notifyAll();
    }

    /** Records the trap that ended a thread of StartSafe. */
    synchronized void fail(ViperString message) {
        failed = true;
        error = message;
    }

    synchronized boolean hasFailed() {
        return failed;
    }

    synchronized ViperString error() {
        return error;
    }

    /**
     * Waits for the end of the thread and takes its only join.
     *
     * @return whether it has ended before the deadline
     * @throws LibraryTrap Thread.Join: cannot join self
     * @throws LibraryTrap Thread.Join: already joined
     */
    boolean join(ThreadState caller, Deadline deadline) {
        if (caller == state) {
            throw LibraryTrap.domainError("Thread.Join: cannot join self");
        }
        return Blocking.await(this, deadline, this::takeJoin) != null;
    }

    private Boolean takeJoin() {
        if (joined) {
            throw LibraryTrap.domainError("Thread.Join: already joined");
        }
        if (!finished) {
            return null;
        }
        joined = true;
        return true;
    }

    @Override
    public String describe() {
        return "thread " + id;
    }
}
