package org.adderlang.il.verify;

import java.util.Arrays;

/**
 * The dominator tree of a graph whose nodes are {@code 0..n-1}, built by the semidominator method with path compression
 * (Georgiadis's Semi-NCA): near-linear in practice on any graph, irreducible ones included.
 */
public final class DominatorTree {
    private static final int NONE = -1;

    private final int[] order;
    private final int[] first;
    private final int[] last;

    /**
     * @param successors the successors of each node
     * @param root       the node where every path starts
     */
    public DominatorTree(int[][] successors, int root) {
        int n = successors.length;
        order = new int[n];
        Arrays.fill(order, NONE);
        int[] vertex = new int[n];
        int[] parent = new int[n];
        int reached = depthFirst(successors, root, vertex, parent);
        int[] idom = immediateDominators(predecessors(successors, vertex, reached), vertex, parent, reached);
        first = new int[reached];
        last = new int[reached];
        numberTree(idom, reached);
    }

    boolean isReachable(int node) {
        return order[node] != NONE;
    }

    /** Whether every path from the root to {@code node} goes through {@code dominator}; false for unreachable nodes. */
    public boolean dominates(int dominator, int node) {
        int d = order[dominator];
        int n = order[node];
        return d != NONE && n != NONE && first[d] <= first[n] && last[n] <= last[d];
    }

    private int depthFirst(int[][] successors, int root, int[] vertex, int[] parent) {
        int n = successors.length;
        int[] stack = new int[n];
        int[] next = new int[n];
        int depth = 0;
        int count = 0;
        stack[0] = root;
        order[root] = count;
        vertex[count++] = root;
        while (depth >= 0) {
            int node = stack[depth];
            if (next[node] == successors[node].length) {
                depth--;
                continue;
            }
            int successor = successors[node][next[node]++];
            if (order[successor] == NONE) {
                order[successor] = count;
                parent[count] = order[node];
                vertex[count++] = successor;
                stack[++depth] = successor;
            }
        }
        return count;
    }

    private int[][] predecessors(int[][] successors, int[] vertex, int reached) {
        int[] counts = new int[reached];
        for (int i = 0; i < reached; i++) {
            for (int successor : successors[vertex[i]]) {
                counts[order[successor]]++;
            }
        }
        int[][] result = new int[reached][];
        Arrays.setAll(result, i -> new int[counts[i]]);
        for (int i = 0; i < reached; i++) {
            for (int successor : successors[vertex[i]]) {
                int s = order[successor];
                result[s][--counts[s]] = i;
            }
        }
        return result;
    }

    private static int[] immediateDominators(int[][] predecessors, int[] vertex, int[] parent, int reached) {
        int[] semi = new int[reached];
        int[] label = new int[reached];
        int[] ancestor = new int[reached];
        int[] path = new int[reached];
        int[] idom = Arrays.copyOf(parent, reached);
        for (int i = 0; i < reached; i++) {
            semi[i] = i;
            label[i] = i;
            ancestor[i] = NONE;
        }
        for (int w = reached - 1; w > 0; w--) {
            for (int predecessor : predecessors[w]) {
                semi[w] = Math.min(semi[w], semi[lowestLabel(predecessor, ancestor, label, semi, path)]);
            }
            ancestor[w] = parent[w];
        }
        for (int w = 1; w < reached; w++) {
            while (idom[w] > semi[w]) {
                idom[w] = idom[idom[w]];
            }
        }
        return idom;
    }

    /** The node of smallest semidominator on the linked path above {@code node}; compresses the path, without recursion. */
    private static int lowestLabel(int node, int[] ancestor, int[] label, int[] semi, int[] path) {
        if (ancestor[node] == NONE) {
            return node;
        }
        int length = 0;
        int current = node;
        while (ancestor[ancestor[current]] != NONE) {
            path[length++] = current;
            current = ancestor[current];
        }
        while (length > 0) {
            int lower = path[--length];
            int upper = ancestor[lower];
            if (semi[label[upper]] < semi[label[lower]]) {
                label[lower] = label[upper];
            }
            ancestor[lower] = ancestor[upper];
        }
        return label[node];
    }

    /** Numbers the tree so that a subtree is an interval; children have higher depth-first numbers than their parent. */
    private void numberTree(int[] idom, int reached) {
        int[] size = new int[reached];
        Arrays.fill(size, 1);
        for (int i = reached - 1; i > 0; i--) {
            size[idom[i]] += size[i];
        }
        int[] free = new int[reached];
        for (int i = 0; i < reached; i++) {
            if (i > 0) {
                first[i] = free[idom[i]];
                free[idom[i]] += size[i];
            }
            free[i] = first[i] + 1;
            last[i] = first[i] + size[i] - 1;
        }
    }
}
