package org.adderlang.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * The programs that run on a Java thread, innermost first: entered by a call from the host or by the start of a program's
 * thread, left when that ends in whatever way. Programs nest when an extern of one calls another.
 */
public final class ActiveProgram {
    private static final ThreadLocal<ActiveProgram> INNERMOST = new ThreadLocal<>();

    private final ThreadState thread;
    private final ActiveProgram outer;

    private ActiveProgram(ThreadState thread, ActiveProgram outer) {
        this.thread = thread;
        this.outer = outer;
    }

    /** Makes a program the innermost one of this Java thread; to be paired with {@link #exit}. */
    @TruffleBoundary
    public static ActiveProgram enter(ThreadState thread) {
        var entered = new ActiveProgram(thread, INNERMOST.get());
        INNERMOST.set(entered);
        return entered;
    }

    /** Ends what {@link #enter} began, and everything entered since. */
    @TruffleBoundary
    public void exit() {
        if (outer == null) {
            INNERMOST.remove();
        } else {
            INNERMOST.set(outer);
        }
    }

    /** The state that this Java thread runs the program with; null when the program is not active on it. */
    @TruffleBoundary
    public static ThreadState find(ProgramState program) {
        for (ActiveProgram active = INNERMOST.get(); active != null; active = active.outer) {
            if (active.thread.program() == program) {
                return active.thread;
            }
        }
        return null;
    }
}
