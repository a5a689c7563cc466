package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.CountMap}, how often strings were seen (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.CountMap")
public final class CountMapLibrary {
    private CountMapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static CountMapObject create() {
        return new CountMapObject();
    }

    /** The number of keys; 0 for null. */
    @Extern("get_Len")
    public static long length(CountMapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Whether there are no keys; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(CountMapObject map) {
        return length(map) == 0;
    }

    /** The sum of all counts. */
    @Extern("get_Total")
    public static long total(CountMapObject map) {
        return map == null ? 0 : map.total();
    }

    /**
     * Adds 1 to the count of a key; the new count.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Inc")
    public static long increment(CountMapObject map, ViperString key) {
        return incrementBy(map, key, 1);
    }

    /**
     * Adds a positive number to the count of a key; the new count, or 0 when the number is not positive.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("IncBy")
    public static long incrementBy(CountMapObject map, ViperString key, long amount) {
        if (map == null || amount <= 0) {
            return 0;
        }
        ViperString name = Values.cString(key);
        long count = map.get(name) + amount;
        map.set(name, count);
        return count;
    }

    /**
     * Takes 1 from the count of a key, which goes when none is left; the new count.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Dec")
    public static long decrement(CountMapObject map, ViperString key) {
        if (map == null) {
            return 0;
        }
        ViperString name = Values.cString(key);
        long count = Math.max(0, map.get(name) - 1);
        map.set(name, count);
        return count;
    }

    /**
     * The count of a key; 0 when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Get")
    public static long get(CountMapObject map, ViperString key) {
        return map == null ? 0 : map.get(Values.cString(key));
    }

    /**
     * Sets the count of a key; 0 or less removes it.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Set")
    public static void set(CountMapObject map, ViperString key, long count) {
        if (map != null) {
            map.set(Values.cString(key), count);
        }
    }

    /**
     * Whether a key has been counted.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(CountMapObject map, ViperString key) {
        return get(map, key) > 0;
    }

    /**
     * Removes a key; whether it was present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Remove")
    public static boolean remove(CountMapObject map, ViperString key) {
        return map != null && map.set(Values.cString(key), 0) > 0;
    }

    /** Removes all keys. */
    @Extern("Clear")
    public static void clear(CountMapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys in table order. */
    @Extern("Keys")
    public static SeqObject keys(CountMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }

    /** The keys with the largest counts, at most a number of them, the largest first. */
    @Extern("MostCommon")
    public static SeqObject mostCommon(CountMapObject map, long limit) {
        return map == null || limit <= 0 ? new SeqObject() : map.mostCommon(limit);
    }
}
