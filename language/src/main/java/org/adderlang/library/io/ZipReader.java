package org.adderlang.library.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.adderlang.library.collections.Packing;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** The bytes of a ZIP archive: one disk, no encryption, no zip64. */
final class ZipReader {
    static final int LOCAL_SIGNATURE = 0x04034b50;
    static final int CENTRAL_SIGNATURE = 0x02014b50;
    static final int END_SIGNATURE = 0x06054b50;
    static final int LOCAL_HEADER = 30;
    static final int CENTRAL_HEADER = 46;
    static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private final byte[] data;

    ZipReader(byte[] data) {
        this.data = data;
    }

    /** Whether bytes begin as an archive does, an empty one included. */
    static boolean isZip(byte[] data) {
        long signature = data.length < 4 ? 0 : Packing.LITTLE_ENDIAN.read(data, 0, 4);
        return signature == LOCAL_SIGNATURE || signature == END_SIGNATURE;
    }

    /** The entries in the order of the central directory; null when there is no usable directory. */
    List<ZipEntry> entries() {
        int end = findEndRecord();
        if (end < 0 || u16(end + 4) != 0 || u16(end + 6) != 0 || u16(end + 8) != u16(end + 10)) {
            return null;
        }
        long at = u32(end + 16);
        long limit = at + u32(end + 12);
        if (limit > end) {
            return null;
        }
        List<ZipEntry> entries = new ArrayList<>();
        for (int i = 0; i < u16(end + 10); i++) {
            if (at + CENTRAL_HEADER > limit || u32((int) at) != CENTRAL_SIGNATURE) {
                return null;
            }
            int header = (int) at;
            at += CENTRAL_HEADER + u16(header + 28) + u16(header + 30) + u16(header + 32);
            if (at > limit) {
                return null;
            }
            entries.add(entry(header));
        }
        return entries;
    }

    private ZipEntry entry(int header) {
        int nameStart = header + CENTRAL_HEADER;
        var name = ViperString.wrap(Arrays.copyOfRange(data, nameStart, nameStart + u16(header + 28)));
        return new ZipEntry(name.cView(), u16(header + 10), u32(header + 16), u32(header + 20), u32(header + 24),
                u16(header + 12), u16(header + 14), u32(header + 42));
    }

    private int findEndRecord() {
        int last = data.length - END_RECORD;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (u32(at) == END_SIGNATURE) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The contents of an entry.
     *
     * @throws LibraryTrap Archive: corrupt local header offset
     * @throws LibraryTrap Archive: invalid local header signature
     * @throws LibraryTrap Archive: corrupt entry data
     * @throws LibraryTrap Archive: unsupported compression method
     * @throws LibraryTrap Archive: CRC mismatch
     * @throws LibraryTrap Archive: size mismatch
     */
    byte[] read(ZipEntry entry) {
        check(entry.localHeader() + LOCAL_HEADER <= data.length, "corrupt local header offset");
        int header = (int) entry.localHeader();
        check(u32(header) == LOCAL_SIGNATURE, "invalid local header signature");
        long start = header + LOCAL_HEADER + u16(header + 26) + u16(header + 28);
        check(start + entry.packedSize() <= data.length, "corrupt entry data");
        byte[] contents = switch (entry.method()) {
            case ZipEntry.STORED -> Arrays.copyOfRange(data, (int) start, (int) (start + entry.packedSize()));
            case ZipEntry.DEFLATED -> Deflate.inflate(data, (int) start, (int) entry.packedSize());
            default -> throw LibraryTrap.domainError("Archive: unsupported compression method");
        };
        check(Deflate.crc(contents) == entry.crc(), "CRC mismatch");
        check(contents.length == entry.size(), "size mismatch");
        return contents;
    }

    private int u16(int index) {
        return (int) Packing.LITTLE_ENDIAN.read(data, index, 2);
    }

    private long u32(int index) {
        return Packing.LITTLE_ENDIAN.read(data, index, 4);
    }

    private static void check(boolean condition, String failure) {
        if (!condition) {
            throw LibraryTrap.domainError("Archive: " + failure);
        }
    }
}
