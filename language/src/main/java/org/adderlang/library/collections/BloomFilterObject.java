package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.BloomFilter}: a bit array in which every string sets some bits (runtime.md §5.4). */
public final class BloomFilterObject extends ManagedObject {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final long bitCount;
    private final int hashCount;
    private final long[] words;
    private long itemCount;

    BloomFilterObject(long bitCount, int hashCount) {
        this.bitCount = bitCount;
        this.hashCount = hashCount;
        this.words = new long[(int) ((bitCount + Long.SIZE - 1) / Long.SIZE)];
    }

    long itemCount() {
        return itemCount;
    }

    void add(ViperString item) {
        for (int seed = 0; seed < hashCount; seed++) {
            long bit = position(item, seed);
            words[(int) (bit / Long.SIZE)] |= 1L << bit;
        }
        itemCount++;
    }

    boolean mightContain(ViperString item) {
        for (int seed = 0; seed < hashCount; seed++) {
            long bit = position(item, seed);
            if ((words[(int) (bit / Long.SIZE)] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The share of strings that would be found by accident. */
    double falsePositiveRate() {
        return itemCount == 0 ? 0
                : Math.pow(1 - Math.exp(-(double) hashCount * itemCount / bitCount), hashCount);
    }

    void clear() {
        java.util.Arrays.fill(words, 0);
        itemCount = 0;
    }

    /** Adds what {@code other} contains; false when it is built differently. */
    boolean merge(BloomFilterObject other) {
        if (bitCount != other.bitCount || hashCount != other.hashCount) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            words[i] |= other.words[i];
        }
        itemCount += other.itemCount;
        return true;
    }

    private long position(ViperString item, long seed) {
        long h = seed ^ item.length() * MULTIPLIER;
        for (byte b : item.bytes()) {
            h = (h ^ b & 0xff) * MULTIPLIER;
            h ^= h >>> 27;
        }
        h *= 0xBF58476D1CE4E5B9L;
        h = (h ^ h >>> 31) * 0x94D049BB133111EBL;
        return Long.remainderUnsigned(h ^ h >>> 32, bitCount);
    }

    @Override
    public String describe() {
        return "BloomFilter of " + bitCount + " bits";
    }
}
