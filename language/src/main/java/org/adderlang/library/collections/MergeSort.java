package org.adderlang.library.collections;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A stable merge sort. Unlike {@link Arrays#sort(Object[], Comparator)} it accepts an order that contradicts itself, which
 * the element order of lists does when strings, boxes and objects are mixed.
 */
final class MergeSort {
    private static final int INSERTION_LIMIT = 8;

    private MergeSort() {
    }

    static void sort(Object[] items, int size, Comparator<Object> order) {
        sort(items, Arrays.copyOf(items, size), 0, size, order);
    }

    private static void sort(Object[] items, Object[] spare, int from, int to, Comparator<Object> order) {
        if (to - from <= INSERTION_LIMIT) {
            insertionSort(items, from, to, order);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(items, spare, from, middle, order);
        sort(items, spare, middle, to, order);
        System.arraycopy(items, from, spare, from, to - from);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeLeft = right >= to || left < middle && order.compare(spare[left], spare[right]) <= 0;
            items[i] = takeLeft ? spare[left++] : spare[right++];
        }
    }

    private static void insertionSort(Object[] items, int from, int to, Comparator<Object> order) {
        for (int i = from + 1; i < to; i++) {
            Object value = items[i];
            int at = i;
            while (at > from && order.compare(items[at - 1], value) > 0) {
                items[at] = items[at - 1];
                at--;
            }
            items[at] = value;
        }
    }
}
