package org.adderlang.threads;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.MapLibrary;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Threads.ConcurrentMap}: a hash map from strings to objects that threads share (runtime.md §6.2). */
@RuntimeClass("Viper.Threads.ConcurrentMap")
public final class ConcurrentMapLibrary {
    private ConcurrentMapLibrary() {
    }

    /** An empty map. */
    @Extern("New")
    public static ConcurrentMapObject create() {
        return new ConcurrentMapObject();
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Len")
    public static long length(ConcurrentMapObject map) {
        return map == null ? 0 : map.locked(MapLibrary::length);
    }

    /** Whether there are no entries; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(ConcurrentMapObject map) {
        return length(map) == 0;
    }

    /**
     * Sets the value of a key; nothing for a null map.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Set")
    public static void set(ConcurrentMapObject map, ViperString key, Object value) {
        if (map != null) {
            map.locked(m -> {
                m.put(key, value);
                return null;
            });
        }
    }

    /**
     * The value of a key; null when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Get")
    public static Object get(ConcurrentMapObject map, ViperString key) {
        return getOr(map, key, null);
    }

    /**
     * The value of a key, or the given one when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("GetOr")
    public static Object getOr(ConcurrentMapObject map, ViperString key, Object absent) {
        return map == null ? absent : map.locked(m -> MapLibrary.getOr(m, key, absent));
    }

    /**
     * Whether a key is present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(ConcurrentMapObject map, ViperString key) {
        return map != null && map.locked(m -> MapLibrary.has(m, key));
    }

    /**
     * Sets the value of a key unless it has one; whether it was set.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("SetIfMissing")
    public static boolean setIfMissing(ConcurrentMapObject map, ViperString key, Object value) {
        return map != null && map.locked(m -> MapLibrary.setIfMissing(m, key, value));
    }

    /**
     * Removes a key; whether it was present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Remove")
    public static boolean remove(ConcurrentMapObject map, ViperString key) {
        return map != null && map.locked(m -> MapLibrary.remove(m, key));
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(ConcurrentMapObject map) {
        if (map != null) {
            map.locked(m -> {
                m.clear();
                return null;
            });
        }
    }

    /** The keys, as strings, in table order. */
    @Extern("Keys")
    public static SeqObject keys(ConcurrentMapObject map) {
        return map == null ? new SeqObject() : map.locked(MapLibrary::keys);
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(ConcurrentMapObject map) {
        return map == null ? new SeqObject() : map.locked(MapLibrary::values);
    }
}
