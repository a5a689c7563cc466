package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/**
 * {@code Viper.Collections.Iterator} (runtime.md §5.3). Iterators of sequences, lists and rings see later changes of their
 * elements but not of their length; the others work on a copy.
 */
@RuntimeClass("Viper.Collections.Iterator")
public final class IteratorLibrary {
    private IteratorLibrary() {
    }

    /** An iterator over a sequence; null for null. */
    @Extern("FromSeq")
    public static IteratorObject ofSeq(SeqObject seq) {
        return seq == null ? null : new IteratorObject(i -> SeqLibrary.get(seq, i), seq.size());
    }

    /** An iterator over a list; null for null. */
    @Extern("FromList")
    public static IteratorObject ofList(ListObject list) {
        return list == null ? null : new IteratorObject(i -> ListLibrary.get(list, i), list.size());
    }

    /** An iterator over a ring, oldest first; null for null. */
    @Extern("FromRing")
    public static IteratorObject ofRing(RingObject ring) {
        return ring == null ? null : new IteratorObject(i -> RingLibrary.get(ring, i), ring.size());
    }

    /** An iterator over the present elements of a deque; null for null. */
    @Extern("FromDeque")
    public static IteratorObject ofDeque(DequeObject deque) {
        return deque == null ? null : ofSeq(deque.toSeq());
    }

    /** An iterator over the present keys of a map; null for null. */
    @Extern("FromMapKeys")
    public static IteratorObject ofMapKeys(MapObject map) {
        return map == null ? null : ofSeq(map.keys());
    }

    /** An iterator over the present values of a map; null for null. */
    @Extern("FromMapValues")
    public static IteratorObject ofMapValues(MapObject map) {
        return map == null ? null : ofSeq(map.values());
    }

    /** An iterator over the present elements of a set; null for null. */
    @Extern("FromSet")
    public static IteratorObject ofSet(SetObject set) {
        return set == null ? null : ofSeq(set.items());
    }

    /** An iterator without elements, whatever the stack holds; null for null. */
    @Extern("FromStack")
    public static IteratorObject ofStack(StackObject stack) {
        return stack == null ? null : ofSeq(new SeqObject());
    }

    /** Whether Next has an element to give. */
    @Extern("HasNext")
    public static boolean hasNext(IteratorObject iterator) {
        return iterator != null && iterator.hasNext();
    }

    /**
     * The element at the position, which moves on; null at the end.
     *
     * @throws LibraryTrap Seq.Get: index out of bounds
     * @throws LibraryTrap rt_list_get: index out of bounds
     */
    @Extern("Next")
    public static Object next(IteratorObject iterator) {
        if (!hasNext(iterator)) {
            return null;
        }
        Object element = iterator.current();
        iterator.moveTo(iterator.index() + 1);
        return element;
    }

    /**
     * The element at the position; null at the end.
     *
     * @throws LibraryTrap Seq.Get: index out of bounds
     * @throws LibraryTrap rt_list_get: index out of bounds
     */
    @Extern("Peek")
    public static Object peek(IteratorObject iterator) {
        return hasNext(iterator) ? iterator.current() : null;
    }

    /** Goes back to the first element. */
    @Extern("Reset")
    public static void reset(IteratorObject iterator) {
        if (iterator != null) {
            iterator.moveTo(0);
        }
    }

    /** How many elements lie before the position. */
    @Extern("get_Index")
    public static long index(IteratorObject iterator) {
        return iterator == null ? 0 : iterator.index();
    }

    /** How many elements there were when the iterator was made. */
    @Extern("get_Count")
    public static long count(IteratorObject iterator) {
        return iterator == null ? 0 : iterator.count();
    }

    /**
     * The elements from the position to the end, to which it moves.
     *
     * @throws LibraryTrap Seq.Get: index out of bounds
     * @throws LibraryTrap rt_list_get: index out of bounds
     */
    @Extern("ToSeq")
    public static SeqObject toSeq(IteratorObject iterator) {
        var rest = new SeqObject();
        while (hasNext(iterator)) {
            rest.add(next(iterator));
        }
        return rest;
    }

    /** Moves on by a number of elements, at most to the end; how many it was. */
    @Extern("Skip")
    public static long skip(IteratorObject iterator, long count) {
        if (iterator == null || count <= 0) {
            return 0;
        }
        long skipped = Math.min(count, iterator.count() - iterator.index());
        iterator.moveTo(iterator.index() + skipped);
        return skipped;
    }
}
