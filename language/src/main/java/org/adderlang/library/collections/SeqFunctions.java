package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.ThreadState;

/** The members of {@code Viper.Collections.Seq} that take a function; runtime.md §5.2 says what a null function does. */
@RuntimeClass("Viper.Collections.Seq")
public final class SeqFunctions {
    private SeqFunctions() {
    }

    /** A new sequence of the elements for which a function is true. */
    @Extern("Keep")
    public static SeqObject keep(ThreadState thread, SeqObject seq, Object function) {
        return filter(Callback.of(thread, "Seq.Keep", function, 1), seq, true);
    }

    /** A new sequence of the elements for which a function is false. */
    @Extern("Reject")
    public static SeqObject reject(ThreadState thread, SeqObject seq, Object function) {
        return filter(Callback.of(thread, "Seq.Reject", function, 1), seq, false);
    }

    /** A new sequence of a function's results for the elements. */
    @Extern("Apply")
    public static SeqObject apply(ThreadState thread, SeqObject seq, Object function) {
        Callback callback = Callback.of(thread, "Seq.Apply", function, 1);
        if (callback == null) {
            return SeqLibrary.copy(seq);
        }
        var result = new SeqObject();
        for (int i = 0; i < SeqLibrary.length(seq); i++) {
            result.add(callback.apply(seq.get(i)));
        }
        return result;
    }

    /** Whether a function is true for all elements. */
    @Extern("All")
    public static boolean all(ThreadState thread, SeqObject seq, Object function) {
        Callback callback = Callback.of(thread, "Seq.All", function, 1);
        return callback == null || indexWhere(callback, seq, false) == SeqLibrary.length(seq);
    }

    /** Whether a function is true for some element. */
    @Extern("Any")
    public static boolean any(ThreadState thread, SeqObject seq, Object function) {
        Callback callback = Callback.of(thread, "Seq.Any", function, 1);
        return callback != null && indexWhere(callback, seq, true) < SeqLibrary.length(seq);
    }

    /** Whether a function is true for no element. */
    @Extern("None")
    public static boolean none(ThreadState thread, SeqObject seq, Object function) {
        Callback callback = Callback.of(thread, "Seq.None", function, 1);
        return callback == null || indexWhere(callback, seq, true) == SeqLibrary.length(seq);
    }

    /** The number of elements for which a function is true. */
    @Extern("CountWhere")
    public static long countWhere(ThreadState thread, SeqObject seq, Object function) {
        return filter(Callback.of(thread, "Seq.CountWhere", function, 1), seq, true).size();
    }

    /** The first element for which a function is true, or null. */
    @Extern("FindWhere")
    public static Object findWhere(ThreadState thread, SeqObject seq, Object function) {
        Callback callback = Callback.of(thread, "Seq.FindWhere", function, 1);
        int index = callback == null ? 0 : indexWhere(callback, seq, true);
        return index < SeqLibrary.length(seq) ? seq.get(index) : null;
    }

    /** The elements before the first one for which a function is false. */
    @Extern("TakeWhile")
    public static SeqObject takeWhile(ThreadState thread, SeqObject seq, Object function) {
        Callback callback = Callback.of(thread, "Seq.TakeWhile", function, 1);
        return callback == null ? SeqLibrary.copy(seq) : SeqLibrary.take(seq, indexWhere(callback, seq, false));
    }

    /** The elements from the first one for which a function is false. */
    @Extern("DropWhile")
    public static SeqObject dropWhile(ThreadState thread, SeqObject seq, Object function) {
        Callback callback = Callback.of(thread, "Seq.DropWhile", function, 1);
        return callback == null ? new SeqObject() : SeqLibrary.drop(seq, indexWhere(callback, seq, false));
    }

    /** Combines a start value with each element in turn through a function of two arguments. */
    @Extern("Fold")
    public static Object fold(ThreadState thread, SeqObject seq, Object start, Object function) {
        Callback callback = Callback.of(thread, "Seq.Fold", function, 2);
        Object result = start;
        for (int i = 0; callback != null && i < SeqLibrary.length(seq); i++) {
            result = callback.apply(result, seq.get(i));
        }
        return result;
    }

    private static SeqObject filter(Callback callback, SeqObject seq, boolean wanted) {
        if (callback == null) {
            return SeqLibrary.copy(seq);
        }
        var result = new SeqObject();
        for (int i = 0; i < SeqLibrary.length(seq); i++) {
            Object element = seq.get(i);
            if (callback.test(element) == wanted) {
                result.add(element);
            }
        }
        return result;
    }

    /** The index of the first element for which the function's truth is {@code wanted}; the length when there is none. */
    private static int indexWhere(Callback callback, SeqObject seq, boolean wanted) {
        int index = 0;
        while (index < SeqLibrary.length(seq) && callback.test(seq.get(index)) != wanted) {
            index++;
        }
        return index;
    }
}
