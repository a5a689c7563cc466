package org.adderlang.library.collections;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * A hash table with the iteration order of the reference's (runtime.md §5.1), which programs see in Keys, Values and
 * Items: 16 buckets to begin with, new entries at the head of their chain, twice as many buckets when it gets full.
 */
public final class ChainedTable<K, V> implements Iterable<ChainedTable.Entry<K, V>> {
    private static final int INITIAL_BUCKETS = 16;

    /** When a table doubles; the moment shows in the order of the entries. */
    public enum Growth {
        /** After an insertion that leaves it more than three quarters full. */
        AFTER_INSERT,
        /** Before inserting a new key into a table that is three quarters full. */
        BEFORE_INSERT,
        /** As BEFORE_INSERT, but also when the key turns out to be present. */
        BEFORE_LOOKUP
    }

    /** A key and its value; the value may be replaced. */
    public static final class Entry<K, V> {
        private final K key;
        private final long hash;
        private Entry<K, V> next;
        private V value;

        private Entry(K key, long hash, Entry<K, V> next) {
            this.key = key;
            this.hash = hash;
            this.next = next;
        }

        private boolean isFor(K other, long otherHash, BiPredicate<K, K> equality) {
            return hash == otherHash && (key == other || equality.test(key, other));
        }

        public K key() {
            return key;
        }

        public V value() {
            return value;
        }

        /** Sets the value and returns the one before, null at first. */
        public V replace(V newValue) {
            V old = value;
            value = newValue;
            return old;
        }
    }

    private final Growth growth;
    private final ToLongFunction<K> hash;
    private final BiPredicate<K, K> equality;
    private Entry<K, V>[] buckets = newBuckets(INITIAL_BUCKETS);
    private int count;

    public ChainedTable(Growth growth, ToLongFunction<K> hash, BiPredicate<K, K> equality) {
        this.growth = growth;
        this.hash = hash;
        this.equality = equality;
    }

    /** A table with string keys; their null and NUL handling is the caller's. */
    public static <V> ChainedTable<ViperString, V> ofStrings(Growth growth) {
        return new ChainedTable<>(growth, ViperString::hash, ViperString::sameBytes);
    }

    public int size() {
        return count;
    }

    /** The entry of {@code key}, or null. */
    public Entry<K, V> find(K key) {
        return find(key, hash.applyAsLong(key));
    }

    /** The value of {@code key}; null when absent. */
    public V get(K key) {
        Entry<K, V> entry = find(key);
        return entry == null ? null : entry.value;
    }

    /** The entry of {@code key}, added with a null value when absent; compare {@link #size} before and after to tell. */
    public Entry<K, V> findOrAdd(K key) {
        long keyHash = hash.applyAsLong(key);
        if (growth == Growth.BEFORE_LOOKUP) {
            growIf(count * 4L >= buckets.length * 3L);
        }
        Entry<K, V> entry = find(key, keyHash);
        if (entry != null) {
            return entry;
        }
        if (growth == Growth.BEFORE_INSERT) {
            growIf(count * 4L >= buckets.length * 3L);
        }
        int bucket = bucket(keyHash);
        entry = new Entry<>(key, keyHash, buckets[bucket]);
        buckets[bucket] = entry;
        count++;
        if (growth == Growth.AFTER_INSERT) {
            growIf(count * 4L > buckets.length * 3L);
        }
        return entry;
    }

    /** Removes and returns the entry of {@code key}; null when absent. */
    public Entry<K, V> remove(K key) {
        long keyHash = hash.applyAsLong(key);
        int bucket = bucket(keyHash);
        Entry<K, V> before = null;
        int steps = 0;
        for (Entry<K, V> entry = buckets[bucket]; entry != null; before = entry, entry = entry.next) {
            checkChain(++steps);
            if (entry.isFor(key, keyHash, equality)) {
                if (before == null) {
                    buckets[bucket] = entry.next;
                } else {
                    before.next = entry.next;
                }
                count--;
                return entry;
            }
        }
        return null;
    }

    /** Removes all entries; the number of buckets stays. */
    public void clear() {
        java.util.Arrays.fill(buckets, null);
        count = 0;
    }

    /** The keys in table order. */
    public SeqObject keys() {
        var keys = new SeqObject();
        for (Entry<K, V> entry : this) {
            keys.add(entry.key);
        }
        return keys;
    }

    /** The values in table order. */
    public SeqObject values() {
        var values = new SeqObject();
        for (Entry<K, V> entry : this) {
            values.add(entry.value);
        }
        return values;
    }

    @Override
    public Iterator<Entry<K, V>> iterator() {
        return new Iterator<>() {
            private int bucket;
            private Entry<K, V> upcoming = firstFrom(0);
            private int steps;

            private Entry<K, V> firstFrom(int start) {
                for (bucket = start; bucket < buckets.length; bucket++) {
                    if (buckets[bucket] != null) {
                        steps = 0;
                        return buckets[bucket];
                    }
                }
                return null;
            }

            @Override
            public boolean hasNext() {
                return upcoming != null;
            }

            @Override
            public Entry<K, V> next() {
                if (upcoming == null) {
                    throw new NoSuchElementException();
                }
                checkChain(++steps);
                Entry<K, V> entry = upcoming;
                upcoming = entry.next != null ? entry.next : firstFrom(bucket + 1);
                return entry;
            }
        };
    }

    private Entry<K, V> find(K key, long keyHash) {
        int steps = 0;
        for (Entry<K, V> entry = buckets[bucket(keyHash)]; entry != null; entry = entry.next) {
            checkChain(++steps);
            if (entry.isFor(key, keyHash, equality)) {
                return entry;
            }
        }
        return null;
    }

    /** Two threads that add at once can close a chain to a ring; no chain of one thread is as long as there are buckets. */
    private void checkChain(int steps) {
        if (steps > buckets.length) {
            throw LibraryTrap.changedAtOnce("hash table of " + count);
        }
    }

    private int bucket(long keyHash) {
        return (int) (keyHash & buckets.length - 1);
    }

    private void growIf(boolean full) {
        if (!full) {
            return;
        }
        Entry<K, V>[] old = buckets;
        buckets = newBuckets(old.length * 2);
        for (Entry<K, V> head : old) {
            int steps = 0;
            for (Entry<K, V> entry = head, next; entry != null; entry = next) {
                checkChain(++steps);
                next = entry.next;
                int bucket = bucket(entry.hash);
                entry.next = buckets[bucket];
                buckets[bucket] = entry;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <K, V> Entry<K, V>[] newBuckets(int count) {
        return new Entry[count];
    }
}
