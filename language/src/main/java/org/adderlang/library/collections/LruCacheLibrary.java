package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.LruCache}, a map that forgets its least recently used entries (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.LruCache")
public final class LruCacheLibrary {
    private LruCacheLibrary() {
    }

    /** A new cache for a number of entries, at least 1. */
    @Extern("New")
    public static LruCacheObject create(long capacity) {
        return new LruCacheObject(Math.max(1, capacity));
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Len")
    public static long length(LruCacheObject cache) {
        return cache == null ? 0 : cache.size();
    }

    /** The most entries it keeps; 0 for null. */
    @Extern("get_Cap")
    public static long capacity(LruCacheObject cache) {
        return cache == null ? 0 : cache.limit();
    }

    /** Whether there are no entries; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(LruCacheObject cache) {
        return length(cache) == 0;
    }

    /**
     * Sets the value of a key, which becomes the most recently used; a new key pushes out the oldest when full.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Put")
    public static void put(LruCacheObject cache, ViperString key, Object value) {
        if (cache != null) {
            cache.put(Values.cString(key), value);
        }
    }

    /**
     * The value of a key, which becomes the most recently used; null when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Get")
    public static Object get(LruCacheObject cache, ViperString key) {
        return cache == null ? null : cache.use(Values.cString(key));
    }

    /**
     * The value of a key without counting as a use; null when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Peek")
    public static Object peek(LruCacheObject cache, ViperString key) {
        return cache == null ? null : cache.get(Values.cString(key));
    }

    /**
     * Whether a key is present, without counting as a use.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(LruCacheObject cache, ViperString key) {
        return cache != null && cache.has(Values.cString(key));
    }

    /**
     * Removes a key; whether it was present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Remove")
    public static boolean remove(LruCacheObject cache, ViperString key) {
        return cache != null && cache.remove(Values.cString(key));
    }

    /** Removes the least recently used entry; whether there was one. */
    @Extern("RemoveOldest")
    public static boolean removeOldest(LruCacheObject cache) {
        return cache != null && cache.removeOldest();
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(LruCacheObject cache) {
        if (cache != null) {
            cache.clear();
        }
    }

    /** The keys, most recently used first. */
    @Extern("Keys")
    public static SeqObject keys(LruCacheObject cache) {
        return cache == null ? new SeqObject() : cache.keys();
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(LruCacheObject cache) {
        return cache == null ? new SeqObject() : cache.values();
    }
}
