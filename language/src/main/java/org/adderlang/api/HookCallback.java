package org.adderlang.api;

/** Called when a hook fires, on the thread of the program. */
@FunctionalInterface
public interface HookCallback {
    /**
     * Sees the event. Throwing from BEFORE_CALL vetoes the call: the program gets a trap with the exception's message (kind and code
     * of a {@link ForeignException}, else DomainError). From other events it is a trap at that point as well.
     */
    void onEvent(HookEvent event) throws Exception;
}
