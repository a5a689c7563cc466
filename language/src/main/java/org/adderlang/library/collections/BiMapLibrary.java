package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.BiMap}, a map that can be read in both directions (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.BiMap")
public final class BiMapLibrary {
    private BiMapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static BiMapObject create() {
        return new BiMapObject();
    }

    /** The number of pairs; 0 for null. */
    @Extern("get_Len")
    public static long length(BiMapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Whether there are no pairs; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(BiMapObject map) {
        return length(map) == 0;
    }

    /**
     * Adds a pair in place of any with the same key or the same value.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Put")
    public static void put(BiMapObject map, ViperString key, ViperString value) {
        if (map != null) {
            map.put(Values.cString(key), Values.cString(value));
        }
    }

    /**
     * The value of a key; empty when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("GetByKey")
    public static ViperString getByKey(BiMapObject map, ViperString key) {
        return orEmpty(map == null ? null : map.valueOf(Values.cString(key)));
    }

    /**
     * The key of a value; empty when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("GetByValue")
    public static ViperString getByValue(BiMapObject map, ViperString value) {
        return orEmpty(map == null ? null : map.keyOf(Values.cString(value)));
    }

    /**
     * Whether a key is present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HasKey")
    public static boolean hasKey(BiMapObject map, ViperString key) {
        return map != null && map.valueOf(Values.cString(key)) != null;
    }

    /**
     * Whether a value is present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HasValue")
    public static boolean hasValue(BiMapObject map, ViperString value) {
        return map != null && map.keyOf(Values.cString(value)) != null;
    }

    /**
     * Removes the pair of a key; whether there was one.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("RemoveByKey")
    public static boolean removeByKey(BiMapObject map, ViperString key) {
        return map != null && map.removeKey(Values.cString(key));
    }

    /**
     * Removes the pair of a value; whether there was one.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("RemoveByValue")
    public static boolean removeByValue(BiMapObject map, ViperString value) {
        return map != null && map.removeValue(Values.cString(value));
    }

    /** Removes all pairs. */
    @Extern("Clear")
    public static void clear(BiMapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys in table order. */
    @Extern("Keys")
    public static SeqObject keys(BiMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(BiMapObject map) {
        return map == null ? new SeqObject() : map.values();
    }

    private static ViperString orEmpty(ViperString text) {
        return text == null ? ViperString.EMPTY : text;
    }
}
