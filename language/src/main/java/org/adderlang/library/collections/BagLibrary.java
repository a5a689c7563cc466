package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.Bag}, a set of strings (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.Bag")
public final class BagLibrary {
    private BagLibrary() {
    }

    /** A new empty bag. */
    @Extern("New")
    public static BagObject create() {
        return new BagObject();
    }

    /** The number of strings; 0 for null. */
    @Extern("get_Len")
    public static long length(BagObject bag) {
        return bag == null ? 0 : bag.size();
    }

    /** Whether there are no strings; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(BagObject bag) {
        return length(bag) == 0;
    }

    /**
     * Adds a string; whether it was new.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Put")
    public static boolean put(BagObject bag, ViperString text) {
        return bag != null && bag.add(Values.cString(text));
    }

    /**
     * Removes a string; whether it was there.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Drop")
    public static boolean drop(BagObject bag, ViperString text) {
        return bag != null && bag.remove(Values.cString(text));
    }

    /**
     * Whether a string is in the bag.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Has")
    public static boolean has(BagObject bag, ViperString text) {
        return bag != null && bag.has(Values.cString(text));
    }

    /** Removes all strings. */
    @Extern("Clear")
    public static void clear(BagObject bag) {
        if (bag != null) {
            bag.clear();
        }
    }

    /** The strings in table order. */
    @Extern("Items")
    public static SeqObject items(BagObject bag) {
        return bag == null ? new SeqObject() : bag.items();
    }

    /** A new bag of what is in one bag or the other. */
    @Extern("Merge")
    public static BagObject merge(BagObject bag, BagObject other) {
        var result = new BagObject();
        result.addAll(bag, text -> true);
        result.addAll(other, text -> true);
        return result;
    }

    /** A new bag of what is in both bags. */
    @Extern("Common")
    public static BagObject common(BagObject bag, BagObject other) {
        var result = new BagObject();
        result.addAll(bag, text -> other != null && other.has(text));
        return result;
    }

    /** A new bag of what is in the first bag but not in the other. */
    @Extern("Diff")
    public static BagObject difference(BagObject bag, BagObject other) {
        var result = new BagObject();
        result.addAll(bag, text -> other == null || !other.has(text));
        return result;
    }
}
