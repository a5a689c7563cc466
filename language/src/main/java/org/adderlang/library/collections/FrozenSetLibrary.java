package org.adderlang.library.collections;

import java.util.function.Predicate;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.FrozenSet}, an unchangeable set of strings (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.FrozenSet")
public final class FrozenSetLibrary {
    private FrozenSetLibrary() {
    }

    /** An empty set. */
    @Extern("Empty")
    public static FrozenSetObject empty() {
        return FrozenSetObject.of(new SeqObject());
    }

    /** The set of the strings and string boxes in a sequence; other elements are left out. */
    @Extern("FromSeq")
    public static FrozenSetObject fromSeq(SeqObject elements) {
        return FrozenSetObject.of(elements == null ? new SeqObject() : elements);
    }

    /** The number of strings; 0 for null, the capacity of a Seq. */
    @Extern("get_Len")
    public static long length(ManagedObject set) {
        return MistakenLength.ofFrozenSet(set);
    }

    /** Whether there are no strings; true for null. */
    @Extern("get_IsEmpty")
    public static boolean isEmpty(FrozenSetObject set) {
        return size(set) == 0;
    }

    /** Whether a string is in the set; null never is. */
    @Extern("Has")
    public static boolean has(FrozenSetObject set, ViperString text) {
        return set != null && text != null && set.has(text.cView());
    }

    /** The strings in table order. */
    @Extern("Items")
    public static SeqObject items(FrozenSetObject set) {
        return set == null ? new SeqObject() : set.keys();
    }

    /** A new set of what is in one set or the other. */
    @Extern("Union")
    public static FrozenSetObject union(FrozenSetObject set, FrozenSetObject other) {
        SeqObject elements = items(set);
        SeqLibrary.pushAll(elements, items(other));
        return FrozenSetObject.of(elements);
    }

    /** A new set of what is in both sets. */
    @Extern("Intersect")
    public static FrozenSetObject intersect(FrozenSetObject set, FrozenSetObject other) {
        return select(set, text -> has(other, text));
    }

    /** A new set of what is in the first set but not in the other. */
    @Extern("Diff")
    public static FrozenSetObject difference(FrozenSetObject set, FrozenSetObject other) {
        return select(set, text -> !has(other, text));
    }

    /** Whether the other set has all strings of the first. */
    @Extern("IsSubset")
    public static boolean isSubset(FrozenSetObject set, FrozenSetObject other) {
        return size(intersect(set, other)) == size(set);
    }

    /** Whether both sets have the same strings. */
    @Extern("Equals")
    public static boolean equals(FrozenSetObject set, FrozenSetObject other) {
        return size(set) == size(other) && isSubset(set, other);
    }

    private static FrozenSetObject select(FrozenSetObject set, Predicate<ViperString> wanted) {
        var elements = new SeqObject();
        if (set != null) {
            set.forEach((text, value) -> {
                if (wanted.test(text)) {
                    elements.add(text);
                }
            });
        }
        return FrozenSetObject.of(elements);
    }

    static long size(FrozenSetObject set) {
        return set == null ? 0 : set.size();
    }
}
