package org.adderlang.library.crypto;

import java.util.zip.CRC32;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** Viper.Crypto.Hash: digests as lower-case hexadecimal digits, of texts up to their first NUL or of Bytes (runtime.md §11). */
@RuntimeClass("Viper.Crypto.Hash")
public final class HashLibrary {
    private HashLibrary() {
    }

    /**
     * The CRC-32 of a text, not negative.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("CRC32")
    public static long crc32(ViperString text) {
        return crc32(Primitives.bytes(text));
    }

    /** The CRC-32 of bytes, not negative. */
    @Extern("CRC32Bytes")
    public static long crc32Bytes(BytesObject bytes) {
        return crc32(Primitives.bytes(bytes));
    }

    private static long crc32(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    /**
     * The MD5 digest of a text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("MD5")
    public static ViperString md5(ViperString text) {
        return Primitives.hex(Primitives.digest("MD5", Primitives.bytes(text)));
    }

    /** The MD5 digest of bytes. */
    @Extern("MD5Bytes")
    public static ViperString md5Bytes(BytesObject bytes) {
        return Primitives.hex(Primitives.digest("MD5", Primitives.bytes(bytes)));
    }

    /**
     * The MD5 authentication code of a text; the key comes first.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HmacMD5")
    public static ViperString hmacMd5(ViperString key, ViperString text) {
        return Primitives.hex(Primitives.mac("HmacMD5", Primitives.bytes(key)).doFinal(Primitives.bytes(text)));
    }

    /** The MD5 authentication code of bytes; the key comes first. */
    @Extern("HmacMD5Bytes")
    public static ViperString hmacMd5Bytes(BytesObject key, BytesObject bytes) {
        return Primitives.hex(Primitives.mac("HmacMD5", Primitives.bytes(key)).doFinal(Primitives.bytes(bytes)));
    }

    /**
     * The SHA-1 digest of a text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("SHA1")
    public static ViperString sha1(ViperString text) {
        return Primitives.hex(Primitives.digest("SHA-1", Primitives.bytes(text)));
    }

    /** The SHA-1 digest of bytes. */
    @Extern("SHA1Bytes")
    public static ViperString sha1Bytes(BytesObject bytes) {
        return Primitives.hex(Primitives.digest("SHA-1", Primitives.bytes(bytes)));
    }

    /**
     * The SHA-1 authentication code of a text; the key comes first.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HmacSHA1")
    public static ViperString hmacSha1(ViperString key, ViperString text) {
        return Primitives.hex(Primitives.mac("HmacSHA1", Primitives.bytes(key)).doFinal(Primitives.bytes(text)));
    }

    /** The SHA-1 authentication code of bytes; the key comes first. */
    @Extern("HmacSHA1Bytes")
    public static ViperString hmacSha1Bytes(BytesObject key, BytesObject bytes) {
        return Primitives.hex(Primitives.mac("HmacSHA1", Primitives.bytes(key)).doFinal(Primitives.bytes(bytes)));
    }

    /**
     * The SHA-256 digest of a text.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("SHA256")
    public static ViperString sha256(ViperString text) {
        return Primitives.hex(Primitives.digest("SHA-256", Primitives.bytes(text)));
    }

    /** The SHA-256 digest of bytes. */
    @Extern("SHA256Bytes")
    public static ViperString sha256Bytes(BytesObject bytes) {
        return Primitives.hex(Primitives.digest("SHA-256", Primitives.bytes(bytes)));
    }

    /**
     * The SHA-256 authentication code of a text; the key comes first.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("HmacSHA256")
    public static ViperString hmacSha256(ViperString key, ViperString text) {
        return Primitives.hex(Primitives.mac("HmacSHA256", Primitives.bytes(key)).doFinal(Primitives.bytes(text)));
    }

    /** The SHA-256 authentication code of bytes; the key comes first. */
    @Extern("HmacSHA256Bytes")
    public static ViperString hmacSha256Bytes(BytesObject key, BytesObject bytes) {
        return Primitives.hex(Primitives.mac("HmacSHA256", Primitives.bytes(key)).doFinal(Primitives.bytes(bytes)));
    }

    /**
     * The 64-bit FNV-1a hash of a text; quick, not secure.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("Fast")
    public static long fast(ViperString text) {
        return Values.fnv1a(Values.cString(text));
    }

    /** The 64-bit FNV-1a hash of bytes; quick, not secure. */
    @Extern("FastBytes")
    public static long fastBytes(BytesObject bytes) {
        return Values.fnv1a(ViperString.wrap(Primitives.bytes(bytes)));
    }

    /** The 64-bit FNV-1a hash of the eight bytes of an integer, the lowest first. */
    @Extern("FastInt")
    public static long fastInt(long value) {
        return Values.fnv1a(value);
    }
}
