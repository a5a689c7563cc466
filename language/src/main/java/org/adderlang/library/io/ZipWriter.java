package org.adderlang.library.io;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.adderlang.library.collections.Packing;
import org.adderlang.runtime.ViperString;

/** A ZIP archive in the making. Entries carry a fixed time, so that equal contents make equal archives. */
final class ZipWriter {
    private static final int VERSION = 20;
    private static final int DATE_2001_01_01 = 21 << 9 | 1 << 5 | 1;
    private static final int DIRECTORY_ATTRIBUTE = 0x10;
    private static final int SMALLEST_DEFLATED = 65;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<ZipEntry> entries = new ArrayList<>();

    List<ZipEntry> entries() {
        return entries;
    }

    /** Adds an entry, deflated when that makes it smaller. */
    void add(ViperString name, byte[] contents) {
        byte[] packed = contents;
        if (contents.length >= SMALLEST_DEFLATED) {
            byte[] deflated = Deflate.deflate(contents, Deflate.DEFAULT_LEVEL);
            packed = deflated.length < contents.length ? deflated : contents;
        }
        var entry = new ZipEntry(name, packed == contents ? ZipEntry.STORED : ZipEntry.DEFLATED, Deflate.crc(contents),
                packed.length, contents.length, 0, DATE_2001_01_01, out.size());
        entries.add(entry);
        byte[] header = new byte[ZipReader.LOCAL_HEADER];
        put(header, 0, 4, ZipReader.LOCAL_SIGNATURE);
        put(header, 4, 2, VERSION);
        putCommon(header, 8, entry);
        out.writeBytes(header);
        out.writeBytes(name.bytes());
        out.writeBytes(packed);
    }

    /** The archive: the entries and their directory. */
    byte[] finish() {
        int directory = out.size();
        for (ZipEntry entry : entries) {
            byte[] header = new byte[ZipReader.CENTRAL_HEADER];
            put(header, 0, 4, ZipReader.CENTRAL_SIGNATURE);
            put(header, 4, 2, VERSION);
            put(header, 6, 2, VERSION);
            putCommon(header, 10, entry);
            put(header, 38, 4, entry.isDirectory() ? DIRECTORY_ATTRIBUTE : 0);
            put(header, 42, 4, entry.localHeader());
            out.writeBytes(header);
            out.writeBytes(entry.name().bytes());
        }
        byte[] end = new byte[ZipReader.END_RECORD];
        put(end, 0, 4, ZipReader.END_SIGNATURE);
        put(end, 8, 2, entries.size());
        put(end, 10, 2, entries.size());
        put(end, 12, 4, out.size() - directory);
        put(end, 16, 4, directory);
        out.writeBytes(end);
        return out.toByteArray();
    }

    /** The fields that both kinds of headers have in this order. */
    private static void putCommon(byte[] header, int at, ZipEntry entry) {
        put(header, at, 2, entry.method());
        put(header, at + 2, 2, entry.time());
        put(header, at + 4, 2, entry.date());
        put(header, at + 6, 4, entry.crc());
        put(header, at + 10, 4, entry.packedSize());
        put(header, at + 14, 4, entry.size());
        put(header, at + 18, 2, entry.name().length());
    }

    private static void put(byte[] target, int index, int width, long value) {
        Packing.LITTLE_ENDIAN.write(target, index, width, value);
    }
}
