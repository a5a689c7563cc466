package org.adderlang.library.collections;

import org.adderlang.runtime.ViperString;

/** A {@code Viper.Collections.LruCache}: a map of limited size that forgets what was not used for longest. */
public final class LruCacheObject extends LinkedMapObject {
    private final long limit;

    /** @param limit the most entries it keeps, at least 1 */
    public LruCacheObject(long limit) {
        this.limit = limit;
    }

    long limit() {
        return limit;
    }

    @Override
    public void put(ViperString key, Object value) {
        if (size() >= limit && !has(key)) {
            removeOldest();
        }
        super.put(key, value);
        entries.putLast(new Key(key), value);
    }

    /** The value of {@code key}, which becomes the most recently used; null when absent. */
    Object use(ViperString key) {
        Object value = get(key);
        if (has(key)) {
            entries.putLast(new Key(key), value);
        }
        return value;
    }

    /** Whether there was an entry to remove. */
    boolean removeOldest() {
        var oldest = entries.pollFirstEntry();
        if (oldest != null) {
            References.release(oldest.getValue());
        }
        return oldest != null;
    }

    /** The keys, most recently used first. */
    public SeqObject keys() {
        return keys(entries.reversed());
    }

    /** The values, most recently used first. */
    public SeqObject values() {
        return SeqObject.of(entries.sequencedValues().reversed());
    }

    @Override
    public String describe() {
        return "LruCache of " + size();
    }
}
