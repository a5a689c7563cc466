package org.adderlang.library.io;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.adderlang.library.collections.Packing;
import org.adderlang.runtime.LibraryTrap;

/**
 * Raw DEFLATE data and gzip members. Short data and level 1 give stored blocks as in the reference; other data is
 * compressed better than there, so its size differs.
 */
final class Deflate {
    static final int DEFAULT_LEVEL = 6;
    private static final int STORED_LIMIT = 64;
    private static final int LARGEST_BLOCK = 0xffff;
    private static final int LARGEST_OUTPUT = 256 << 20;
    private static final int CHUNK = 8192;

    private Deflate() {
    }

    /** @param level 1 (fastest) to 9 (smallest) */
    static byte[] deflate(byte[] data, int level) {
        if (data.length <= STORED_LIMIT || level == 1) {
            return store(data);
        }
        var deflater = new Deflater(level, true);
        try {
            deflater.setInput(data);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] store(byte[] data) {
        var out = new ByteArrayOutputStream();
        byte[] header = new byte[5];
        int from = 0;
        do {
            int length = Math.min(data.length - from, LARGEST_BLOCK);
            header[0] = (byte) (from + length == data.length ? 1 : 0);
            Packing.LITTLE_ENDIAN.write(header, 1, 2, length);
            Packing.LITTLE_ENDIAN.write(header, 3, 2, ~length);
            out.writeBytes(header);
            out.write(data, from, length);
            from += length;
        } while (from < data.length);
        return out.toByteArray();
    }

    /**
     * The contents of raw DEFLATE data in a part of an array; what follows the last block does not count.
     *
     * @throws LibraryTrap Inflate: unexpected end of data
     * @throws LibraryTrap Inflate: invalid block type
     * @throws LibraryTrap Inflate: invalid compressed data
     * @throws LibraryTrap Inflate: decompressed output exceeds 256 MB limit
     */
    static byte[] inflate(byte[] data, int from, int length) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(data, from, length);
            var out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw LibraryTrap.domainError("Inflate: unexpected end of data");
                }
                if (out.size() + count > LARGEST_OUTPUT) {
                    throw LibraryTrap.domainError("Inflate: decompressed output exceeds 256 MB limit");
                }
                out.write(chunk, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            boolean blockType = "invalid block type".equals(e.getMessage());
            throw LibraryTrap.domainError("Inflate: invalid " + (blockType ? "block type" : "compressed data"));
        } finally {
            inflater.end();
        }
    }

    static byte[] gzip(byte[] data, int level) {
        byte[] compressed = deflate(data, level);
        byte[] member = new byte[Gzip.HEADER_LENGTH + compressed.length + Gzip.TRAILER_LENGTH];
        Gzip.writeHeader(member);
        System.arraycopy(compressed, 0, member, Gzip.HEADER_LENGTH, compressed.length);
        int trailer = member.length - Gzip.TRAILER_LENGTH;
        Packing.LITTLE_ENDIAN.write(member, trailer, 4, crc(data));
        Packing.LITTLE_ENDIAN.write(member, trailer + 4, 4, data.length);
        return member;
    }

    /**
     * The contents of a gzip member.
     *
     * @throws LibraryTrap Gunzip: data too short
     * @throws LibraryTrap Gunzip: invalid magic number
     * @throws LibraryTrap Gunzip: unsupported compression method
     * @throws LibraryTrap Gunzip: truncated header
     * @throws LibraryTrap Gunzip: truncated data
     * @throws LibraryTrap Gunzip: CRC mismatch
     * @throws LibraryTrap Gunzip: size mismatch
     */
    static byte[] gunzip(byte[] member) {
        int start = Gzip.dataStart(member);
        int trailer = member.length - Gzip.TRAILER_LENGTH;
        byte[] data = inflate(member, start, trailer - start);
        if (crc(data) != Packing.LITTLE_ENDIAN.read(member, trailer, 4)) {
            throw LibraryTrap.domainError("Gunzip: CRC mismatch");
        }
        if (data.length != Packing.LITTLE_ENDIAN.read(member, trailer + 4, 4)) {
            throw LibraryTrap.domainError("Gunzip: size mismatch");
        }
        return data;
    }

    /** CRC-32 as an unsigned integer. */
    static long crc(byte[] data) {
        var crc = new CRC32();
        crc.update(data);
        return crc.getValue();
    }
}
