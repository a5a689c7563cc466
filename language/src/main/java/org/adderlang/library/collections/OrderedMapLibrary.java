package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.OrderedMap}, a map in insertion order; a null key is never present (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.OrderedMap")
public final class OrderedMapLibrary {
    private OrderedMapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static OrderedMapObject create() {
        return new OrderedMapObject();
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Len")
    public static long length(OrderedMapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Whether there are no entries; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(OrderedMapObject map) {
        return length(map) == 0;
    }

    /** Sets the value of a key; a key that is present keeps its place. */
    @Extern("Set")
    public static void set(OrderedMapObject map, ViperString key, Object value) {
        if (map != null && key != null) {
            map.put(key.cView(), value);
        }
    }

    /** The value of a key; null when absent. */
    @Extern("Get")
    public static Object get(OrderedMapObject map, ViperString key) {
        return map == null || key == null ? null : map.get(key.cView());
    }

    /** Whether a key is present. */
    @Extern("Has")
    public static boolean has(OrderedMapObject map, ViperString key) {
        return map != null && key != null && map.has(key.cView());
    }

    /** Removes a key; 1 when it was present, else 0. */
    @Extern("Remove")
    public static long remove(OrderedMapObject map, ViperString key) {
        return map != null && key != null && map.remove(key.cView()) ? 1 : 0;
    }

    /** The key at an index in insertion order; null when out of range. */
    @Extern("KeyAt")
    public static ViperString keyAt(OrderedMapObject map, long index) {
        return index < 0 || index >= length(map) ? null : (ViperString) map.keys().get((int) index);
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(OrderedMapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys in insertion order. */
    @Extern("Keys")
    public static SeqObject keys(OrderedMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(OrderedMapObject map) {
        return map == null ? new SeqObject() : map.values();
    }
}
