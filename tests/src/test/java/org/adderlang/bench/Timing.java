package org.adderlang.bench;

import java.util.Arrays;

/**
 * The runs of one kernel in one engine.
 *
 * @param checksum what every run returned
 * @param times    thread CPU time of each run, in milliseconds
 */
record Timing(long checksum, double[] times) {
    /** The median of the second half of the runs: by then everything is compiled. */
    double steady() {
        double[] late = Arrays.copyOfRange(times, times.length / 2, times.length);
        Arrays.sort(late);
        return late[late.length / 2];
    }

    double first() {
        return times[0];
    }
}
