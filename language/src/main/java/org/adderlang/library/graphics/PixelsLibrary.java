package org.adderlang.library.graphics;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.core.NullArgument;
import org.adderlang.library.io.ProgramFile;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Graphics.Pixels}: images in memory. Pixels are 0xRRGGBBAA. */
@RuntimeClass("Viper.Graphics.Pixels")
public final class PixelsLibrary {
    private static final String NOUN = "pixels";
    private static final int RGB = 0xffffff00;

    private PixelsLibrary() {
    }

    /**
     * An image whose pixels are all 0.
     *
     * @throws LibraryTrap Pixels: dimensions too large
     */
    @Extern("New")
    public static PixelsObject create(long width, long height) {
        return PixelsObject.create(width, height);
    }

    /**
     * The number of columns.
     *
     * @throws LibraryTrap Pixels.Width: null pixels
     */
    @Extern("get_Width")
    public static long width(PixelsObject image) {
        return NullArgument.check(image, "Pixels.Width", NOUN).width;
    }

    /**
     * The number of rows.
     *
     * @throws LibraryTrap Pixels.Height: null pixels
     */
    @Extern("get_Height")
    public static long height(PixelsObject image) {
        return NullArgument.check(image, "Pixels.Height", NOUN).height;
    }

    /**
     * The pixel of a column and a row; 0 outside the image.
     *
     * @throws LibraryTrap Pixels.Get: null pixels
     */
    @Extern("Get")
    public static long get(PixelsObject image, long x, long y) {
        NullArgument.check(image, "Pixels.Get", NOUN);
        return image.contains(x, y) ? Integer.toUnsignedLong(image.get((int) x, (int) y)) : 0;
    }

    /**
     * Sets the pixel of a column and a row; nothing happens outside the image.
     *
     * @throws LibraryTrap Pixels.Set: null pixels
     */
    @Extern("Set")
    public static void set(PixelsObject image, long x, long y, long pixel) {
        NullArgument.check(image, "Pixels.Set", NOUN);
        if (image.contains(x, y)) {
            image.set((int) x, (int) y, (int) pixel);
        }
    }

    /**
     * Sets all pixels.
     *
     * @throws LibraryTrap Pixels.Fill: null pixels
     */
    @Extern("Fill")
    public static void fill(PixelsObject image, long pixel) {
        NullArgument.check(image, "Pixels.Fill", NOUN).fill((int) pixel);
    }

    /**
     * Sets all pixels to 0.
     *
     * @throws LibraryTrap Pixels.Clear: null pixels
     */
    @Extern("Clear")
    public static void clear(PixelsObject image) {
        NullArgument.check(image, "Pixels.Clear", NOUN).fill(0);
    }

    /**
     * Copies a rectangle of another image to a place of this one, as far as it lies inside both.
     *
     * @throws LibraryTrap Pixels.Copy: null pixels
     */
    @Extern("Copy")
    public static void copy(PixelsObject image, long x, long y, PixelsObject source, long sourceX, long sourceY, long width, long height) {
        NullArgument.check(image, "Pixels.Copy", NOUN);
        image.paste(inRange(x), inRange(y), NullArgument.check(source, "Pixels.Copy", NOUN),
                inRange(sourceX), inRange(sourceY), inRange(width), inRange(height));
    }

    /**
     * An independent copy.
     *
     * @throws LibraryTrap Pixels.Clone: null pixels
     */
    @Extern("Clone")
    public static PixelsObject copy(PixelsObject image) {
        return NullArgument.check(image, "Pixels.Clone", NOUN).copy();
    }

