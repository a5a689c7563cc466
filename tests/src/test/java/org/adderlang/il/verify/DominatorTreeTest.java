package org.adderlang.il.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DominatorTreeTest {
    @Test
    void diamond() {
        var tree = new DominatorTree(new int[][] {{1, 2}, {3}, {3}, {}}, 0);
        assertTrue(tree.dominates(0, 3));
        assertTrue(tree.dominates(3, 3));
        assertFalse(tree.dominates(1, 3));
    }

    @Test
    void unreachableNodesAreNotDominated() {
        var tree = new DominatorTree(new int[][] {{}, {0}}, 0);
        assertFalse(tree.isReachable(1));
        assertFalse(tree.dominates(0, 1));
        assertFalse(tree.dominates(1, 0));
    }

    /** A dominates B when B cannot be reached without A; random graphs are mostly irreducible. */
    @Test
    void agreesWithTheDefinitionOnRandomGraphs() {
        var random = new Random(42);
        for (int round = 0; round < 300; round++) {
            int[][] graph = randomGraph(random, 1 + random.nextInt(14));
            var tree = new DominatorTree(graph, 0);
            boolean[] reachable = reachableWithout(graph, -1);
            for (int a = 0; a < graph.length; a++) {
                boolean[] around = reachableWithout(graph, a);
                for (int b = 0; b < graph.length; b++) {
                    boolean expected = reachable[a] && reachable[b] && !around[b];
                    assertEquals(expected, tree.dominates(a, b), "round " + round + ": " + a + " dominates " + b);
                }
            }
        }
    }

    private static int[][] randomGraph(Random random, int size) {
        int[][] graph = new int[size][];
        for (int i = 0; i < size; i++) {
            graph[i] = random.ints(random.nextInt(3), 0, size).toArray();
        }
        return graph;
    }

    private static boolean[] reachableWithout(int[][] graph, int removed) {
        boolean[] seen = new boolean[graph.length];
        if (removed != 0) {
            visit(graph, 0, removed, seen);
        }
        return seen;
    }

    private static void visit(int[][] graph, int node, int removed, boolean[] seen) {
        if (node == removed || seen[node]) {
            return;
        }
        seen[node] = true;
        for (int successor : graph[node]) {
            visit(graph, successor, removed, seen);
        }
    }
}
