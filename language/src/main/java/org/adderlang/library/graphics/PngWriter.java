package org.adderlang.library.graphics;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files. Own code: the JDK's ImageIO lies in java.desktop, which small run-time images leave out. */
final class PngWriter {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int RGBA = 6;
    private static final int NO_FILTER = 0;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(file);

    private PngWriter() {
    }

    static byte[] encode(PixelsObject image) {
        try {
            return new PngWriter().write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(PixelsObject image) throws IOException {
        out.write(SIGNATURE);
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(image.width);
        fields.writeInt(image.height);
        fields.write(new byte[] {BITS, RGBA, 0, 0, 0});
        chunk("IHDR", header.toByteArray());
        chunk("IDAT", packed(image));
        chunk("IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] packed(PixelsObject image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var rows = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (int y = 0; y < image.height; y++) {
                rows.write(NO_FILTER);
                for (int x = 0; x < image.width; x++) {
                    rows.writeInt(image.get(x, y));
                }
            }
        }
        return bytes.toByteArray();
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
