package org.adderlang.threads;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Threads.CancelToken}. */
public final class CancelTokenObject extends ManagedObject {
    private final CancelTokenObject parent;
    private volatile boolean cancelled;

    /** @param parent the token that cancels this one too, or null */
    CancelTokenObject(CancelTokenObject parent) {
        this.parent = parent;
    }

    void set(boolean value) {
        cancelled = value;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Whether this token or its direct parent is cancelled. */
    boolean check() {
        return cancelled || parent != null && parent.cancelled;
    }

    @Override
    public String describe() {
        return "cancel token";
    }
}
