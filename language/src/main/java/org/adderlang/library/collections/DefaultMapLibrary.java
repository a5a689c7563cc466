package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.DefaultMap}: absent keys have a common value; a null key is never present (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.DefaultMap")
public final class DefaultMapLibrary {
    private DefaultMapLibrary() {
    }

    /** A new empty map with the value of absent keys. */
    @Extern("New")
    public static DefaultMapObject create(Object absent) {
        return new DefaultMapObject(absent);
    }

    /** The number of entries; 0 for null. */
    @Extern("get_Len")
    public static long length(DefaultMapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Sets the value of a key. */
    @Extern("Set")
    public static void set(DefaultMapObject map, ViperString key, Object value) {
        if (map != null && key != null) {
            map.put(key, value);
        }
    }

    /** The value of a key, or the map's default, which is not inserted; null for a null map or key. */
    @Extern("Get")
    public static Object get(DefaultMapObject map, ViperString key) {
        return map == null || key == null ? null : map.getOr(key, map.absent());
    }

    /** The value of absent keys. */
    @Extern("GetDefault")
    public static Object getDefault(DefaultMapObject map) {
        return map == null ? null : map.absent();
    }

    /** Whether a key is present. */
    @Extern("Has")
    public static boolean has(DefaultMapObject map, ViperString key) {
        return map != null && key != null && map.has(key);
    }

    /** Removes a key; 1 when it was present, else 0. */
    @Extern("Remove")
    public static long remove(DefaultMapObject map, ViperString key) {
        return map != null && key != null && map.remove(key) ? 1 : 0;
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(DefaultMapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys in table order. */
    @Extern("Keys")
    public static SeqObject keys(DefaultMapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }
}
