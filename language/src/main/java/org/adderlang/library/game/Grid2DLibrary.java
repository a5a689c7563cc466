package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.Grid2D}, a table of integers (runtime.md §13). */
@RuntimeClass("Viper.Game.Grid2D")
public final class Grid2DLibrary {
    private static final long MOST_CELLS = 1 << 27;

    private Grid2DLibrary() {
    }

    /** A grid filled with a value; null when a side is not positive or there are more than 2^27 cells. */
    @Extern("New")
    public static Grid2DObject create(long width, long height, long value) {
        return width <= 0 || height <= 0 || width > MOST_CELLS / height ? null
                : new Grid2DObject((int) width, (int) height, value);
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") Grid2DObject grid) {
        // The garbage collector takes care of it.
    }

    /** A cell; 0 outside. */
    @Extern("Get")
    public static long get(Grid2DObject grid, long x, long y) {
        return grid == null ? 0 : grid.get(x, y);
    }

    /** Sets a cell; nothing outside. */
    @Extern("Set")
    public static void set(Grid2DObject grid, long x, long y, long value) {
        if (grid != null) {
            grid.set(x, y, value);
        }
    }

    /** Sets all cells. */
    @Extern("Fill")
    public static void fill(Grid2DObject grid, long value) {
        if (grid != null) {
            grid.fill(value);
        }
    }

    /** Sets all cells to 0. */
    @Extern("Clear")
    public static void clear(Grid2DObject grid) {
        if (grid != null) {
            grid.fill(0);
        }
    }

    /** The number of columns. */
    @Extern("get_Width")
    public static long width(Grid2DObject grid) {
        return grid == null ? 0 : grid.width;
    }

    /** The number of rows. */
    @Extern("get_Height")
    public static long height(Grid2DObject grid) {
        return grid == null ? 0 : grid.height;
    }

    /** Whether a cell is in the grid. */
    @Extern("InBounds")
    public static boolean inBounds(Grid2DObject grid, long x, long y) {
        return grid != null && grid.inBounds(x, y);
    }

    /** The number of cells. */
    @Extern({"get_Size", "get_Len"})
    public static long size(Grid2DObject grid) {
        return grid == null ? 0 : grid.size();
    }

    /** Takes over the cells of a grid of the same size; false for another size. */
    @Extern("CopyFrom")
    public static boolean copyFrom(Grid2DObject grid, Grid2DObject other) {
        return grid != null && grid.copyFrom(other);
    }

    /** How many cells have a value. */
    @Extern("Count")
    public static long count(Grid2DObject grid, long value) {
        return grid == null ? 0 : grid.count(value);
    }

    /** Changes all cells of one value to another; how many they were. */
    @Extern("Replace")
    public static long replace(Grid2DObject grid, long from, long to) {
        return grid == null ? 0 : grid.replace(from, to);
    }
}
