package org.adderlang.runtime;

/**
 * What one guest thread of a program has to itself. It is the first argument of every IL function call, so that code
 * shared between contexts finds its program without a look-up.
 */
public final class ThreadState {
    private final ProgramState program;
    private final int depthLimit;
    /** Frames in use, main's included (il.md §4.2). */
    public int depth;
    /** The trap that trap.err made and no dispatch has cleared yet, or null (il.md §3.7). */
    public ErrorRecord errorToken;

    public ThreadState(ProgramState program, int depthLimit) {
        this.program = program;
        this.depthLimit = depthLimit;
    }

    public ProgramState program() {
        return program;
    }

    /** The most frames that may be in use at once. */
    public int depthLimit() {
        return depthLimit;
    }
}
