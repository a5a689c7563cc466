package org.adderlang.library.collections;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Collections.UnionFind}: which of a number of elements are joined. */
public final class UnionFindObject extends ManagedObject {
    private final int[] parents;
    private final int[] ranks;
    private final int[] sizes;
    private int sets;

    UnionFindObject(int count) {
        parents = new int[count];
        ranks = new int[count];
        sizes = new int[count];
        reset();
    }

    int sets() {
        return sets;
    }

    /** The representative of the set of {@code element}; -1 when out of range. */
    int find(long element) {
        if (element < 0 || element >= parents.length) {
            return -1;
        }
        int root = (int) element;
        while (parents[root] != root) {
            root = parents[root];
        }
        for (int at = (int) element; parents[at] != root; ) {
            int next = parents[at];
            parents[at] = root;
            at = next;
        }
        return root;
    }

    /** Whether two sets were joined. */
    boolean union(long a, long b) {
        int first = find(a);
        int second = find(b);
        if (first < 0 || second < 0 || first == second) {
            return false;
        }
        int root = ranks[first] < ranks[second] ? second : first;
        int child = root == first ? second : first;
        if (ranks[first] == ranks[second]) {
            ranks[root]++;
        }
        parents[child] = root;
        sizes[root] += sizes[child];
        sets--;
        return true;
    }

    /** How many elements are in the set of {@code element}; 0 when out of range. */
    int sizeOf(long element) {
        int root = find(element);
        return root < 0 ? 0 : sizes[root];
    }

    void reset() {
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            ranks[i] = 0;
            sizes[i] = 1;
        }
        sets = parents.length;
    }

    @Override
    public String describe() {
        return "UnionFind of " + parents.length;
    }
}
