package org.adderlang.library.system;

import org.adderlang.runtime.ProgramState;

/** Ends programs from library code. */
public final class ProgramExit {
    private ProgramExit() {
    }

    /**
     * Flushes the standard output and ends the program at once, without running handlers or destructors. Does not
     * return: it throws what unwinds the guest's stack.
     *
     * @param status exit status, 0 to 255
     */
    public static void exit(ProgramState program, int status) {
        program.output().flush();
        var context = program.env().getContext();
        if (context.isEntered()) {
            context.closeExited(null, status);
        } else {
            // On a thread that the program has started: it is in a context of its own.
            throw program.threads().end(() -> context.closeExited(null, status));
        }
    }
}
