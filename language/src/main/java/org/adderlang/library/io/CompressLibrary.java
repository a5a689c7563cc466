package org.adderlang.library.io;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.IO.Compress}, DEFLATE and gzip (runtime.md §9). Strings count up to their first NUL. */
@RuntimeClass("Viper.IO.Compress")
public final class CompressLibrary {
    private static final int BEST_LEVEL = 9;

    private CompressLibrary() {
    }

    /**
     * Compresses bytes to raw DEFLATE data.
     *
     * @throws LibraryTrap Compress.Deflate: data is null
     */
    @Extern("Deflate")
    public static BytesObject deflate(BytesObject data) {
        return new BytesObject(Deflate.deflate(bytes(data, "Deflate"), Deflate.DEFAULT_LEVEL));
    }

    /**
     * Compresses bytes to raw DEFLATE data at a level from 1 to 9.
     *
     * @throws LibraryTrap Compress.DeflateLvl: data is null
     * @throws LibraryTrap Compress.DeflateLvl: level must be 1-9
     */
    @Extern("DeflateLvl")
    public static BytesObject deflateLevel(BytesObject data, long level) {
        return new BytesObject(Deflate.deflate(bytes(data, "DeflateLvl"), level(level, "DeflateLvl")));
    }

    /**
     * Compresses a string to raw DEFLATE data.
     *
     * @throws LibraryTrap Compress.DeflateStr: text is null
     */
    @Extern("DeflateStr")
    public static BytesObject deflateString(ViperString text) {
        return new BytesObject(Deflate.deflate(bytes(text, "DeflateStr"), Deflate.DEFAULT_LEVEL));
    }

    /**
     * Decompresses raw DEFLATE data.
     *
     * @throws LibraryTrap Compress.Inflate: data is null
     * @throws LibraryTrap Inflate: unexpected end of data
     * @throws LibraryTrap Inflate: invalid block type
     * @throws LibraryTrap Inflate: invalid compressed data
     * @throws LibraryTrap Inflate: decompressed output exceeds 256 MB limit
     */
    @Extern("Inflate")
    public static BytesObject inflate(BytesObject data) {
        byte[] bytes = bytes(data, "Inflate");
        return new BytesObject(Deflate.inflate(bytes, 0, bytes.length));
    }

    /**
     * Decompresses raw DEFLATE data to a string; traps as Inflate.
     *
     * @throws LibraryTrap Compress.InflateStr: data is null
     */
    @Extern("InflateStr")
    public static ViperString inflateString(BytesObject data) {
        byte[] bytes = bytes(data, "InflateStr");
        return ViperString.wrap(Deflate.inflate(bytes, 0, bytes.length));
    }

    /**
     * Compresses bytes to a gzip member.
     *
     * @throws LibraryTrap Compress.Gzip: data is null
     */
    @Extern("Gzip")
    public static BytesObject gzip(BytesObject data) {
        return new BytesObject(Deflate.gzip(bytes(data, "Gzip"), Deflate.DEFAULT_LEVEL));
    }

    /**
     * Compresses bytes to a gzip member at a level from 1 to 9.
     *
     * @throws LibraryTrap Compress.GzipLvl: data is null
     * @throws LibraryTrap Compress.GzipLvl: level must be 1-9
     */
    @Extern("GzipLvl")
    public static BytesObject gzipLevel(BytesObject data, long level) {
        return new BytesObject(Deflate.gzip(bytes(data, "GzipLvl"), level(level, "GzipLvl")));
    }

    /**
     * Compresses a string to a gzip member.
     *
     * @throws LibraryTrap Compress.GzipStr: text is null
     */
    @Extern("GzipStr")
    public static BytesObject gzipString(ViperString text) {
        return new BytesObject(Deflate.gzip(bytes(text, "GzipStr"), Deflate.DEFAULT_LEVEL));
    }

    /**
     * Decompresses a gzip member; data that is damaged further traps as Inflate.
     *
     * @throws LibraryTrap Compress.Gunzip: data is null
     * @throws LibraryTrap Gunzip: data too short
     * @throws LibraryTrap Gunzip: invalid magic number
     * @throws LibraryTrap Gunzip: unsupported compression method
     * @throws LibraryTrap Gunzip: truncated header
     * @throws LibraryTrap Gunzip: truncated data
     * @throws LibraryTrap Gunzip: CRC mismatch
     * @throws LibraryTrap Gunzip: size mismatch
     */
    @Extern("Gunzip")
    public static BytesObject gunzip(BytesObject data) {
        return new BytesObject(Deflate.gunzip(bytes(data, "Gunzip")));
    }

    /**
     * Decompresses a gzip member to a string; traps as Gunzip.
     *
     * @throws LibraryTrap Compress.GunzipStr: data is null
     */
    @Extern("GunzipStr")
    public static ViperString gunzipString(BytesObject data) {
        return ViperString.wrap(Deflate.gunzip(bytes(data, "GunzipStr")));
    }

    private static byte[] bytes(BytesObject data, String member) {
        if (data == null) {
            throw LibraryTrap.domainError("Compress." + member + ": data is null");
        }
        return data.data();
    }

    private static byte[] bytes(ViperString text, String member) {
        if (text == null) {
            throw LibraryTrap.domainError("Compress." + member + ": text is null");
        }
        return text.cView().bytes();
    }

    private static int level(long level, String member) {
        if (level < 1 || level > BEST_LEVEL) {
            throw LibraryTrap.domainError("Compress." + member + ": level must be 1-9");
        }
        return (int) level;
    }
}
