package org.adderlang.library.game;

import java.util.Arrays;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.Grid2D}: integers in rows and columns. */
public final class Grid2DObject extends ManagedObject {
    final int width;
    final int height;
    private final long[] cells;

    Grid2DObject(int width, int height, long value) {
        this.width = width;
        this.height = height;
        this.cells = new long[width * height];
        fill(value);
    }

    boolean inBounds(long x, long y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    /** The cell; 0 outside. */
    long get(long x, long y) {
        return inBounds(x, y) ? cells[(int) (y * width + x)] : 0;
    }

    void set(long x, long y, long value) {
        if (inBounds(x, y)) {
            cells[(int) (y * width + x)] = value;
        }
    }

    void fill(long value) {
        Arrays.fill(cells, value);
    }

    int size() {
        return cells.length;
    }

    /** Takes over the cells of a grid of the same size; false for another size. */
    boolean copyFrom(Grid2DObject other) {
        if (other == null || other.width != width || other.height != height) {
            return false;
        }
        System.arraycopy(other.cells, 0, cells, 0, cells.length);
        return true;
    }

    long count(long value) {
        return Arrays.stream(cells).filter(cell -> cell == value).count();
    }

    /** How many cells changed. */
    long replace(long from, long to) {
        long changed = 0;
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] == from) {
                cells[i] = to;
                changed++;
            }
        }
        return changed;
    }

    @Override
    public String describe() {
        return "Grid2D of " + width + "x" + height;
    }
}
