package org.adderlang.library.collections;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.runtime.LibraryTrap;

/** {@code Viper.Collections.UnionFind}, sets of numbers that can be joined (runtime.md §5.4). */
@RuntimeClass("Viper.Collections.UnionFind")
public final class UnionFindLibrary {
    private static final long LARGEST = 1 << 26;

    private UnionFindLibrary() {
    }

    /**
     * Elements 0 to n-1, each alone; n less than 1 counts as 1.
     *
     * @throws LibraryTrap UnionFind: memory allocation failed
     */
    @Extern("New")
    public static UnionFindObject create(long count) {
        if (count > LARGEST) {
            throw LibraryTrap.domainError("UnionFind: memory allocation failed");
        }
        return new UnionFindObject((int) Math.max(1, count));
    }

    /** The element that stands for the set of an element; -1 when out of range. */
    @Extern("Find")
    public static long find(UnionFindObject sets, long element) {
        return sets == null ? -1 : sets.find(element);
    }

    /** Joins the sets of two elements; 1, or 0 when they are one already or out of range. */
    @Extern("Union")
    public static long union(UnionFindObject sets, long a, long b) {
        return sets != null && sets.union(a, b) ? 1 : 0;
    }

    /** Whether two elements are in the same set. */
    @Extern("Connected")
    public static boolean connected(UnionFindObject sets, long a, long b) {
        return find(sets, a) >= 0 && find(sets, a) == find(sets, b);
    }

    /** The number of sets; 0 for null. */
    @Extern("get_Count")
    public static long count(UnionFindObject sets) {
        return sets == null ? 0 : sets.sets();
    }

    /** The size of the set of an element; 0 when out of range. */
    @Extern("SetSize")
    public static long setSize(UnionFindObject sets, long element) {
        return sets == null ? 0 : sets.sizeOf(element);
    }

    /** Makes every element alone again. */
    @Extern("Reset")
    public static void reset(UnionFindObject sets) {
        if (sets != null) {
            sets.reset();
        }
    }
}
