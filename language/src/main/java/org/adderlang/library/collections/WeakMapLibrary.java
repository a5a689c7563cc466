package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.WeakMap}, a map that does not count as a holder of its values (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.WeakMap")
public final class WeakMapLibrary {
    private WeakMapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static WeakMapObject create() {
        return new WeakMapObject();
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Len")
    public static long length(WeakMapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Whether there are no entries; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(WeakMapObject map) {
        return length(map) == 0;
    }

    /** Sets the value of a key; nothing for a null key. */
    @Extern("Set")
    public static void set(WeakMapObject map, ViperString key, Object value) {
        if (map != null && key != null) {
            map.put(key.cView(), value);
        }
    }

    /** The value of a key; null when absent. */
    @Extern("Get")
    public static Object get(WeakMapObject map, ViperString key) {
        return map == null || key == null ? null : map.get(key.cView());
    }

    /** Whether a key is present. */
    @Extern("Has")
    public static boolean has(WeakMapObject map, ViperString key) {
        return map != null && key != null && map.has(key.cView());
    }

    /** Removes a key; whether it was present. */
    @Extern("Remove")
    public static boolean remove(WeakMapObject map, ViperString key) {
        return map != null && key != null && map.remove(key.cView());
    }

    /** Removes the entries whose value is null; how many there were. */
    @Extern("Compact")
    public static long compact(WeakMapObject map) {
        return map == null ? 0 : map.compact();
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(WeakMapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys in table order. */
    @Extern("Keys")
    public static SeqObject keys(WeakMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }
}
