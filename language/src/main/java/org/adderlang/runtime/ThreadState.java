package org.adderlang.runtime;

/**
 * What one guest thread of a program has to itself. It is the first argument of every IL function call, so that code
 * shared between contexts finds its program without a look-up.
 */
public final class ThreadState {
    private final ProgramState program;
    private final int stackBytes;
    /** How many more frames may be entered (il.md §4.2). */
    public int remainingDepth;
    /** Tail calls between functions that are on the Java stack. */
    public int tailCalls;
    /** The trap that trap.err made and no dispatch has cleared yet, or null (il.md §3.7). */
    public ErrorRecord errorToken;

    /**
     * @param depthLimit the most frames that may be in use at once
     * @param stackBytes the bytes of alloca memory each frame may use
     */
    public ThreadState(ProgramState program, int depthLimit, int stackBytes) {
        this.program = program;
        this.remainingDepth = depthLimit;
        this.stackBytes = stackBytes;
    }

    public ProgramState program() {
        return program;
    }

    public int stackBytes() {
        return stackBytes;
    }
}
