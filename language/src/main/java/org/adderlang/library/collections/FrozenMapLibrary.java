package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.Pointer;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.FrozenMap}, an unchangeable map; a null key is never present (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.FrozenMap")
public final class FrozenMapLibrary {
    private FrozenMapLibrary() {
    }

    /** An empty map. */
    @Extern("Empty")
    public static FrozenMapObject empty() {
        return new FrozenMapObject(0);
    }

    /** The map of keys to the values at the same places; keys other than strings and string boxes are left out. */
    @Extern("FromSeqs")
    public static FrozenMapObject fromSeqs(SeqObject keys, SeqObject values) {
        int count = (int) Math.min(SeqLibrary.length(keys), SeqLibrary.length(values));
        var map = new FrozenMapObject(count);
        for (int i = 0; i < count; i++) {
            ViperString key = Values.text(keys.get(i));
            if (key != null) {
                map.put(key.cView(), values.get(i));
            }
        }
        return map;
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Len")
    public static long length(FrozenMapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Whether there are no entries; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(FrozenMapObject map) {
        return length(map) == 0;
    }

    /** The value of a key; null when absent. */
    @Extern("Get")
    public static Object get(FrozenMapObject map, ViperString key) {
        return getOr(map, key, null);
    }

    /** The value of a key, or the given one when absent. */
    @Extern("GetOr")
    public static Object getOr(FrozenMapObject map, ViperString key, Object absent) {
        return has(map, key) ? map.get(key.cView()) : absent;
    }

    /** Whether a key is present. */
    @Extern("Has")
    public static boolean has(FrozenMapObject map, ViperString key) {
        return map != null && key != null && map.has(key.cView());
    }

    /** The keys in table order. */
    @Extern("Keys")
    public static SeqObject keys(FrozenMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(FrozenMapObject map) {
        var values = new SeqObject();
        if (map != null) {
            map.forEach((key, value) -> values.add(value));
        }
        return values;
    }

    /** A new map of the entries of both; those of the second win. */
    @Extern("Merge")
    public static FrozenMapObject merge(FrozenMapObject map, FrozenMapObject other) {
        var result = new FrozenMapObject((int) (length(map) + length(other)));
        if (map != null) {
            map.forEach(result::put);
        }
        if (other != null) {
            other.forEach(result::put);
        }
        return result;
    }

    /** Whether both maps have the same keys with the very same values. */
    @Extern("Equals")
    public static boolean equals(FrozenMapObject map, FrozenMapObject other) {
        if (length(map) != length(other)) {
            return false;
        }
        SeqObject keys = keys(map);
        for (int i = 0; i < keys.size(); i++) {
            var key = (ViperString) keys.get(i);
            if (!has(other, key) || !Pointer.same(map.get(key), other.get(key))) {
                return false;
            }
        }
        return true;
    }
}
