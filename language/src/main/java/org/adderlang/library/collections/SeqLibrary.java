package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.math.RandomGenerator;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;
import org.adderlang.runtime.ProgramState;

/** {@code Viper.Collections.Seq}, a growable sequence that holds no references (runtime.md §5.2). */
@RuntimeClass("Viper.Collections.Seq")
public final class SeqLibrary {
    /** Beyond this the reference's allocation, eight bytes an element, cannot succeed. */
    private static final long LARGEST_CAPACITY = 1L << 40;

    private SeqLibrary() {
    }

    /** A new empty sequence. */
    @Extern(value = "New", inline = true)
    public static SeqObject create() {
        return new SeqObject();
    }

    /**
     * A new empty sequence with room for a number of elements, at least 1.
     *
     * @throws LibraryTrap Seq: memory allocation failed
     */
    @Extern("WithCapacity")
    public static SeqObject withCapacity(long capacity) {
        if (capacity > LARGEST_CAPACITY) {
            throw LibraryTrap.domainError("Seq: memory allocation failed");
        }
        return new SeqObject(Math.max(1, capacity));
    }

    /** The number of elements; 0 for null and for a Bag. */
    @Extern(value = {"get_Len", "get_Count"}, inline = true)
    public static long length(ManagedObject seq) {
        return seq instanceof SeqObject s ? s.size() : MistakenLength.ofSeq(seq);
    }

    /** The number of elements there is room for; it doubles when full. */
    @Extern("get_Cap")
    public static long capacity(SeqObject seq) {
        return seq == null ? 0 : seq.capacity();
    }

    /** Whether there are no elements; true for null. */
    @Extern(value = "get_IsEmpty", inline = true)
    public static boolean isEmpty(SeqObject seq) {
        return seq == null || seq.isEmpty();
    }

    /**
     * The element at an index.
     *
     * @throws LibraryTrap Seq.Get: null sequence
     * @throws LibraryTrap Seq.Get: index out of bounds
     */
    @Extern(value = "Get", inline = true, unboxed = "getInteger")
    public static Object get(SeqObject seq, long index) {
        checkIndex("Seq.Get", seq, index);
        return seq.get((int) index);
    }

    static long getInteger(SeqObject seq, long index) {
        checkIndex("Seq.Get", seq, index);
        return seq.getInteger((int) index);
    }

    /**
     * Replaces the element at an index.
     *
     * @throws LibraryTrap Seq.Set: null sequence
     * @throws LibraryTrap Seq.Set: index out of bounds
     */
    @Extern(value = "Set", inline = true, unboxed = "setInteger")
    public static void set(SeqObject seq, long index, Object value) {
        checkIndex("Seq.Set", seq, index);
        seq.set((int) index, value);
    }

    static void setInteger(SeqObject seq, long index, long value) {
        checkIndex("Seq.Set", seq, index);
        seq.setInteger((int) index, value);
    }

    /**
     * Appends a value.
     *
     * @throws LibraryTrap Seq.Push: null sequence
     */
    @Extern(value = "Push", inline = true, unboxed = "pushInteger")
    public static void push(SeqObject seq, Object value) {
        checkPresent("Seq.Push", seq);
        seq.add(value);
    }

    static void pushInteger(SeqObject seq, long value) {
        checkPresent("Seq.Push", seq);
        seq.addInteger(value);
    }

    /**
     * Appends the elements of another sequence, which may be the same one.
     *
     * @throws LibraryTrap Seq.PushAll: null sequence
     */
    @Extern("PushAll")
    public static void pushAll(SeqObject seq, SeqObject other) {
        checkPresent("Seq.PushAll", seq);
        if (other != null) {
            seq.addRange(other, 0, other.size());
        }
    }

    /**
     * Inserts a value before the element at an index, or at the end when the index is the length.
     *
     * @throws LibraryTrap Seq.Insert: null sequence
     * @throws LibraryTrap Seq.Insert: index out of bounds
     */
    @Extern("Insert")
    public static void insert(SeqObject seq, long index, Object value) {
        if (seq == null || index != seq.size()) {
            checkIndex("Seq.Insert", seq, index);
        }
        seq.insert((int) index, value);
    }

    /**
     * Removes and returns the element at an index.
     *
     * @throws LibraryTrap Seq.Remove: null sequence
     * @throws LibraryTrap Seq.Remove: index out of bounds
     */
    @Extern("Remove")
    public static Object remove(SeqObject seq, long index) {
        checkIndex("Seq.Remove", seq, index);
        return seq.take((int) index);
    }

