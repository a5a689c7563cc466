package org.adderlang.bench;

import java.util.Arrays;

/** What the harness computes from its samples. */
final class Statistics {
    /** How far above the peak a run may be and still count as steady. */
    private static final double STEADY = 1.1;
    /** How many runs in a row decide about it. */
    private static final int WINDOW = 3;

    private Statistics() {
    }

    /** @return the middle value, the mean of the two middle ones, or NaN if there are none */
    static double median(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** @return NaN if there are no values */
    static double geometricMean(double... values) {
        return Math.exp(Arrays.stream(values).map(Math::log).average().orElse(Double.NaN));
    }

    /**
     * The first of the runs that is no more than 1.1 times the peak, as is the median of it and the next two.
     *
     * @return its index, or -1 if there is none
     */
    static int steadyFrom(double[] runs, double peak) {
        double limit = peak * STEADY;
        for (int i = 0; i + WINDOW <= runs.length; i++) {
            if (runs[i] <= limit && median(Arrays.copyOfRange(runs, i, i + WINDOW)) <= limit) {
                return i;
            }
        }
        return -1;
    }
}
