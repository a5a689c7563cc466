package org.adderlang.nodes.call;

/** How a call of an IL function counts against the thread's call depth: alone, or together with its neighbours. */
public enum DepthChange {
    /** Takes a frame and gives it back. */
    ALONE(true, true),
    /** Takes a frame that the following calls use as well. */
    FIRST(true, false),
    /** Uses the frame that an earlier call has taken. */
    INNER(false, false),
    /** Uses the frame that an earlier call has taken, and gives it back. */
    LAST(false, true);

    /** Whether the call takes a frame, or traps if there is none. */
    final boolean takes;
    /** Whether the call gives its frame back. */
    final boolean givesBack;

    DepthChange(boolean takes, boolean givesBack) {
        this.takes = takes;
        this.givesBack = givesBack;
    }
}
