package org.adderlang.library.io;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.Packing;
import org.adderlang.runtime.LibraryTrap;

/** The numbers of {@code Viper.IO.MemStream}, little-endian at the position, which moves on (runtime.md §9). */
@RuntimeClass("Viper.IO.MemStream")
public final class MemStreamNumbers {
    private MemStreamNumbers() {
    }

    /**
     * Reads a signed 8-bit integer.
     *
     * @throws LibraryTrap MemStream.ReadI8: null stream
     * @throws LibraryTrap MemStream.ReadI8: insufficient bytes
     */
    @Extern("ReadI8")
    public static long readI8(MemStreamObject stream) {
        return (byte) read(stream, "ReadI8", 1);
    }

    /**
     * Writes the low 8 bits of a value.
     *
     * @throws LibraryTrap MemStream.WriteI8: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteI8")
    public static void writeI8(MemStreamObject stream, long value) {
        write(stream, "WriteI8", 1, value);
    }

    /**
     * Reads a unsigned 8-bit integer.
     *
     * @throws LibraryTrap MemStream.ReadU8: null stream
     * @throws LibraryTrap MemStream.ReadU8: insufficient bytes
     */
    @Extern("ReadU8")
    public static long readU8(MemStreamObject stream) {
        return read(stream, "ReadU8", 1);
    }

    /**
     * Writes the low 8 bits of a value.
     *
     * @throws LibraryTrap MemStream.WriteU8: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteU8")
    public static void writeU8(MemStreamObject stream, long value) {
        write(stream, "WriteU8", 1, value);
    }

    /**
     * Reads a signed 16-bit integer.
     *
     * @throws LibraryTrap MemStream.ReadI16: null stream
     * @throws LibraryTrap MemStream.ReadI16: insufficient bytes
     */
    @Extern("ReadI16")
    public static long readI16(MemStreamObject stream) {
        return (short) read(stream, "ReadI16", 2);
    }

    /**
     * Writes the low 16 bits of a value.
     *
     * @throws LibraryTrap MemStream.WriteI16: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteI16")
    public static void writeI16(MemStreamObject stream, long value) {
        write(stream, "WriteI16", 2, value);
    }

    /**
     * Reads a unsigned 16-bit integer.
     *
     * @throws LibraryTrap MemStream.ReadU16: null stream
     * @throws LibraryTrap MemStream.ReadU16: insufficient bytes
     */
    @Extern("ReadU16")
    public static long readU16(MemStreamObject stream) {
        return read(stream, "ReadU16", 2);
    }

    /**
     * Writes the low 16 bits of a value.
     *
     * @throws LibraryTrap MemStream.WriteU16: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteU16")
    public static void writeU16(MemStreamObject stream, long value) {
        write(stream, "WriteU16", 2, value);
    }

    /**
     * Reads a signed 32-bit integer.
     *
     * @throws LibraryTrap MemStream.ReadI32: null stream
     * @throws LibraryTrap MemStream.ReadI32: insufficient bytes
     */
    @Extern("ReadI32")
    public static long readI32(MemStreamObject stream) {
        return (int) read(stream, "ReadI32", 4);
    }

    /**
     * Writes the low 32 bits of a value.
     *
     * @throws LibraryTrap MemStream.WriteI32: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteI32")
    public static void writeI32(MemStreamObject stream, long value) {
        write(stream, "WriteI32", 4, value);
    }

    /**
     * Reads a unsigned 32-bit integer.
     *
     * @throws LibraryTrap MemStream.ReadU32: null stream
     * @throws LibraryTrap MemStream.ReadU32: insufficient bytes
     */
    @Extern("ReadU32")
    public static long readU32(MemStreamObject stream) {
        return read(stream, "ReadU32", 4);
    }

    /**
     * Writes the low 32 bits of a value.
     *
     * @throws LibraryTrap MemStream.WriteU32: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteU32")
    public static void writeU32(MemStreamObject stream, long value) {
        write(stream, "WriteU32", 4, value);
    }

    /**
     * Reads a signed 64-bit integer.
     *
     * @throws LibraryTrap MemStream.ReadI64: null stream
     * @throws LibraryTrap MemStream.ReadI64: insufficient bytes
     */
    @Extern("ReadI64")
    public static long readI64(MemStreamObject stream) {
        return read(stream, "ReadI64", 8);
    }

    /**
     * Writes the low 64 bits of a value.
     *
     * @throws LibraryTrap MemStream.WriteI64: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteI64")
    public static void writeI64(MemStreamObject stream, long value) {
        write(stream, "WriteI64", 8, value);
    }

    /**
     * Reads a 32-bit float.
     *
     * @throws LibraryTrap MemStream.ReadF32: null stream
     * @throws LibraryTrap MemStream.ReadF32: insufficient bytes
     */
    @Extern("ReadF32")
    public static double readF32(MemStreamObject stream) {
        return Float.intBitsToFloat((int) read(stream, "ReadF32", 4));
    }

    /**
     * Writes a float rounded to 32 bits.
     *
     * @throws LibraryTrap MemStream.WriteF32: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteF32")
    public static void writeF32(MemStreamObject stream, double value) {
        write(stream, "WriteF32", 4, Float.floatToRawIntBits((float) value));
    }

    /**
     * Reads a 64-bit float.
     *
     * @throws LibraryTrap MemStream.ReadF64: null stream
     * @throws LibraryTrap MemStream.ReadF64: insufficient bytes
     */
    @Extern("ReadF64")
    public static double readF64(MemStreamObject stream) {
        return Double.longBitsToDouble(read(stream, "ReadF64", 8));
    }

    /**
     * Writes a float.
     *
     * @throws LibraryTrap MemStream.WriteF64: null stream
     * @throws LibraryTrap MemStream: memory allocation failed
     */
    @Extern("WriteF64")
    public static void writeF64(MemStreamObject stream, double value) {
        write(stream, "WriteF64", 8, Double.doubleToRawLongBits(value));
    }

    private static long read(MemStreamObject stream, String member, int width) {
        ByteCursor cursor = MemStreamLibrary.cursor(stream, member);
        MemStreamLibrary.checkAvailable(cursor, member, width);
        return Packing.LITTLE_ENDIAN.read(cursor.data(), cursor.advanceForRead(width), width);
    }

    private static void write(MemStreamObject stream, String member, int width, long value) {
        ByteCursor cursor = MemStreamLibrary.cursor(stream, member);
        int start = cursor.advanceForWrite(width);
        Packing.LITTLE_ENDIAN.write(cursor.data(), start, width, value);
    }
}
