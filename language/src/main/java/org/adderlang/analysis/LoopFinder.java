package org.adderlang.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the blocks that can reach each other (Tarjan's algorithm, without recursion). */
final class LoopFinder {
    private static final int ABSENT = -1;
    private static final int UNSEEN = 0;

    private final int[][] successors;
    /** Per block ABSENT, UNSEEN, or when it was first seen. */
    private final int[] order;
    private final int[] low;
    private final int[] component;
    private final int[] position;

    LoopFinder(int[][] successors) {
        this.successors = successors;
        this.order = new int[successors.length];
        this.low = new int[successors.length];
        this.component = new int[successors.length];
        this.position = new int[successors.length];
        Arrays.fill(order, ABSENT);
    }

    /**
     * The strongly connected components of the graph of these blocks alone. Blocks are in ascending order, and components in
     * that of their first blocks: when blocks are numbered in reverse post order, control goes to later components only.
     */
    List<int[]> componentsOf(int[] members) {
        for (int block : members) {
            order[block] = UNSEEN;
            position[block] = 0;
            component[block] = ABSENT;
        }
        search(members);
        var sizes = new int[members.length];
        for (int block : members) {
            sizes[component[block]]++;
            order[block] = ABSENT;
        }
        var components = new int[members.length][];
        var result = new ArrayList<int[]>();
        for (int block : members) {
            int number = component[block];
            if (components[number] == null) {
                components[number] = new int[sizes[number]];
                sizes[number] = 0;
                result.add(components[number]);
            }
            components[number][sizes[number]++] = block;
        }
        return result;
    }

    private void search(int[] members) {
        int[] path = new int[members.length];
        int[] open = new int[members.length];
        int openCount = 0;
        int clock = UNSEEN;
        int found = 0;
        for (int root : members) {
            if (order[root] != UNSEEN) {
                continue;
            }
            int depth = 0;
            path[depth++] = root;
            while (depth > 0) {
                int block = path[depth - 1];
                if (order[block] == UNSEEN) {
                    order[block] = ++clock;
                    low[block] = clock;
                    open[openCount++] = block;
                }
                if (position[block] < successors[block].length) {
                    int next = successors[block][position[block]++];
                    if (order[next] == UNSEEN) {
                        path[depth++] = next;
                    } else if (order[next] != ABSENT && component[next] == ABSENT) {
                        low[block] = Math.min(low[block], order[next]);
                    }
                    continue;
                }
                depth--;
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[block]);
                }
                if (low[block] == order[block]) {
                    int member;
                    do {
                        member = open[--openCount];
                        component[member] = found;
                    } while (member != block);
                    found++;
                }
            }
        }
    }
}