    /**
     * The pixels as four bytes each (red, green, blue, alpha), row by row.
     *
     * @throws LibraryTrap Pixels.ToBytes: null pixels
     */
    @Extern("ToBytes")
    public static BytesObject toBytes(PixelsObject image) {
        NullArgument.check(image, "Pixels.ToBytes", NOUN);
        var bytes = ByteBuffer.allocate(4 * image.width * image.height);
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                bytes.putInt(image.get(x, y));
            }
        }
        return new BytesObject(bytes.array());
    }

    /**
     * The image whose ToBytes gives the bytes; more bytes are ignored.
     *
     * @throws LibraryTrap Pixels: dimensions too large
     * @throws LibraryTrap Pixels.FromBytes: null bytes
     * @throws LibraryTrap Pixels.FromBytes: insufficient bytes
     */
    @Extern("FromBytes")
    public static PixelsObject fromBytes(long width, long height, BytesObject bytes) {
        NullArgument.check(bytes, "Pixels.FromBytes", "bytes");
        PixelsObject image = PixelsObject.create(width, height);
        if (bytes.size() < 4L * image.width * image.height) {
            throw LibraryTrap.domainError("Pixels.FromBytes: insufficient bytes");
        }
        var source = ByteBuffer.wrap(bytes.data());
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                image.set(x, y, source.getInt());
            }
        }
        return image;
    }

    /**
     * A copy with left and right exchanged.
     *
     * @throws LibraryTrap Pixels.FlipH: null pixels
     */
    @Extern("FlipH")
    public static PixelsObject flipHorizontally(PixelsObject image) {
        NullArgument.check(image, "Pixels.FlipH", NOUN);
        return image.rearranged(image.width, image.height, (x, y) -> (y + 1) * image.width - 1 - x);
    }

    /**
     * A copy with top and bottom exchanged.
     *
     * @throws LibraryTrap Pixels.FlipV: null pixels
     */
    @Extern("FlipV")
    public static PixelsObject flipVertically(PixelsObject image) {
        NullArgument.check(image, "Pixels.FlipV", NOUN);
        return image.rearranged(image.width, image.height, (x, y) -> (image.height - 1 - y) * image.width + x);
    }

    /**
     * A copy turned clockwise by a right angle.
     *
     * @throws LibraryTrap Pixels.RotateCW: null pixels
     */
    @Extern("RotateCW")
    public static PixelsObject rotateClockwise(PixelsObject image) {
        NullArgument.check(image, "Pixels.RotateCW", NOUN);
        return image.rearranged(image.height, image.width, (x, y) -> (image.height - 1 - x) * image.width + y);
    }

    /**
     * A copy turned counter-clockwise by a right angle.
     *
     * @throws LibraryTrap Pixels.RotateCCW: null pixels
     */
    @Extern("RotateCCW")
    public static PixelsObject rotateCounterClockwise(PixelsObject image) {
        NullArgument.check(image, "Pixels.RotateCCW", NOUN);
        return image.rearranged(image.height, image.width, (x, y) -> (x + 1) * image.width - 1 - y);
    }

    /**
     * A copy turned upside down.
     *
     * @throws LibraryTrap Pixels.Rotate180: null pixels
     */
    @Extern("Rotate180")
    public static PixelsObject rotateHalf(PixelsObject image) {
        NullArgument.check(image, "Pixels.Rotate180", NOUN);
        return image.rearranged(image.width, image.height, (x, y) -> (image.height - y) * image.width - 1 - x);
    }

    /**
     * A copy of another size, at least 1x1, that takes the nearest pixels.
     *
     * @throws LibraryTrap Pixels.Scale: null pixels
     * @throws LibraryTrap Pixels: dimensions too large
     */
    @Extern("Scale")
    public static PixelsObject scale(PixelsObject image, long width, long height) {
        NullArgument.check(image, "Pixels.Scale", NOUN);
        if (image.width == 0 || image.height == 0) {
            return PixelsObject.create(Math.max(1, width), Math.max(1, height));
        }
        long columns = Math.max(1, width);
        long rows = Math.max(1, height);
        return image.rearranged(columns, rows,
                (x, y) -> (int) ((long) y * image.height / rows * image.width + (long) x * image.width / columns));
    }

    /**
     * A copy with opposite colours and the same alpha.
     *
     * @throws LibraryTrap Pixels.Invert: null pixels
     */
    @Extern("Invert")
    public static PixelsObject invert(PixelsObject image) {
        return NullArgument.check(image, "Pixels.Invert", NOUN).map(pixel -> pixel ^ RGB);
    }

    /**
     * A copy in grays as bright as the colours, with the same alpha.
     *
     * @throws LibraryTrap Pixels.Grayscale: null pixels
     */
    @Extern("Grayscale")
    public static PixelsObject grayscale(PixelsObject image) {
        return NullArgument.check(image, "Pixels.Grayscale", NOUN)
                .map(pixel -> (int) ColorLibrary.grayscale(pixel >>> 8) << 8 | pixel & 0xff);
    }

    /** The image in a BMP file with 24 or 32 bits a pixel and no compression; null when that cannot be read. */
    @Extern("LoadBmp")
    public static PixelsObject loadBmp(ProgramState program, ViperString path) {
        byte[] contents = read(program, path);
        return contents == null ? null : BmpFormat.decode(contents);
    }

    /** Writes a BMP file with 24 bits a pixel; 1, or 0 when it cannot be written. */
    @Extern("SaveBmp")
    public static long saveBmp(ProgramState program, PixelsObject image, ViperString path) {
        return image != null && write(program, path, BmpFormat.encode(image)) ? 1 : 0;
    }

    /** The image in a PNG file with 8 bits a component and no interlacing; null when that cannot be read. */
    @Extern("LoadPng")
    public static PixelsObject loadPng(ProgramState program, ViperString path) {
        byte[] contents = read(program, path);
        return contents == null ? null : PngReader.decode(contents);
    }

    /** Writes a PNG file with alpha; 1, or 0 when it cannot be written. */
    @Extern("SavePng")
    public static long savePng(ProgramState program, PixelsObject image, ViperString path) {
        return image != null && image.width > 0 && image.height > 0 && write(program, path, PngWriter.encode(image)) ? 1 : 0;
    }

    private static byte[] read(ProgramState program, ViperString path) {
        try {
            return path == null ? null : ProgramFile.of(program, path).read();
        } catch (IOException e) {
            return null;
        }
    }

    private static boolean write(ProgramState program, ViperString path, byte[] contents) {
        try {
            if (path == null) {
                return false;
            }
            ProgramFile.of(program, path).write(contents);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Cuts a coordinate to a range in which sums do not overflow and which still lies outside every image. */
    private static long inRange(long coordinate) {
        return Math.clamp(coordinate, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
