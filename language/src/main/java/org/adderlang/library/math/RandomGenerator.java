package org.adderlang.library.math;

import org.adderlang.runtime.ProgramState;

/**
 * The random number generator of a program, shared unsynchronised by its threads: a 64-bit linear congruential generator
 * whose sequence after a seed is part of the library's contract (runtime.md §4.2).
 */
public final class RandomGenerator {
    private static final long MULTIPLIER = 6364136223846793005L;
    private static final long INITIAL_STATE = 0xDEADBEEFCAFEBABEL;

    private long state = INITIAL_STATE;

    /** The generator of {@code program}. */
    public static RandomGenerator of(ProgramState program) {
        return program.service(RandomGenerator.class, p -> new RandomGenerator());
    }

    /** Restarts the sequence. */
    public void seed(long seed) {
        state = seed;
    }

    /** The next number in [0, 1), a multiple of 2^-53. */
    public double next() {
        return (step() >>> 11) * 0x1p-53;
    }

    /** The next integer in [0, bound); 0, without using up a number, when the bound is not positive. */
    public long nextInt(long bound) {
        return bound <= 0 ? 0 : Long.remainderUnsigned(step(), bound);
    }

    /** The next integer in [lo, hi]; reversed bounds are swapped, lo when the range is wider than an i64. */
    public long range(long lo, long hi) {
        long low = Math.min(lo, hi);
        return low + nextInt(Math.max(lo, hi) - low + 1);
    }

    /** The next number of a normal distribution; the mean, using up no number, when the deviation is not positive. */
    public double gaussian(double mean, double deviation) {
        if (deviation <= 0) {
            return mean;
        }
        double radius = next();
        double angle = next();
        while (radius == 0) {
            radius = next();
        }
        return mean + deviation * (Math.sqrt(-2 * Math.log(radius)) * Math.cos(2 * Math.PI * angle));
    }

    /** The next number of an exponential distribution; 0, using up no number, when the rate is not positive. */
    public double exponential(double rate) {
        return rate <= 0 ? 0 : -Math.log(1 - next()) / rate;
    }

    /** True with this probability; uses up no number when the outcome is certain. */
    public boolean chance(double probability) {
        if (probability <= 0 || probability >= 1) {
            return probability >= 1;
        }
        return next() < probability;
    }

    private long step() {
        state = state * MULTIPLIER + 1;
        return state;
    }
}
