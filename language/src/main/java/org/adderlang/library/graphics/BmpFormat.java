package org.adderlang.library.graphics;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.adderlang.runtime.LibraryTrap;

/** BMP files. Own code: the JDK's ImageIO lies in java.desktop, which small run-time images leave out. */
final class BmpFormat {
    private static final short MAGIC = 'B' | 'M' << 8;
    private static final int FILE_HEADER = 14;
    private static final int INFO_HEADER = 40;
    private static final int PIXELS_PER_METRE = 2835;

    private BmpFormat() {
    }

    static byte[] encode(PixelsObject image) {
        int rowBytes = (image.width * 3 + 3) / 4 * 4;
        int start = FILE_HEADER + INFO_HEADER;
        int size = start + rowBytes * image.height;
        var out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort(MAGIC).putInt(size).putInt(0).putInt(start);
        out.putInt(INFO_HEADER).putInt(image.width).putInt(image.height).putShort((short) 1).putShort((short) 24);
        out.putInt(0).putInt(rowBytes * image.height).putInt(PIXELS_PER_METRE).putInt(PIXELS_PER_METRE).putInt(0).putInt(0);
        for (int y = image.height - 1; y >= 0; y--) {
            int row = out.position();
            for (int x = 0; x < image.width; x++) {
                int pixel = image.get(x, y);
                out.put((byte) (pixel >> 8)).put((byte) (pixel >> 16)).put((byte) (pixel >> 24));
            }
            out.position(row + rowBytes);
        }
        return out.array();
    }

    /** The image; null when the file is damaged or of another kind. */
    static PixelsObject decode(byte[] file) {
        try {
            return decode(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException | LibraryTrap e) {
            return null;
        }
    }

    private static PixelsObject decode(ByteBuffer in) {
        int start = in.getInt(10);
        int width = in.getInt(18);
        int height = in.getInt(22);
        int bits = in.getShort(28);
        int rows = Math.abs(height);
        long rowBytes = ((long) width * bits / 8 + 3) / 4 * 4;
        boolean readable = in.getShort(0) == MAGIC && in.getInt(14) >= INFO_HEADER && in.getInt(30) == 0 && (bits == 24 || bits == 32);
        if (!readable || width <= 0 || rows <= 0 || start < 0 || start + rowBytes * rows > in.capacity()) {
            return null;
        }
        PixelsObject image = PixelsObject.create(width, rows);
        for (int y = 0; y < rows; y++) {
            in.position((int) (start + rowBytes * y));
            for (int x = 0; x < width; x++) {
                int blue = in.get() & 0xff;
                int green = in.get() & 0xff;
                int red = in.get() & 0xff;
                in.position(in.position() + bits / 8 - 3);
                image.set(x, height < 0 ? y : rows - 1 - y, red << 24 | green << 16 | blue << 8 | 0xff);
            }
        }
        return image;
    }
}
