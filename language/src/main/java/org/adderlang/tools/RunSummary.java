package org.adderlang.tools;

import org.adderlang.library.format.CFormat;
import org.adderlang.runtime.ThreadState;

/** The number of instructions that the main thread has executed; a service of the instrument. */
public final class RunSummary {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int STREAM_DIGITS = 6;

    private Object mainThread;
    private long instructions;

    /** Instructions executed so far, the ones that trapped included. */
    public long instructions() {
        return instructions;
    }

    /**
     * The line that a run ends with (il.md §10.1).
     *
     * @param instructions executed instructions, or null to leave them out
     * @param nanos        running time in nanoseconds, or null to leave it out
     */
    public static String line(Long instructions, Long nanos) {
        return "[SUMMARY]" + (instructions == null ? "" : " instr=" + instructions)
                + (nanos == null ? "" : " time_ms=" + CFormat.general(nanos / NANOS_PER_MILLI, STREAM_DIGITS));
    }

    void add(ThreadState thread, int count) {
        if (mainThread == null) {
            mainThread = thread;
        }
        if (thread == mainThread) {
            instructions += count;
        }
    }
}