    /**
     * Removes and returns the last element.
     *
     * @throws LibraryTrap Seq.Pop: null sequence
     * @throws LibraryTrap Seq.Pop: sequence is empty
     */
    @Extern(value = "Pop", inline = true, unboxed = "popInteger")
    public static Object pop(SeqObject seq) {
        checkFilled("Seq.Pop", seq);
        return seq.takeLast();
    }

    static long popInteger(SeqObject seq) {
        checkFilled("Seq.Pop", seq);
        return seq.takeLastInteger();
    }

    /**
     * The last element.
     *
     * @throws LibraryTrap Seq.Peek: null sequence
     * @throws LibraryTrap Seq.Peek: sequence is empty
     */
    @Extern(value = "Peek", inline = true)
    public static Object peek(SeqObject seq) {
        checkFilled("Seq.Peek", seq);
        return seq.get(seq.size() - 1);
    }

    /**
     * The first element.
     *
     * @throws LibraryTrap Seq.First: null sequence
     * @throws LibraryTrap Seq.First: sequence is empty
     */
    @Extern(value = "First", inline = true)
    public static Object first(SeqObject seq) {
        checkFilled("Seq.First", seq);
        return seq.get(0);
    }

    /**
     * The last element.
     *
     * @throws LibraryTrap Seq.Last: null sequence
     * @throws LibraryTrap Seq.Last: sequence is empty
     */
    @Extern(value = "Last", inline = true)
    public static Object last(SeqObject seq) {
        checkFilled("Seq.Last", seq);
        return seq.get(seq.size() - 1);
    }

    /** The index of the first element equal to a value, or -1. */
    @Extern("Find")
    public static long find(SeqObject seq, Object value) {
        return seq == null ? -1 : seq.indexOf(value);
    }

    /** Whether an element equals a value. */
    @Extern("Has")
    public static boolean has(SeqObject seq, Object value) {
        return find(seq, value) >= 0;
    }

    /** A new sequence of the elements from one index up to another (exclusive), both clamped to the sequence. */
    @Extern("Slice")
    public static SeqObject slice(SeqObject seq, long from, long to) {
        int size = (int) length(seq);
        return seq == null ? new SeqObject() : seq.range(Math.clamp(from, 0, size), Math.clamp(to, 0, size));
    }

    /** A copy of the sequence. */
    @Extern("Clone")
    public static SeqObject copy(SeqObject seq) {
        return slice(seq, 0, length(seq));
    }

    /** The first elements, at most a number of them. */
    @Extern("Take")
    public static SeqObject take(SeqObject seq, long count) {
        return slice(seq, 0, count);
    }

    /** The elements after a number of first ones. */
    @Extern("Drop")
    public static SeqObject drop(SeqObject seq, long count) {
        return slice(seq, count, length(seq));
    }

    /** Reverses the sequence in place. */
    @Extern("Reverse")
    public static void reverse(SeqObject seq) {
        if (seq != null) {
            seq.reverse();
        }
    }

    /** Brings the elements into a random order, with the program's random numbers. */
    @Extern({"Shuffle", "Viper.Math.Random.Shuffle"})
    public static void shuffle(ProgramState program, SeqObject seq) {
        var random = RandomGenerator.of(program);
        for (int i = (int) length(seq) - 1; i > 0; i--) {
            seq.swap(i, (int) random.nextInt(i + 1));
        }
    }

    /** Sorts the sequence in place: null, strings by bytes, other objects by address. */
    @Extern("Sort")
    public static void sort(ProgramState program, SeqObject seq) {
        if (seq != null) {
            seq.sort(ElementOrder.ofSeq(program));
        }
    }

    /** Sorts the sequence in place in the reverse of Sort's order; equal elements keep their order. */
    @Extern("SortDesc")
    public static void sortDescending(ProgramState program, SeqObject seq) {
        if (seq != null) {
            seq.sort(ElementOrder.ofSeq(program).reversed());
        }
    }

    /** Removes all elements. */
    @Extern("Clear")
    public static void clear(SeqObject seq) {
        if (seq != null) {
            seq.clear();
        }
    }

    private static void checkPresent(String function, SeqObject seq) {
        if (seq == null) {
            throw LibraryTrap.inFunction(function, ": null sequence");
        }
    }

    private static void checkIndex(String function, SeqObject seq, long index) {
        checkPresent(function, seq);
        if (!seq.inRange(index)) {
            throw LibraryTrap.inFunction(function, ": index out of bounds");
        }
    }

    private static void checkFilled(String function, SeqObject seq) {
        checkPresent(function, seq);
        if (seq.isEmpty()) {
            throw LibraryTrap.inFunction(function, ": sequence is empty");
        }
    }

    static long size(SeqObject seq) {
        return seq == null ? 0 : seq.size();
    }
}
