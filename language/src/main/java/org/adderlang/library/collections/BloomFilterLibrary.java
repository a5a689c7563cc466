package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.BloomFilter}, a set that may claim too much (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.BloomFilter")
public final class BloomFilterLibrary {
    private static final double DEFAULT_RATE = 0.01;
    private static final double LARGEST_RATE = 0.5;
    private static final long SMALLEST_SIZE = 64;
    private static final long LARGEST_SIZE = 1L << 32;
    private static final long MOST_HASHES = 30;

    private BloomFilterLibrary() {
    }

    /**
     * A new filter for a number of strings and a rate of false positives between 0 and 1.
     *
     * @throws LibraryTrap BloomFilter: memory allocation failed
     */
    @Extern("New")
    public static BloomFilterObject create(long items, double rate) {
        double n = Math.max(1, items);
        double p = rate <= 0 ? DEFAULT_RATE : rate >= 1 ? LARGEST_RATE : rate;
        double ln2 = Math.log(2);
        long bits = Math.max(SMALLEST_SIZE, (long) Math.ceil(-n * Math.log(p) / (ln2 * ln2)));
        if (bits > LARGEST_SIZE) {
            throw LibraryTrap.domainError("BloomFilter: memory allocation failed");
        }
        return new BloomFilterObject(bits, (int) Math.clamp((long) Math.ceil(bits / n * ln2), 1, MOST_HASHES));
    }

    /** Adds a string; nothing for null. */
    @Extern("Add")
    public static void add(BloomFilterObject filter, ViperString item) {
        if (filter != null && item != null) {
            filter.add(item.cView());
        }
    }

    /** Whether a string may have been added; false is certain. */
    @Extern("MightContain")
    public static boolean mightContain(BloomFilterObject filter, ViperString item) {
        return filter != null && item != null && filter.mightContain(item.cView());
    }

    /** How many strings were added, repetitions included. */
    @Extern("get_Count")
    public static long count(BloomFilterObject filter) {
        return filter == null ? 0 : filter.itemCount();
    }

    /** The present rate of false positives, estimated from the count. */
    @Extern("Fpr")
    public static double falsePositiveRate(BloomFilterObject filter) {
        return filter == null ? 0 : filter.falsePositiveRate();
    }

    /** Forgets all strings. */
    @Extern("Clear")
    public static void clear(BloomFilterObject filter) {
        if (filter != null) {
            filter.clear();
        }
    }

    /** Adds the strings of another filter of the same size; 1, or 0 when the sizes differ. */
    @Extern("Merge")
    public static long merge(BloomFilterObject filter, BloomFilterObject other) {
        return filter != null && other != null && filter.merge(other) ? 1 : 0;
    }
}
