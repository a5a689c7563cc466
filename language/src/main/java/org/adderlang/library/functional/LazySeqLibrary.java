package org.adderlang.library.functional;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;

/** Sequences whose elements are made one at a time (runtime.md §7.1). */
@RuntimeClass("Viper.LazySeq")
public final class LazySeqLibrary {
    private LazySeqLibrary() {
    }

    /**
     * The integers from start up (or down) to end, without end; null for a step of 0. The elements are pointers to one
     * cell that each step overwrites.
     */
    @Extern("Range")
    public static LazySeqObject range(long start, long end, long step) {
        return step == 0 ? null : new LazySeqObject(ElementSource.range(start, end, step));
    }

    /** The same object a number of times; without end for a negative number. */
    @Extern("Repeat")
    public static LazySeqObject repeat(Object element, long count) {
        return new LazySeqObject(ElementSource.repeat(element, count));
    }

    /** Takes the next element; null at the end. */
    @Extern("Next")
    public static Object next(LazySeqObject sequence) {
        return sequence == null ? null : orNull(sequence.next());
    }

    /** The next element without taking it; null at the end. */
    @Extern("Peek")
    public static Object peek(LazySeqObject sequence) {
        return sequence == null ? null : orNull(sequence.peek());
    }

    /** Sets the index back to 0; ranges and repetitions do not go back to their start. */
    @Extern("Reset")
    public static void reset(LazySeqObject sequence) {
        if (sequence != null) {
            sequence.reset();
        }
    }

    /** How many elements were taken. */
    @Extern("get_Index")
    public static long index(LazySeqObject sequence) {
        return sequence == null ? 0 : sequence.index();
    }

    /** Whether the end was reached; true for null. */
    @Extern("get_IsExhausted")
    public static boolean isExhausted(LazySeqObject sequence) {
        return sequence == null || sequence.exhausted();
    }

    /** The first elements of a sequence as a sequence; null for a negative number. */
    @Extern("Take")
    public static LazySeqObject take(LazySeqObject sequence, long count) {
        return sequence == null || count < 0 ? null : new LazySeqObject(ElementSource.take(sequence, count));
    }

    /** A sequence without its first elements; null for a negative number. */
    @Extern("Drop")
    public static LazySeqObject drop(LazySeqObject sequence, long count) {
        return sequence == null || count < 0 ? null : new LazySeqObject(ElementSource.drop(sequence, count));
    }

    /** The elements of one sequence, then those of another. */
    @Extern("Concat")
    public static LazySeqObject concat(LazySeqObject first, LazySeqObject second) {
        return new LazySeqObject(ElementSource.concat(first, second));
    }

    /** Takes all elements into a Seq. */
    @Extern("ToSeq")
    public static SeqObject toSeq(LazySeqObject sequence) {
        return toSeqN(sequence, Long.MAX_VALUE);
    }

    /** Takes at most a number of elements into a Seq. */
    @Extern("ToSeqN")
    public static SeqObject toSeqN(LazySeqObject sequence, long limit) {
        var seq = new SeqObject();
        for (long i = 0; sequence != null && i < limit; i++) {
            Object element = sequence.next();
            if (element == ElementSource.END) {
                break;
            }
            seq.add(element);
        }
        return seq;
    }

    /** Takes all elements and counts them. */
    @Extern("Count")
    public static long count(LazySeqObject sequence) {
        long count = 0;
        while (sequence != null && sequence.next() != ElementSource.END) {
            count++;
        }
        return count;
    }

    private static Object orNull(Object element) {
        return element == ElementSource.END ? null : element;
    }
}
