package org.adderlang.library.io;

import static org.adderlang.library.Traps.assertTraps;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.ViperString;
import org.junit.jupiter.api.Test;

/** Viper.IO.MemStream, BinaryBuffer, Stream in memory, and Compress. */
class MemoryStreamsTest {
    private static ViperString s(String text) {
        return ViperString.of(text);
    }

    private static BytesObject bytes(String text) {
        return new BytesObject(s(text).bytes().clone());
    }

    private static String hex(BytesObject bytes) {
        return HexFormat.of().formatHex(bytes.data());
    }

    @Test
    void memStreamNumbersAreLittleEndian() {
        var stream = MemStreamLibrary.create();
        assertEquals(0, MemStreamLibrary.capacity(stream));
        MemStreamNumbers.writeI8(stream, -1);
        MemStreamNumbers.writeU16(stream, 0x12345);
        MemStreamNumbers.writeI32(stream, -2);
        MemStreamNumbers.writeI64(stream, Long.MIN_VALUE);
        MemStreamNumbers.writeF32(stream, 0.1);
        MemStreamNumbers.writeF64(stream, -0.0);
        assertEquals("ff4523feffffff0000000000000080cdcccc3d0000000000000080", hex(MemStreamLibrary.toBytes(stream)));
        assertEquals(64, MemStreamLibrary.capacity(stream));
        MemStreamLibrary.setPosition(stream, 0);
        assertEquals(-1, MemStreamNumbers.readI8(stream));
        assertEquals(0x2345, MemStreamNumbers.readI16(stream));
        assertEquals(0xfffffffeL, MemStreamNumbers.readU32(stream));
        assertEquals(Long.MIN_VALUE, MemStreamNumbers.readI64(stream));
        assertEquals(0.1f, MemStreamNumbers.readF32(stream));
        assertEquals(-0.0, MemStreamNumbers.readF64(stream));
        assertTraps("MemStream.ReadU8: insufficient bytes", () -> MemStreamNumbers.readU8(stream));
        MemStreamLibrary.setPosition(stream, 0);
        assertEquals(255, MemStreamNumbers.readU8(stream));
        MemStreamLibrary.skip(stream, 2);
        assertEquals(-2, MemStreamNumbers.readI32(stream));
        assertTraps("MemStream.ReadI64: null stream", () -> MemStreamNumbers.readI64(null));
    }

    @Test
    void memStreamPositions() {
        var stream = MemStreamLibrary.ofBytes(bytes("abc"));
        MemStreamLibrary.setPosition(stream, 5);
        MemStreamLibrary.writeString(stream, s("d"));
        assertEquals("616263000064", hex(MemStreamLibrary.toBytes(stream)));
        MemStreamLibrary.setPosition(stream, 0);
        assertEquals("abc", MemStreamLibrary.readString(stream, 3).toString());
        assertEquals("0000", hex(MemStreamLibrary.readBytes(stream, 2)));
        assertTraps("MemStream.ReadBytes: negative count", () -> MemStreamLibrary.readBytes(stream, -1));
        assertTraps("MemStream.ReadStr: insufficient bytes", () -> MemStreamLibrary.readString(stream, Long.MAX_VALUE));
        assertTraps("MemStream.set_Pos: negative position", () -> MemStreamLibrary.setPosition(stream, -1));
        assertTraps("MemStream.Skip: would result in negative position", () -> MemStreamLibrary.skip(stream, -6));
        MemStreamLibrary.setPosition(stream, Long.MAX_VALUE);
        assertTraps("MemStream: memory allocation failed", () -> MemStreamNumbers.writeI8(stream, 0));
        MemStreamLibrary.clear(stream);
        assertEquals(0, MemStreamLibrary.length(stream));
        assertEquals(100, MemStreamLibrary.capacity(MemStreamLibrary.withCapacity(100)));
        assertTraps("MemStream.FromBytes: null bytes", () -> MemStreamLibrary.ofBytes(null));
        assertTraps("MemStream.WriteStr: null string", () -> MemStreamLibrary.writeString(stream, null));
    }

