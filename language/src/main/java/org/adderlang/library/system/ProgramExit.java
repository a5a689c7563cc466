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
        program.env().getContext().closeExited(null, status);
    }
}
