package org.adderlang.library.collections;

/** A {@code Viper.Collections.Seq}: what most of the library returns lists of things as. Takes no references. */
public final class SeqObject extends ElementArray {
    public SeqObject() {
        super(false);
    }

    /** @param capacity elements before the first growth, at least 1 */
    public SeqObject(long capacity) {
        super(capacity, false);
    }

    /** A Seq of the given elements. */
    public static SeqObject of(Iterable<?> elements) {
        var seq = new SeqObject();
        elements.forEach(seq::add);
        return seq;
    }

    /** Elements {@code from} (inclusive) to {@code to} (exclusive) as a new Seq. */
    public SeqObject range(int from, int to) {
        var seq = new SeqObject();
        if (from < to) {
            seq.addRange(this, from, to);
        }
        return seq;
    }

    @Override
    public String describe() {
        return "Seq of " + size();
    }
}
