package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.BoxObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.Map}, a hash map from strings to objects (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.Map")
public final class MapLibrary {
    private MapLibrary() {
    }

    /** A new empty map. */
    @Extern("New")
    public static MapObject create() {
        return new MapObject();
    }

    /** The number of entries; 0 for null. */
    @Extern(value = "get_Len", inline = true)
    public static long length(MapObject map) {
        return map == null ? 0 : map.size();
    }

    /** Whether there are no entries; true for null. */
    @Extern(value = "get_IsEmpty", inline = true)
    public static boolean isEmpty(MapObject map) {
        return length(map) == 0;
    }

    /**
     * Sets the value of a key; nothing for a null map.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "Set", inline = true)
    public static void set(MapObject map, ViperString key, Object value) {
        if (map != null) {
            map.put(key, value);
        }
    }

    /**
     * The value of a key; null when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "Get", inline = true)
    public static Object get(MapObject map, ViperString key) {
        return getOr(map, key, null);
    }

    /**
     * The value of a key, or the given one when absent.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "GetOr", inline = true)
    public static Object getOr(MapObject map, ViperString key, Object absent) {
        return map == null ? absent : map.getOr(key, absent);
    }

    /**
     * Whether a key is present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "Has", inline = true)
    public static boolean has(MapObject map, ViperString key) {
        return map != null && map.has(key);
    }

    /**
     * Removes a key; whether it was present.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "Remove", inline = true)
    public static boolean remove(MapObject map, ViperString key) {
        return map != null && map.remove(key);
    }

    /**
     * Sets the value of a key unless it has one; whether it was set.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("SetIfMissing")
    public static boolean setIfMissing(MapObject map, ViperString key, Object value) {
        if (map == null || map.has(key)) {
            return false;
        }
        map.put(key, value);
        return true;
    }

    /** Removes all entries. */
    @Extern("Clear")
    public static void clear(MapObject map) {
        if (map != null) {
            map.clear();
        }
    }

    /** The keys, as strings, in table order. */
    @Extern("Keys")
    public static SeqObject keys(MapObject map) {
        return map == null ? new SeqObject() : map.keys();
    }

    /** The values in the order of Keys. */
    @Extern("Values")
    public static SeqObject values(MapObject map) {
        return map == null ? new SeqObject() : map.values();
    }

    /**
     * Sets the value of a key to a boxed integer.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "SetInt", inline = true)
    public static void setInt(MapObject map, ViperString key, long value) {
        set(map, key, BoxObject.ofI64(value));
    }

    /**
     * The boxed integer of a key; 0 when absent.
     *
     * @throws LibraryTrap rt_unbox_i64: type mismatch (expected i64)
     */
    @Extern(value = "GetInt", inline = true)
    public static long getInt(MapObject map, ViperString key) {
        return getIntOr(map, key, 0);
    }

    /**
     * The boxed integer of a key, or the given one when absent.
     *
     * @throws LibraryTrap rt_unbox_i64: type mismatch (expected i64)
     */
    @Extern(value = "GetIntOr", inline = true)
    public static long getIntOr(MapObject map, ViperString key, long absent) {
        Object value = get(map, key);
        return value == null ? absent : Values.unboxI64(value);
    }

    /**
     * Sets the value of a key to a boxed float.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "SetFloat", inline = true)
    public static void setFloat(MapObject map, ViperString key, double value) {
        set(map, key, BoxObject.ofF64(value));
    }

    /**
     * The boxed float of a key; 0 when absent.
     *
     * @throws LibraryTrap rt_unbox_f64: type mismatch (expected f64)
     */
    @Extern(value = "GetFloat", inline = true)
    public static double getFloat(MapObject map, ViperString key) {
        return getFloatOr(map, key, 0);
    }

    /**
     * The boxed float of a key, or the given one when absent.
     *
     * @throws LibraryTrap rt_unbox_f64: type mismatch (expected f64)
     */
    @Extern(value = "GetFloatOr", inline = true)
    public static double getFloatOr(MapObject map, ViperString key, double absent) {
        Object value = get(map, key);
        return value == null ? absent : Values.unboxF64(value);
    }

    /**
     * Sets the value of a key to a string.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern(value = "SetStr", inline = true)
    public static void setStr(MapObject map, ViperString key, ViperString value) {
        set(map, key, value);
    }

    /**
     * The string of a key; empty when absent.
     *
     * @throws LibraryTrap Map.GetStr: the value is not a string
     */
    @Extern(value = "GetStr", inline = true)
    public static ViperString getStr(MapObject map, ViperString key) {
        Object value = get(map, key);
        if (value == null) {
            return ViperString.EMPTY;
        }
        if (Values.text(value) instanceof ViperString text) {
            return text;
        }
        throw LibraryTrap.domainError("Map.GetStr: the value is not a string");
    }
}
