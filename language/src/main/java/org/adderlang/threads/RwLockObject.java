package org.adderlang.threads;

import java.util.ArrayDeque;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ThreadState;

/**
 * A {@code Viper.Threads.RwLock}: many readers or one writer, which may lock again. Readers stay out while a writer has
 * the lock or waits for it; writers take turns in the order of arrival.
 */
public final class RwLockObject extends ManagedObject {
    private final ArrayDeque<Waiter> writersWaiting = new ArrayDeque<>(0);
    private long readers;
    private ThreadState writer;
    private int writerLevels;

    void enterRead() {
        Blocking.await(this, Deadline.NEVER, () -> tryEnterRead() ? Boolean.TRUE : null);
    }

    synchronized boolean tryEnterRead() {
        if (writer != null || !writersWaiting.isEmpty()) {
            return false;
        }
        readers++;
        return true;
    }

    synchronized void exitRead() {
        if (readers == 0) {
            throw LibraryTrap.domainError("RwLock.ReadExit: exit without matching enter");
        }
        readers--;
        passOn();
    }

    void enterWrite(ThreadState thread) {
        Waiter waiter;
        synchronized (this) {
            if (tryEnterWrite(thread)) {
                return;
            }
            waiter = new Waiter(thread, 0);
            writersWaiting.addLast(waiter);
        }
        try {
            waiter.await(this, writersWaiting, Deadline.NEVER, this::releaseWriter);
        } catch (Throwable stopped) {
            synchronized (this) {
                passOn();
            }
            throw stopped;
        }
    }

    synchronized boolean tryEnterWrite(ThreadState thread) {
        if (writer == thread) {
            writerLevels++;
            return true;
        }
        if (writer != null || readers > 0 || !writersWaiting.isEmpty()) {
            return false;
        }
        writer = thread;
        return true;
    }

    synchronized void exitWrite(ThreadState thread) {
        if (writer == null) {
            throw LibraryTrap.domainError("RwLock.WriteExit: exit without matching enter");
        }
        if (writer != thread) {
            throw LibraryTrap.domainError("RwLock.WriteExit: not owner");
        }
        if (writerLevels > 0) {
            writerLevels--;
        } else {
            releaseWriter();
        }
    }

    private void releaseWriter() {
        writer = null;
        passOn();
    }

    /** Gives the lock, when it is free, to the next writer, else to all readers. */
    private void passOn() {
        if (writer != null) {
            return;
        }
        if (writersWaiting.isEmpty()) {
            notifyAll();
        } else if (readers == 0) {
            Waiter next = writersWaiting.removeFirst();
            writer = next.thread;
            next.release();
        }
    }

    synchronized long readers() {
        return readers;
    }

    synchronized boolean isWriteLocked() {
        return writer != null;
    }

    @Override
    public String describe() {
        return "read-write lock";
    }
}
