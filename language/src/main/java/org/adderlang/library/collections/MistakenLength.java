package org.adderlang.library.collections;

import org.adderlang.externs.Arguments;
import org.adderlang.runtime.ManagedObject;

/**
 * Length getters called on another kind of collection. Programs that front ends compiled do so where they lose track of the
 * class of a result, and rely on what the reference then reads: the word of the object at which its own kind has the length.
 */
final class MistakenLength {
    private MistakenLength() {
    }

    /** The length that Seq's getter reads; a Bag begins with a word that is zero. */
    static long ofSeq(ManagedObject collection) {
        return collection instanceof BagObject ? 0 : SeqLibrary.size(Arguments.object(collection, SeqObject.class,
                "Viper.Collections.Seq.get_Len", 0));
    }

    /** The length that FrozenSet's getter reads; a Seq has its capacity there. */
    static long ofFrozenSet(ManagedObject collection) {
        return collection instanceof SeqObject seq ? seq.capacity() : FrozenSetLibrary.size(Arguments.object(collection,
                FrozenSetObject.class, "Viper.Collections.FrozenSet.get_Len", 0));
    }

    /** The length that SortedSet's getter reads; a Seq has its capacity there. */
    static long ofSortedSet(ManagedObject collection) {
        return collection instanceof SeqObject seq ? seq.capacity() : SortedSetLibrary.size(Arguments.object(collection,
                SortedSetObject.class, "Viper.Collections.SortedSet.get_Len", 0));
    }
}
