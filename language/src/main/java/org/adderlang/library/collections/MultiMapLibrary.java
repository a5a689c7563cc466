package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.MultiMap}, several values for a key (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.MultiMap")
public final class MultiMapLibrary {
    private MultiMapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static MultiMapObject create() {
        return new MultiMapObject();
    }

    /** The number of values; 0 for null. */
    @Extern("get_Len")
    public static long length(MultiMapObject map) {
        return map == null ? 0 : map.total();
    }

    /** The number of keys; 0 for null. */
    @Extern("get_KeyCount")
    public static long keyCount(MultiMapObject map) {
        return map == null ? 0 : map.keyCount();
    }

    /** Whether there are no values; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(MultiMapObject map) {
        return length(map) == 0;
    }

    /**
     * Appends a value to those of a key.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Put")
    public static void put(MultiMapObject map, ViperString key, Object value) {
        if (map != null) {
            map.put(Values.cString(key), value);
        }
    }

    /**
     * A new sequence of the values of a key, in the order in which they were put.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Get")
    public static SeqObject get(MultiMapObject map, ViperString key) {
        return SeqLibrary.copy(find(map, key));
    }

    /**
     * The first value of a key; null when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("GetFirst")
    public static Object getFirst(MultiMapObject map, ViperString key) {
        SeqObject values = find(map, key);
        return values == null ? null : values.get(0);
    }

    /**
     * The number of values of a key.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("CountFor")
    public static long countFor(MultiMapObject map, ViperString key) {
        return SeqLibrary.length(find(map, key));
    }

    /**
     * Whether a key has values.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(MultiMapObject map, ViperString key) {
        return find(map, key) != null;
    }

    /**
     * Removes a key with its values; whether it was present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("RemoveAll")
    public static boolean removeAll(MultiMapObject map, ViperString key) {
        return map != null && map.remove(Values.cString(key));
    }

    /** Removes all keys. */
    @Extern("Clear")
    public static void clear(MultiMapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys in table order. */
    @Extern("Keys")
    public static SeqObject keys(MultiMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }

    private static SeqObject find(MultiMapObject map, ViperString key) {
        return map == null ? null : map.get(Values.cString(key));
    }
}
