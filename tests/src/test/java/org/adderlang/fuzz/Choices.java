package org.adderlang.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Random decisions, all from one seed. */
final class Choices {
    private static final long[] INTERESTING = {0, 1, -1, 2, 3, 7, 8, 15, 63, 64, 127, 255, 32767, -32768, 65535, 65536,
        2147483647L, -2147483648L, 4294967295L, 4294967296L, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final String[] FLOATS = {"0.0", "-0.0", "1.0", "-1.5", "0.1", "2.5", "1e10", "-3.25", "9007199254740993.0",
        "9223372036854775808.0", "1e300", "inf", "NaN", "65536.0", "0.5"};

    private final RandomGenerator random;

    Choices(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** From 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code from} to {@code to}, both included. */
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    final <T> T of(T... options) {
        return options[random.nextInt(options.length)];
    }

    <T> T of(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    /** An integer literal: mostly small, so that checked arithmetic often succeeds. */
    String integer() {
        int roll = random.nextInt(10);
        if (roll < 6) {
            return Integer.toString(random.nextInt(-9, 30));
        }
        if (roll < 9) {
            return Long.toString(INTERESTING[random.nextInt(INTERESTING.length)]);
        }
        return Long.toString(random.nextLong());
    }

    String floating() {
        return of(FLOATS);
    }
}
