package org.adderlang.library.functional;

import org.adderlang.runtime.MemoryBlock;

/** Where a LazySeq takes its elements from. */
interface ElementSource {
    /** What {@link #next} gives at the end; null is a possible element. */
    Object END = new Object();

    /** The next element, a canonical pointer, or {@link #END}. */
    Object next();

    /**
     * The integers from {@code start} towards {@code end}, without it. Every element is a pointer to the same cell, which
     * the next one overwrites.
     */
    static ElementSource range(long start, long end, long step) {
        return new ElementSource() {
            private final MemoryBlock cell = MemoryBlock.ofSize(8);
            private long current = start;
            private boolean atEnd;

            @Override
            public Object next() {
                if (atEnd || (step > 0 ? current >= end : current <= end)) {
                    return END;
                }
                cell.putLong(0, current);
                long following = current + step;
                atEnd = step > 0 ? following < current : following > current;
                current = following;
                return cell;
            }
        };
    }

    /** The same element {@code count} times; without end when the count is negative. */
    static ElementSource repeat(Object element, long count) {
        return new ElementSource() {
            private long left = count;

            @Override
            public Object next() {
                if (left == 0) {
                    return END;
                }
                left -= left > 0 ? 1 : 0;
                return element;
            }
        };
    }

    /** The first {@code count} elements of a sequence, which are consumed there. */
    static ElementSource take(LazySeqObject source, long count) {
        return new ElementSource() {
            private long left = count;

            @Override
            public Object next() {
                if (left == 0) {
                    return END;
                }
                left--;
                return source.next();
            }
        };
    }

    /** What a sequence has after {@code count} elements. */
    static ElementSource drop(LazySeqObject source, long count) {
        return new ElementSource() {
            private long left = count;

            @Override
            public Object next() {
                for (; left > 0; left--) {
                    if (source.next() == END) {
                        left = 0;
                        return END;
                    }
                }
                return source.next();
            }
        };
    }

    /** The elements of one sequence, then those of another; null counts as empty. */
    static ElementSource concat(LazySeqObject first, LazySeqObject second) {
        return () -> {
            Object element = first == null ? END : first.next();
            return element != END || second == null ? element : second.next();
        };
    }
}
