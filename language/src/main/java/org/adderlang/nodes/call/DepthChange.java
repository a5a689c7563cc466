package org.adderlang.nodes.call;

/** How a call of an IL function counts against the thread's call depth: alone, or together with its neighbours. */
public enum DepthChange {
    /** Takes a frame and gives it back. */
    ALONE,
    /** Takes a frame that the following calls use as well. */
    FIRST,
    /** Uses the frame that an earlier call has taken. */
    INNER,
    /** Uses the frame that an earlier call has taken, and gives it back. */
    LAST;

    /** Whether the call takes a frame, or traps if there is none. */
    boolean takes() {
        return this == ALONE || this == FIRST;
    }

    /** Whether the call gives its frame back. */
    boolean givesBack() {
        return this == ALONE || this == LAST;
    }
}
