package org.adderlang.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One run of a kernel. Times are in milliseconds.
 *
 * @param checksum what it returned
 * @param cpu      of the thread that ran it, and of the garbage collector meanwhile
 * @param wall     how long it took
 * @param atCpu    what the whole process had used when the run ended, since the program was loaded
 * @param atWall   when the run ended, since the program was loaded
 */
record Sample(long checksum, double cpu, double wall, double atCpu, double atWall) {
    private static final double NANOS = 1e6;

    /** @param line a checksum and four times in nanoseconds */
    static Sample parse(String line) {
        String[] words = line.split(" ");
        if (words.length != 5) {
            throw new IllegalArgumentException("not a run of a kernel: " + line);
        }
        return new Sample(Long.parseLong(words[0]), Long.parseLong(words[1]) / NANOS, Long.parseLong(words[2]) / NANOS,
                Long.parseLong(words[3]) / NANOS, Long.parseLong(words[4]) / NANOS);
    }

    static double[] each(List<Sample> samples, ToDoubleFunction<Sample> time) {
        return samples.stream().mapToDouble(time).toArray();
    }

    static double median(List<Sample> samples, ToDoubleFunction<Sample> time) {
        return Statistics.median(each(samples, time));
    }
}
