package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.Quadtree}, rectangles found by place (runtime.md §13). Items are given by their centre and size. */
@RuntimeClass("Viper.Game.Quadtree")
public final class QuadtreeLibrary {
    private QuadtreeLibrary() {
    }

    /** A tree for a rectangle, given by its upper left corner and size. */
    @Extern("New")
    public static QuadtreeObject create(long x, long y, long width, long height) {
        return new QuadtreeObject(x, y, width, height);
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") QuadtreeObject tree) {
        // The garbage collector takes care of it.
    }

    /** Removes all items. */
    @Extern("Clear")
    public static void clear(QuadtreeObject tree) {
        if (tree != null) {
            tree.clear();
        }
    }

    /** Adds an item; false when it lies outside or there is no room. */
    @Extern("Insert")
    public static boolean insert(QuadtreeObject tree, long id, long x, long y, long width, long height) {
        return tree != null && tree.insert(id, x, y, width, height);
    }

    /** Removes an item; whether it was there. */
    @Extern("Remove")
    public static boolean remove(QuadtreeObject tree, long id) {
        return tree != null && tree.remove(id);
    }

    /** Moves an item; false when it is unknown or there is no room. */
    @Extern("Update")
    public static boolean update(QuadtreeObject tree, long id, long x, long y, long width, long height) {
        return tree != null && tree.update(id, x, y, width, height);
    }

    /** Looks for the items that meet a rectangle, given by its upper left corner and size; how many there are. */
    @Extern("QueryRect")
    public static long queryRect(QuadtreeObject tree, long x, long y, long width, long height) {
        return tree == null ? 0 : tree.query(x, y, width, height);
    }

    /** Looks for the items that meet the square around a point; how many there are. */
    @Extern("QueryPoint")
    public static long queryPoint(QuadtreeObject tree, long x, long y, long radius) {
        return tree == null ? 0 : tree.query(x - radius, y - radius, radius * 2, radius * 2);
    }

    /** How many items the last query found. */
    @Extern("get_ResultCount")
    public static long resultCount(QuadtreeObject tree) {
        return tree == null ? 0 : tree.resultCount();
    }

    /** The id of an item that the last query found; -1 when out of range. */
    @Extern("GetResult")
    public static long getResult(QuadtreeObject tree, long index) {
        return tree == null ? -1 : tree.result(index);
    }

    /** The number of items. */
    @Extern("get_ItemCount")
    public static long itemCount(QuadtreeObject tree) {
        return tree == null ? 0 : tree.itemCount();
    }

    /** Collects the pairs of items that may meet; how many there are. */
    @Extern("GetPairs")
    public static long getPairs(QuadtreeObject tree) {
        return tree == null ? 0 : tree.collectPairs();
    }

    /** The id of the first item of a pair; -1 when out of range. */
    @Extern("PairFirst")
    public static long pairFirst(QuadtreeObject tree, long index) {
        return tree == null ? -1 : tree.pairFirst(index);
    }

    /** The id of the second item of a pair; -1 when out of range. */
    @Extern("PairSecond")
    public static long pairSecond(QuadtreeObject tree, long index) {
        return tree == null ? -1 : tree.pairSecond(index);
    }
}
