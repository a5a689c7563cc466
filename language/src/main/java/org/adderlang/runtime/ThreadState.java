package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;

/**
 * What one guest thread of a program has to itself. It is the first argument of every IL function call, so that code
 * shared between contexts finds its program without a look-up.
 */
public final class ThreadState {
    private final ProgramState program;
    private final int depthLimit;
    private final int stackBytes;
    private final MemoryBudget memory;
    private final boolean started;
    /** How many more frames may be entered (il.md §4.2). */
    public int remainingDepth;
    /** Instructions this thread may execute before it must ask for more; counted only in code with instruction marks. */
    public long remainingSteps;
    /** Tail calls between functions that are on the Java stack. */
    public int tailCalls;
    /** The trap that trap.err made and no dispatch has cleared yet, or null (il.md §3.7). */
    public ErrorRecord errorToken;
    /** Cells of module variables that this thread has used, by their index in the code. */
    private MemoryBlock[] variables = {};

    /**
     * @param depthLimit the most frames that may be in use at once
     * @param stackBytes the bytes of alloca memory each frame may use
     */
    public ThreadState(ProgramState program, int depthLimit, int stackBytes) {
        this(program, depthLimit, stackBytes, false);
    }

    private ThreadState(ProgramState program, int depthLimit, int stackBytes, boolean started) {
        this.program = program;
        this.started = started;
        this.depthLimit = depthLimit;
        this.remainingDepth = depthLimit;
        this.stackBytes = stackBytes;
        this.memory = program == null ? null : program.memory();
    }

    /**
     * Makes {@link #remainingSteps} at least {@code wanted}.
     *
     * @throws RuntimeException that ends the program when it may not execute that many instructions any more (il.md §4.4)
     */
    @TruffleBoundary
    public void refillSteps(int wanted, Node location) {
        remainingSteps += program.steps().take(wanted - remainingSteps);
        if (remainingSteps < wanted) {
            throw program.stop("step limit exceeded (" + program.steps().limit() + ")", location);
        }
    }

    /** The state of another thread of the program, with the same limits. */
    public ThreadState forNewThread() {
        return new ThreadState(program, depthLimit, stackBytes, true);
    }

    /** Whether the program has started this thread itself; it then runs in an inner context (design.md §4). */
    public boolean isStarted() {
        return started;
    }

    /** The cell of a module variable of the code that the program runs. */
    public MemoryBlock moduleVariable(ModuleVariable variable) {
        int index = variable.index();
        MemoryBlock cell = index < variables.length ? variables[index] : null;
        return cell == null ? findVariable(variable) : cell;
    }

    @TruffleBoundary
    private MemoryBlock findVariable(ModuleVariable variable) {
        int index = variable.index();
        if (index >= variables.length) {
            variables = Arrays.copyOf(variables, Math.max(index + 1, variables.length * 2));
        }
        variables[index] = program.moduleVariables().cell(variable.name(), variable.kind(), variable.kind().size());
        return variables[index];
    }

    public ProgramState program() {
        return program;
    }

    /** Keeps the program within its memory limit; null when it has none. */
    public MemoryBudget memory() {
        return memory;
    }

    public int stackBytes() {
        return stackBytes;
    }
}
