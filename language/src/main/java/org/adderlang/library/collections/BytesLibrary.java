package org.adderlang.library.collections;

import java.util.Arrays;
import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.Values;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Collections.Bytes}, an array of bytes (runtime.md §5.5). */
@RuntimeClass("Viper.Collections.Bytes")
public final class BytesLibrary {
    private static final byte[] NONE = {};

    private BytesLibrary() {
    }

    /**
     * Zero bytes of a number; none when it is negative.
     *
     * @throws LibraryTrap Bytes: memory allocation failed
     */
    @Extern("New")
    public static BytesObject create(long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw LibraryTrap.domainError("Bytes: memory allocation failed");
        }
        return new BytesObject(new byte[(int) Math.max(0, length)]);
    }

    /**
     * The bytes of a string, up to the first NUL.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     */
    @Extern("FromStr")
    public static BytesObject ofString(ViperString text) {
        return new BytesObject(Values.cString(text).bytes().clone());
    }

    /** The bytes as a string. */
    @Extern("ToStr")
    public static ViperString toString(BytesObject bytes) {
        return ViperString.wrap(data(bytes).clone());
    }

    /**
     * The bytes of hexadecimal digits.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Bytes.FromHex: hex string length must be even
     * @throws LibraryTrap Bytes.FromHex: invalid hex character
     */
    @Extern("FromHex")
    public static BytesObject ofHex(ViperString text) {
        return new BytesObject(ByteText.ofHex(Values.cString(text), "Bytes.FromHex"));
    }

    /** Two lower case hexadecimal digits for each byte. */
    @Extern("ToHex")
    public static ViperString toHex(BytesObject bytes) {
        return ByteText.toHex(data(bytes));
    }

    /**
     * The bytes of padded Base64.
     *
     * @throws LibraryTrap rt_string_cstr: null string
     * @throws LibraryTrap Bytes.FromBase64: base64 length must be a multiple of 4
     * @throws LibraryTrap Bytes.FromBase64: invalid padding
     * @throws LibraryTrap Bytes.FromBase64: invalid base64 character
     */
    @Extern("FromBase64")
    public static BytesObject ofBase64(ViperString text) {
        return new BytesObject(ByteText.ofBase64(Values.cString(text), "Bytes.FromBase64"));
    }

    /** The bytes as padded Base64. */
    @Extern("ToBase64")
    public static ViperString toBase64(BytesObject bytes) {
        return ByteText.toBase64(data(bytes));
    }

    /** The number of bytes; 0 for null. */
    @Extern(value = "get_Len", inline = true)
    public static long length(BytesObject bytes) {
        return bytes == null ? 0 : bytes.size();
    }

    /**
     * The byte at an index, 0 to 255.
     *
     * @throws LibraryTrap Bytes.Get: null bytes
     * @throws LibraryTrap Bytes.Get: index out of bounds
     */
    @Extern(value = "Get", inline = true)
    public static long get(BytesObject bytes, long index) {
        if (bytes == null) {
            throw LibraryTrap.domainError("Bytes.Get: null bytes");
        }
        if (index < 0 || index >= bytes.size()) {
            throw LibraryTrap.domainError("Bytes.Get: index out of bounds");
        }
        return bytes.data()[(int) index] & 0xff;
    }

    /**
     * Sets the byte at an index to the low 8 bits of a value.
     *
     * @throws LibraryTrap Bytes.Set: null bytes
     * @throws LibraryTrap Bytes.Set: index out of bounds
     */
    @Extern(value = "Set", inline = true)
    public static void set(BytesObject bytes, long index, long value) {
        if (bytes == null) {
            throw LibraryTrap.domainError("Bytes.Set: null bytes");
        }
        if (index < 0 || index >= bytes.size()) {
            throw LibraryTrap.domainError("Bytes.Set: index out of bounds");
        }
        bytes.data()[(int) index] = (byte) value;
    }

    /** A copy of the bytes from one index up to another (exclusive), both clamped. */
    @Extern("Slice")
    public static BytesObject slice(BytesObject bytes, long from, long to) {
        return new BytesObject(bytes == null ? NONE : bytes.copy(from, to));
    }

    /** A copy of the bytes. */
    @Extern("Clone")
    public static BytesObject copy(BytesObject bytes) {
        return new BytesObject(data(bytes).clone());
    }

    /**
     * Copies a number of bytes from one array to another; the ranges may overlap.
     *
     * @throws LibraryTrap Bytes.Copy: null destination
     * @throws LibraryTrap Bytes.Copy: null source
     * @throws LibraryTrap Bytes.Copy: count cannot be negative
     * @throws LibraryTrap Bytes.Copy: source range out of bounds
     * @throws LibraryTrap Bytes.Copy: destination range out of bounds
     */
    @Extern("Copy")
    public static void copy(BytesObject target, long targetIndex, BytesObject source, long sourceIndex, long count) {
        check(target != null, "null destination");
        check(source != null, "null source");
        check(count >= 0, "count cannot be negative");
        if (count > 0) {
            check(sourceIndex >= 0 && sourceIndex <= source.size() - count, "source range out of bounds");
            check(targetIndex >= 0 && targetIndex <= target.size() - count, "destination range out of bounds");
            System.arraycopy(source.data(), (int) sourceIndex, target.data(), (int) targetIndex, (int) count);
        }
    }

    /** Sets all bytes to the low 8 bits of a value. */
    @Extern("Fill")
    public static void fill(BytesObject bytes, long value) {
        Arrays.fill(data(bytes), (byte) value);
    }

    /** The index of the first byte equal to the low 8 bits of a value, or -1. */
    @Extern("Find")
    public static long find(BytesObject bytes, long value) {
        byte[] data = data(bytes);
        int index = 0;
        while (index < data.length && data[index] != (byte) value) {
            index++;
        }
        return index < data.length ? index : -1;
    }

    /**
     * The unsigned 16-bit integer at an offset, little-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("ReadI16LE")
    public static long readI16LittleEndian(BytesObject bytes, long offset) {
        return Packing.LITTLE_ENDIAN.read(checked(bytes, offset, 2), (int) offset, 2);
    }

    /**
     * Stores the low 16 bits of a value at an offset, little-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("WriteI16LE")
    public static void writeI16LittleEndian(BytesObject bytes, long offset, long value) {
        Packing.LITTLE_ENDIAN.write(checked(bytes, offset, 2), (int) offset, 2, value);
    }

    /**
     * The unsigned 16-bit integer at an offset, big-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("ReadI16BE")
    public static long readI16BigEndian(BytesObject bytes, long offset) {
        return Packing.BIG_ENDIAN.read(checked(bytes, offset, 2), (int) offset, 2);
    }

    /**
     * Stores the low 16 bits of a value at an offset, big-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("WriteI16BE")
    public static void writeI16BigEndian(BytesObject bytes, long offset, long value) {
        Packing.BIG_ENDIAN.write(checked(bytes, offset, 2), (int) offset, 2, value);
    }

    /**
     * The unsigned 32-bit integer at an offset, little-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("ReadI32LE")
    public static long readI32LittleEndian(BytesObject bytes, long offset) {
        return Packing.LITTLE_ENDIAN.read(checked(bytes, offset, 4), (int) offset, 4);
    }

    /**
     * Stores the low 32 bits of a value at an offset, little-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("WriteI32LE")
    public static void writeI32LittleEndian(BytesObject bytes, long offset, long value) {
        Packing.LITTLE_ENDIAN.write(checked(bytes, offset, 4), (int) offset, 4, value);
    }

    /**
     * The unsigned 32-bit integer at an offset, big-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("ReadI32BE")
    public static long readI32BigEndian(BytesObject bytes, long offset) {
        return Packing.BIG_ENDIAN.read(checked(bytes, offset, 4), (int) offset, 4);
    }

    /**
     * Stores the low 32 bits of a value at an offset, big-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("WriteI32BE")
    public static void writeI32BigEndian(BytesObject bytes, long offset, long value) {
        Packing.BIG_ENDIAN.write(checked(bytes, offset, 4), (int) offset, 4, value);
    }

    /**
     * The 64-bit integer at an offset, little-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("ReadI64LE")
    public static long readI64LittleEndian(BytesObject bytes, long offset) {
        return Packing.LITTLE_ENDIAN.read(checked(bytes, offset, 8), (int) offset, 8);
    }

    /**
     * Stores the low 64 bits of a value at an offset, little-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("WriteI64LE")
    public static void writeI64LittleEndian(BytesObject bytes, long offset, long value) {
        Packing.LITTLE_ENDIAN.write(checked(bytes, offset, 8), (int) offset, 8, value);
    }

    /**
     * The 64-bit integer at an offset, big-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("ReadI64BE")
    public static long readI64BigEndian(BytesObject bytes, long offset) {
        return Packing.BIG_ENDIAN.read(checked(bytes, offset, 8), (int) offset, 8);
    }

    /**
     * Stores the low 64 bits of a value at an offset, big-endian.
     *
     * @throws LibraryTrap Bytes: null object
     * @throws LibraryTrap Bytes: binary read/write out of bounds
     */
    @Extern("WriteI64BE")
    public static void writeI64BigEndian(BytesObject bytes, long offset, long value) {
        Packing.BIG_ENDIAN.write(checked(bytes, offset, 8), (int) offset, 8, value);
    }

    private static byte[] data(BytesObject bytes) {
        return bytes == null ? NONE : bytes.data();
    }

    private static byte[] checked(BytesObject bytes, long offset, int width) {
        if (bytes == null) {
            throw LibraryTrap.domainError("Bytes: null object");
        }
        if (offset < 0 || offset > bytes.size() - width) {
            throw LibraryTrap.domainError("Bytes: binary read/write out of bounds");
        }
        return bytes.data();
    }

    private static void check(boolean condition, String failure) {
        if (!condition) {
            throw LibraryTrap.domainError("Bytes.Copy: " + failure);
        }
    }
}
