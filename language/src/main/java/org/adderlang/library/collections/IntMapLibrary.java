package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Collections.IntMap}, a hash map from integers to objects (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.IntMap")
public final class IntMapLibrary {
    private IntMapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static IntMapObject create() {
        return new IntMapObject();
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Len")
    public static long length(IntMapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Whether there are no entries; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(IntMapObject map) {
        return length(map) == 0;
    }

    /** Sets the value of a key; nothing for a null map. */
    @Extern("Set")
    public static void set(IntMapObject map, long key, Object value) {
        if (map != null) {
            map.put(key, value);
        }
    }

    /** The value of a key; null when absent. */
    @Extern("Get")
    public static Object get(IntMapObject map, long key) {
        return getOr(map, key, null);
    }

    /** The value of a key, or the given one when absent. */
    @Extern("GetOr")
    public static Object getOr(IntMapObject map, long key, Object absent) {
        return map == null ? absent : map.getOr(key, absent);
    }

    /** Whether a key is present. */
    @Extern("Has")
    public static boolean has(IntMapObject map, long key) {
        return map != null && map.has(key);
    }

    /** Removes a key; whether it was present. */
    @Extern("Remove")
    public static boolean remove(IntMapObject map, long key) {
        return map != null && map.remove(key);
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(IntMapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys, as boxed integers, in table order. */
    @Extern("Keys")
    public static SeqObject keys(IntMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(IntMapObject map) {
        return map == null ? new SeqObject() : map.values();
    }
}