    @Test
    void binaryBuffer() {
        var buffer = BinaryBufferLibrary.create();
        BinaryBufferLibrary.writeI16LittleEndian(buffer, -1);
        BinaryBufferLibrary.writeI32BigEndian(buffer, 0x01020304);
        BinaryBufferLibrary.writeString(buffer, s("hi"));
        BinaryBufferLibrary.writeBytes(buffer, null);
        assertEquals("ffff010203040200000068690000" + "0000", hex(BinaryBufferLibrary.toBytes(buffer)));
        BinaryBufferLibrary.setPosition(buffer, -5);
        assertEquals(0xffff, BinaryBufferLibrary.readI16LittleEndian(buffer));
        assertEquals(0x04030201, BinaryBufferLibrary.readI32LittleEndian(buffer));
        assertEquals("hi", BinaryBufferLibrary.readString(buffer).toString());
        assertEquals(0, BinaryBufferLibrary.readBytes(buffer, 0).size());
        assertTraps("BinaryBuffer: read past end", () -> BinaryBufferLibrary.readI64BigEndian(buffer));
        assertTraps("BinaryBuffer: negative read count", () -> BinaryBufferLibrary.readBytes(buffer, -1));
        assertTraps("BinaryBuffer: null buffer", () -> BinaryBufferLibrary.writeByte(null, 0));
        BinaryBufferLibrary.setPosition(buffer, 99);
        assertEquals(16, BinaryBufferLibrary.position(buffer));
        BinaryBufferLibrary.reset(buffer);
        assertEquals(0, BinaryBufferLibrary.length(buffer));
        assertTraps("BinaryBuffer: read past end", () -> BinaryBufferLibrary.readString(BinaryBufferLibrary.ofBytes(
                new BytesObject(new byte[]{-1, -1, -1, -1}))));
    }

    @Test
    void streamsInMemory() {
        var stream = StreamLibrary.openBytes(bytes("abc"));
        assertEquals(1, StreamLibrary.type(stream));
        assertEquals('a', StreamLibrary.readByte(stream));
        assertTraps("MemStream.ReadBytes: insufficient bytes", () -> StreamLibrary.read(stream, 5));
        assertEquals("6263", hex(StreamLibrary.readAll(stream)));
        assertTrue(StreamLibrary.isAtEnd(stream));
        assertEquals(-1, StreamLibrary.readByte(stream));
        StreamLibrary.writeByte(stream, 'd');
        assertEquals("61626364", hex(StreamLibrary.toBytes(stream)));
        assertEquals(-1, StreamLibrary.type(null));
        assertTraps("Stream.FromBinFile: binfile is null", () -> StreamLibrary.ofFile(null));
    }

    @Test
    void compressionRoundTrips() throws java.io.IOException {
        for (String text : new String[]{"", "short", "long and repeating ".repeat(1000), "x".repeat(200_000)}) {
            byte[] plain = s(text).bytes();
            for (long level = 1; level <= 9; level += 4) {
                assertArrayEquals(plain, CompressLibrary.inflate(CompressLibrary.deflateLevel(bytes(text), level)).data());
            }
            BytesObject member = CompressLibrary.gzipString(s(text));
            assertEquals("1f8b08000000000000ff", hex(member).substring(0, 20));
            try (var in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(member.data()))) {
                assertArrayEquals(plain, in.readAllBytes());
            }
            assertEquals(text, CompressLibrary.gunzipString(member).toString());
        }
    }

    @Test
    void shortDataIsStored() {
        assertEquals("010000ffff", hex(CompressLibrary.deflateString(s(""))));
        assertEquals("010200fdff6869", hex(CompressLibrary.deflateString(s("hi"))));
    }

    @Test
    void damagedDataTraps() {
        var member = CompressLibrary.gzipString(s("hello")).data();
        assertTraps("Compress.Inflate: data is null", () -> CompressLibrary.inflate(null));
        assertTraps("Compress.DeflateLvl: level must be 1-9", () -> CompressLibrary.deflateLevel(bytes(""), 0));
        assertTraps("Inflate: unexpected end of data", () -> CompressLibrary.inflate(bytes("")));
        assertTraps("Inflate: invalid block type", () -> CompressLibrary.inflate(new BytesObject(new byte[]{7})));
        assertTraps("Inflate: invalid compressed data",
                () -> CompressLibrary.inflate(new BytesObject(new byte[]{1, 1, 0, 0, 0})));
        assertTraps("Gunzip: data too short", () -> CompressLibrary.gunzip(bytes("x")));
        damage(member, 0, "Gunzip: invalid magic number");
        damage(member, 2, "Gunzip: unsupported compression method");
        damage(member, 16, "Gunzip: CRC mismatch");
        damage(member, member.length - 1, "Gunzip: size mismatch");
    }

    private static void damage(byte[] member, int index, String text) {
        byte[] damaged = member.clone();
        damaged[index] ^= 0x40;
        assertTraps(text, () -> CompressLibrary.gunzip(new BytesObject(damaged)));
    }
}
