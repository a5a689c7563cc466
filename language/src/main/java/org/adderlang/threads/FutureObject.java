package org.adderlang.threads;

import org.adderlang.library.collections.References;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Threads.Future}: a result that comes once, or an error instead. */
public final class FutureObject extends ManagedObject {
    private boolean done;
    private Object value;
    /** Null unless failed. */
    private ViperString error;

    /** Sets the result; false when there is one already. */
    synchronized boolean complete(Object result) {
        if (done) {
            return false;
        }
        value = References.retain(result);
        return finish();
    }

    /** Sets the error; false when there is a result already. */
    synchronized boolean fail(ViperString message) {
        if (done) {
            return false;
        }
        error = message == null ? ViperString.EMPTY : message;
        return finish();
    }

    private boolean finish() {
        done = true;
        notifyAll();
        return true;
    }

    /** Waits for the result or the error; whether it came before the deadline. */
    boolean await(Deadline deadline) {
        return Blocking.await(this, deadline, () -> done ? Boolean.TRUE : null) != null;
    }

    /** The result, waiting for it; an error is raised as a trap with its text. */
    Object get() {
        await(Deadline.NEVER);
        if (error() != null) {
            throw LibraryTrap.domainError(error.toString());
        }
        return value();
    }

    synchronized boolean isDone() {
        return done;
    }

    /** The result; null when there is none, or an error. */
    synchronized Object value() {
        return value;
    }

    /** The error; null when there is none. */
    synchronized ViperString error() {
        return error;
    }

    @Override
    public synchronized String describe() {
        return done ? error == null ? "completed future" : "failed future" : "future";
    }
}
