package org.adderlang.library.graphics;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.adderlang.runtime.LibraryTrap;

/** Reads PNG files with 8 bits a component and no interlacing. Own code for the reason that {@link PngWriter} gives. */
final class PngReader {
    /** Bytes per pixel by colour type: gray, -, RGB, palette, gray and alpha, -, RGBA; 0 = no such type. */
    private static final int[] PIXEL_BYTES = {1, 0, 3, 1, 2, 0, 4};

    private int width;
    private int height;
    private int type;
    private byte[] palette = {};
    private byte[] paletteAlpha = {};
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    private PngReader() {
    }

    /** The image; null when the file is damaged or of another kind. */
    static PixelsObject decode(byte[] file) {
        try {
            var reader = new PngReader();
            return reader.readChunks(ByteBuffer.wrap(file)) ? reader.image() : null;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException | DataFormatException | LibraryTrap e) {
            return null;
        }
    }

    /** Collects what the chunks say; false when the kind of file is not supported. Checksums are not looked at. */
    private boolean readChunks(ByteBuffer in) {
        byte[] signature = new byte[PngWriter.SIGNATURE.length];
        in.get(signature);
        if (!Arrays.equals(signature, PngWriter.SIGNATURE)) {
            return false;
        }
        while (true) {
            byte[] data = new byte[Math.min(in.getInt(), in.remaining())];
            byte[] name = new byte[4];
            in.get(name).get(data).getInt();
            switch (new String(name, StandardCharsets.US_ASCII)) {
                case "IHDR" -> {
                    if (!readHeader(ByteBuffer.wrap(data))) {
                        return false;
                    }
                }
                case "PLTE" -> palette = data;
                case "tRNS" -> paletteAlpha = data;
                case "IDAT" -> packed.writeBytes(data);
                case "IEND" -> {
                    return true;
                }
                default -> {
                    // What else there may be does not change the pixels.
                }
            }
        }
    }

    private boolean readHeader(ByteBuffer in) {
        width = in.getInt();
        height = in.getInt();
        int bits = in.get();
        type = in.get();
        boolean plain = in.get() == 0 && in.get() == 0 && in.get() == 0;
        return plain && bits == 8 && width > 0 && height > 0 && type >= 0 && type < PIXEL_BYTES.length && PIXEL_BYTES[type] > 0;
    }

    private PixelsObject image() throws DataFormatException {
        if (width == 0) {
            return null;
        }
        PixelsObject image = PixelsObject.create(width, height);
        int pixelBytes = PIXEL_BYTES[type];
        byte[] row = new byte[Math.multiplyExact(width, pixelBytes)];
        byte[] filter = new byte[1];
        var inflater = new Inflater();
        try {
            inflater.setInput(packed.toByteArray());
            for (int y = 0; y < height; y++) {
                byte[] above = row.clone();
                inflate(inflater, filter);
                inflate(inflater, row);
                unfilter(filter[0], row, above, pixelBytes);
                for (int x = 0; x < width; x++) {
                    image.set(x, y, pixel(row, x * pixelBytes));
                }
            }
        } finally {
            inflater.end();
        }
        return image;
    }

    private static void inflate(Inflater inflater, byte[] bytes) throws DataFormatException {
        int at = 0;
        while (at < bytes.length) {
            int count = inflater.inflate(bytes, at, bytes.length - at);
            if (count == 0) {
                throw new DataFormatException("too few rows");
            }
            at += count;
        }
    }

    /** Undoes a row's prediction from the pixels to the left and above. */
    private static void unfilter(int filter, byte[] row, byte[] above, int pixelBytes) throws DataFormatException {
        for (int i = 0; i < row.length; i++) {
            int left = i < pixelBytes ? 0 : row[i - pixelBytes] & 0xff;
            int up = above[i] & 0xff;
            int corner = i < pixelBytes ? 0 : above[i - pixelBytes] & 0xff;
            row[i] += (byte) switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> nearest(left, up, corner);
                default -> throw new DataFormatException("unknown filter");
            };
        }
    }

    /** The Paeth predictor: what is nearest to left + up - corner. */
    private static int nearest(int left, int up, int corner) {
        int toLeft = Math.abs(up - corner);
        int toUp = Math.abs(left - corner);
        int toCorner = Math.abs(left + up - 2 * corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }

    private int pixel(byte[] row, int at) {
        int first = row[at] & 0xff;
        return switch (type) {
            case 0 -> gray(first) | 0xff;
            case 2 -> rgb(row, at) | 0xff;
            case 3 -> rgb(palette, first * 3) | (first < paletteAlpha.length ? paletteAlpha[first] & 0xff : 0xff);
            case 4 -> gray(first) | row[at + 1] & 0xff;
            default -> rgb(row, at) | row[at + 3] & 0xff;
        };
    }

    private static int gray(int level) {
        return (int) ColorLibrary.gray(level) << 8;
    }

    private static int rgb(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8;
    }
}
