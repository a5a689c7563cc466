package org.adderlang.library.collections;

import java.util.List;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.SortedSet}, a set of strings in byte order; null counts as empty (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.SortedSet")
public final class SortedSetLibrary {
    private SortedSetLibrary() {
    }

    /** A new empty set. */
    @Extern("New")
    public static SortedSetObject create() {
        return new SortedSetObject();
    }

    /** The number of strings; 0 for null, the capacity of a Seq. */
    @Extern("get_Len")
    public static long length(ManagedObject set) {
        return MistakenLength.ofSortedSet(set);
    }

    /** Whether there are no strings; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(SortedSetObject set) {
        return size(set) == 0;
    }

    /** Adds a string; whether it was new. */
    @Extern("Put")
    public static boolean put(SortedSetObject set, ViperString text) {
        return set != null && set.add(key(text));
    }

    /** Removes a string; whether it was there. */
    @Extern("Drop")
    public static boolean drop(SortedSetObject set, ViperString text) {
        return set != null && set.remove(key(text));
    }

    /** Whether a string is in the set. */
    @Extern("Has")
    public static boolean has(SortedSetObject set, ViperString text) {
        return set != null && set.has(key(text));
    }

    /** Removes all strings. */
    @Extern("Clear")
    public static void clear(SortedSetObject set) {
        if (set != null) {
            set.clear();
        }
    }

    /** The first string; empty when there is none. */
    @Extern("First")
    public static ViperString first(SortedSetObject set) {
        return at(set, 0);
    }

    /** The last string; empty when there is none. */
    @Extern("Last")
    public static ViperString last(SortedSetObject set) {
        return at(set, size(set) - 1);
    }

    /** The last string not after the given one; empty when there is none. */
    @Extern("Floor")
    public static ViperString floor(SortedSetObject set, ViperString text) {
        return at(set, has(set, text) ? below(set, text) : below(set, text) - 1);
    }

    /** The first string not before the given one; empty when there is none. */
    @Extern("Ceil")
    public static ViperString ceiling(SortedSetObject set, ViperString text) {
        return at(set, below(set, text));
    }

    /** The last string before the given one; empty when there is none. */
    @Extern("Lower")
    public static ViperString lower(SortedSetObject set, ViperString text) {
        return at(set, below(set, text) - 1);
    }

    /** The first string after the given one; empty when there is none. */
    @Extern("Higher")
    public static ViperString higher(SortedSetObject set, ViperString text) {
        return at(set, has(set, text) ? below(set, text) + 1 : below(set, text));
    }

    /** The string at an index; empty when out of range. */
    @Extern("At")
    public static ViperString at(SortedSetObject set, long index) {
        return set == null ? ViperString.EMPTY : set.at(index);
    }

    /** The index of a string, or -1. */
    @Extern("IndexOf")
    public static long indexOf(SortedSetObject set, ViperString text) {
        return set == null ? -1 : Math.max(-1, set.indexOf(key(text)));
    }

    /** The strings from one (inclusive) to another (exclusive). */
    @Extern("Range")
    public static SeqObject range(SortedSetObject set, ViperString from, ViperString to) {
        return part(set, below(set, from), below(set, to));
    }

    /** The strings in order. */
    @Extern("Items")
    public static SeqObject items(SortedSetObject set) {
        return part(set, 0, size(set));
    }

    /** The first strings, at most a number of them. */
    @Extern("Take")
    public static SeqObject take(SortedSetObject set, long count) {
        return part(set, 0, count);
    }

    /** The strings after a number of first ones. */
    @Extern("Skip")
    public static SeqObject skip(SortedSetObject set, long count) {
        return part(set, count, size(set));
    }

    /** A new set of what is in one set or the other. */
    @Extern("Merge")
    public static SortedSetObject merge(SortedSetObject set, SortedSetObject other) {
        var result = new SortedSetObject();
        itemsOf(set).forEach(result::add);
        itemsOf(other).forEach(result::add);
        return result;
    }

    /** A new set of what is in both sets. */
    @Extern("Common")
    public static SortedSetObject common(SortedSetObject set, SortedSetObject other) {
        var result = new SortedSetObject();
        itemsOf(set).stream().filter(text -> has(other, text)).forEach(result::add);
        return result;
    }

    /** A new set of what is in the first set but not in the other. */
    @Extern("Diff")
    public static SortedSetObject difference(SortedSetObject set, SortedSetObject other) {
        var result = new SortedSetObject();
        itemsOf(set).stream().filter(text -> !has(other, text)).forEach(result::add);
        return result;
    }

    /** Whether the other set has all strings of the first. */
    @Extern("IsSubset")
    public static boolean isSubset(SortedSetObject set, SortedSetObject other) {
        return itemsOf(set).stream().allMatch(text -> has(other, text));
    }

    private static ViperString key(ViperString text) {
        return text == null ? ViperString.EMPTY : text.cView();
    }

    private static long below(SortedSetObject set, ViperString text) {
        return set == null ? 0 : set.countBelow(key(text));
    }

    private static List<ViperString> itemsOf(SortedSetObject set) {
        return set == null ? List.of() : set.items();
    }

    private static SeqObject part(SortedSetObject set, long from, long to) {
        int size = (int) size(set);
        int start = Math.clamp(from, 0, size);
        int end = Math.clamp(to, 0, size);
        return start < end ? SeqObject.of(itemsOf(set).subList(start, end)) : new SeqObject();
    }

    static long size(SortedSetObject set) {
        return set == null ? 0 : set.size();
    }
}
