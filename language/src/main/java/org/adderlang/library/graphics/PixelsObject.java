package org.adderlang.library.graphics;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Graphics.Pixels}: an image in memory. Pixels are 0xRRGGBBAA, at first transparent black. */
public final class PixelsObject extends ManagedObject {
    /** More would not fit an array, or not leave room for anything else. */
    private static final long MOST_PIXELS = 1 << 28;

    final int width;
    final int height;
    private final int[] pixels;

    private PixelsObject(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * A new image; negative sizes count as 0.
     *
     * @throws LibraryTrap Pixels: dimensions too large
     */
    static PixelsObject create(long width, long height) {
        long columns = Math.max(0, width);
        long rows = Math.max(0, height);
        if (columns > MOST_PIXELS || rows > MOST_PIXELS || columns * rows > MOST_PIXELS) {
            throw LibraryTrap.domainError("Pixels: dimensions too large");
        }
        return new PixelsObject((int) columns, (int) rows, new int[(int) (columns * rows)]);
    }

    boolean contains(long x, long y) {
        return Long.compareUnsigned(x, width) < 0 && Long.compareUnsigned(y, height) < 0;
    }

    /** The pixel at a place inside the image. */
    int get(int x, int y) {
        return pixels[y * width + x];
    }

    void set(int x, int y, int pixel) {
        pixels[y * width + x] = pixel;
    }

    void fill(int pixel) {
        Arrays.fill(pixels, pixel);
    }

    PixelsObject copy() {
        return map(pixel -> pixel);
    }

    /** An image of this size, each pixel made from the one at its place. */
    PixelsObject map(IntUnaryOperator change) {
        return new PixelsObject(width, height, Arrays.stream(pixels).map(change).toArray());
    }

    /** An image of another size, each pixel taken from the place here that {@code source} gives for it. */
    PixelsObject rearranged(long newWidth, long newHeight, Place source) {
        PixelsObject result = create(newWidth, newHeight);
        for (int y = 0; y < result.height; y++) {
            for (int x = 0; x < result.width; x++) {
                result.pixels[y * result.width + x] = pixels[source.index(x, y)];
            }
        }
        return result;
    }

    /** Copies the part of a rectangle of {@code source} that lies inside both images. */
    void paste(long x, long y, PixelsObject source, long sourceX, long sourceY, long columns, long rows) {
        // A copy first: the rectangles may overlap in one image.
        int[] from = source == this ? pixels.clone() : source.pixels;
        long firstRow = Math.max(0, Math.max(-y, -sourceY));
        long lastRow = Math.min(rows, Math.min(height - y, source.height - sourceY));
        long firstColumn = Math.max(0, Math.max(-x, -sourceX));
        long count = Math.min(columns, Math.min(width - x, source.width - sourceX)) - firstColumn;
        for (long row = firstRow; row < lastRow && count > 0; row++) {
            System.arraycopy(from, (int) ((sourceY + row) * source.width + sourceX + firstColumn),
                    pixels, (int) ((y + row) * width + x + firstColumn), (int) count);
        }
    }

    /** Finds the pixel to take for a new place, as an index into the old rows. */
    interface Place {
        int index(int x, int y);
    }

    @Override
    public String describe() {
        return width + "x" + height + " pixels";
    }
}
