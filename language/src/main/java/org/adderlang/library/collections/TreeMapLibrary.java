package org.adderlang.library.collections;

import java.util.Map;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/**
 * {@code Viper.Collections.TreeMap}, a map from strings in byte order (runtime.md §5.4). The reference crashes on a null
 * map; here that is an InvalidOperation trap.
 */
@RuntimeClass("Viper.Collections.TreeMap")
public final class TreeMapLibrary {
    private TreeMapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static TreeMapObject create() {
        return new TreeMapObject();
    }

    /** The number of entries. */
    @Extern("get_Len")
    public static long length(TreeMapObject map) {
        return required(map).size();
    }

    /** Whether there are no entries. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(TreeMapObject map) {
        return length(map) == 0;
    }

    /**
     * Sets the value of a key.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Set")
    public static void set(TreeMapObject map, ViperString key, Object value) {
        required(map).put(Values.cString(key), value);
    }

    /**
     * The value of a key; null when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Get")
    public static Object get(TreeMapObject map, ViperString key) {
        return required(map).get(Values.cString(key));
    }

    /**
     * Whether a key is present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(TreeMapObject map, ViperString key) {
        return required(map).has(Values.cString(key));
    }

    /**
     * Removes a key; whether it was present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Drop")
    public static boolean drop(TreeMapObject map, ViperString key) {
        return required(map).remove(Values.cString(key));
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(TreeMapObject map) {
        required(map).clear();
    }

    /** The keys in byte order. */
    @Extern("Keys")
    public static SeqObject keys(TreeMapObject map) {
        return required(map).keys();
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(TreeMapObject map) {
        return required(map).values();
    }

    /** The first key; empty when there is none. */
    @Extern("First")
    public static ViperString first(TreeMapObject map) {
        return keyOf(required(map).entries.firstEntry());
    }

    /** The last key; empty when there is none. */
    @Extern("Last")
    public static ViperString last(TreeMapObject map) {
        return keyOf(required(map).entries.lastEntry());
    }

    /**
     * The last key not after a string; empty when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Floor")
    public static ViperString floor(TreeMapObject map, ViperString key) {
        return keyOf(required(map).entries.floorEntry(Values.cString(key)));
    }

    /**
     * The first key not before a string; empty when there is none.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Ceil")
    public static ViperString ceiling(TreeMapObject map, ViperString key) {
        return keyOf(required(map).entries.ceilingEntry(Values.cString(key)));
    }

    private static ViperString keyOf(Map.Entry<ViperString, Object> entry) {
        return entry == null ? ViperString.EMPTY : entry.getKey();
    }

    private static TreeMapObject required(TreeMapObject map) {
        if (map == null) {
            throw LibraryTrap.invalidOperation("TreeMap: null map");
        }
        return map;
    }
}
