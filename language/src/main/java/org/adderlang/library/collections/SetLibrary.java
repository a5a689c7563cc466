package org.adderlang.library.collections;

import java.util.function.Predicate;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ProgramState;

/** {@code Viper.Collections.Set}, a hash set of objects (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.Set")
public final class SetLibrary {
    private SetLibrary() {
    }

    /** A new empty set. */
    @Extern("New")
    public static SetObject create(ProgramState program) {
        return new SetObject(program);
    }

    /** The number of elements; 0 for null. */
    @Extern("get_Len")
    public static long length(SetObject set) {
        return set == null ? 0 : set.size();
    }

    /** Whether there are no elements; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(SetObject set) {
        return length(set) == 0;
    }

    /** Adds a value; whether it was new. */
    @Extern("Add")
    public static boolean add(SetObject set, Object value) {
        return set != null && set.add(value);
    }

    /** Removes a value; whether it was there. */
    @Extern("Remove")
    public static boolean remove(SetObject set, Object value) {
        return set != null && set.remove(value);
    }

    /** Whether a value is in the set. */
    @Extern("Has")
    public static boolean has(SetObject set, Object value) {
        return set != null && set.has(value);
    }

    /** The elements in table order. */
    @Extern("Items")
    public static SeqObject items(SetObject set) {
        return set == null ? new SeqObject() : set.items();
    }

    /** A new set of what is in one set or the other. */
    @Extern("Merge")
    public static SetObject merge(ProgramState program, SetObject set, SetObject other) {
        SetObject result = select(program, set, value -> true);
        addAll(result, other, value -> true);
        return result;
    }

    /** A new set of what is in both sets. */
    @Extern("Common")
    public static SetObject common(ProgramState program, SetObject set, SetObject other) {
        return select(program, set, value -> has(other, value));
    }

    /** A new set of what is in the first set but not in the other. */
    @Extern("Diff")
    public static SetObject difference(ProgramState program, SetObject set, SetObject other) {
        return select(program, set, value -> !has(other, value));
    }

    /** Whether the other set has all elements of the first. A null set is a subset of any, and of null nothing else is. */
    @Extern("IsSubset")
    public static boolean isSubset(SetObject set, SetObject other) {
        return set == null || other != null && all(set, other::has);
    }

    /** Whether the first set has all elements of the other. */
    @Extern("IsSuperset")
    public static boolean isSuperset(SetObject set, SetObject other) {
        return isSubset(other, set);
    }

    /** Whether the sets have no element in common. */
    @Extern("IsDisjoint")
    public static boolean isDisjoint(SetObject set, SetObject other) {
        return all(set, value -> !has(other, value));
    }

    /** Removes all elements. */
    @Extern("Clear")
    public static void clear(SetObject set) {
        if (set != null) {
            set.clear();
        }
    }

    private static SetObject select(ProgramState program, SetObject source, Predicate<Object> wanted) {
        var result = new SetObject(program);
        addAll(result, source, wanted);
        return result;
    }

    private static void addAll(SetObject result, SetObject source, Predicate<Object> wanted) {
        SeqObject items = items(source);
        for (int i = 0; i < items.size(); i++) {
            if (wanted.test(items.get(i))) {
                result.add(items.get(i));
            }
        }
    }

    private static boolean all(SetObject set, Predicate<Object> condition) {
        SeqObject items = items(set);
        for (int i = 0; i < items.size(); i++) {
            if (!condition.test(items.get(i))) {
                return false;
            }
        }
        return true;
    }
}
