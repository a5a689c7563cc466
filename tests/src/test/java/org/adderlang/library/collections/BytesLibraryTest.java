package org.adderlang.library.collections;

import static org.adderlang.library.Traps.assertTraps;
import static org.adderlang.library.collections.Elements.s;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesLibraryTest {
    private static BytesObject hex(String digits) {
        return BytesLibrary.ofHex(s(digits));
    }

    private static String hex(BytesObject bytes) {
        return BytesLibrary.toHex(bytes).toString();
    }

    @Test
    void getAndSet() {
        var bytes = BytesLibrary.create(2);
        BytesLibrary.set(bytes, 1, 0x1ff);
        assertEquals(255, BytesLibrary.get(bytes, 1));
        assertEquals(0, BytesLibrary.length(BytesLibrary.create(-3)));
        assertTraps("Bytes.Get: null bytes", () -> BytesLibrary.get(null, 0));
        assertTraps("Bytes.Get: index out of bounds", () -> BytesLibrary.get(bytes, 2));
        assertTraps("Bytes.Set: index out of bounds", () -> BytesLibrary.set(bytes, -1, 0));
        assertTraps("Bytes: memory allocation failed", () -> BytesLibrary.create(Long.MAX_VALUE));
    }

    @Test
    void conversions() {
        assertEquals("4142", hex(BytesLibrary.ofString(s("AB\0C"))));
        assertEquals("A\0", BytesLibrary.toString(hex("4100")).toString());
        assertEquals("deadbeef", hex(hex("DEADbeef")));
        assertEquals("", hex((BytesObject) null));
        assertTraps("Bytes.FromHex: hex string length must be even", () -> hex("abc"));
        assertTraps("Bytes.FromHex: invalid hex character", () -> hex("0g"));
        assertTraps("rt_string_cstr: null string", () -> BytesLibrary.ofString(null));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "66, Zg==", "666f, Zm8=", "666f6f, Zm9v", "ffff, //8=", "fbff, +/8="})
    void base64(String digits, String encoded) {
        assertEquals(encoded, BytesLibrary.toBase64(hex(digits)).toString());
        assertEquals(digits, hex(BytesLibrary.ofBase64(s(encoded))));
    }

    @ParameterizedTest
    @CsvSource({"Zg=, base64 length must be a multiple of 4", "Zh==, invalid padding", "Zm9=, invalid padding",
        "Z===, invalid padding", "Zg==Zg==, invalid padding", "====, invalid padding", "Zm-v, invalid base64 character",
        "Zm v, invalid base64 character"})
    void badBase64(String encoded, String reason) {
        assertTraps("Bytes.FromBase64: " + reason, () -> BytesLibrary.ofBase64(s(encoded)));
    }

    @Test
    void partsAndCopies() {
        var bytes = hex("0011223344");
        assertEquals("1122", hex(BytesLibrary.slice(bytes, 1, 3)));
        assertEquals("0011223344", hex(BytesLibrary.slice(bytes, -9, 99)));
        assertEquals("", hex(BytesLibrary.slice(bytes, 4, 2)));
        BytesLibrary.copy(bytes, 1, bytes, 0, 4);
        assertEquals("0000112233", hex(bytes));
        assertEquals(2, BytesLibrary.find(bytes, 0x111));
        assertEquals(-1, BytesLibrary.find(bytes, 0x44));
        BytesLibrary.fill(bytes, 0x1ab);
        assertEquals("ababababab", hex(BytesLibrary.copy(bytes)));
        assertTraps("Bytes.Copy: null destination", () -> BytesLibrary.copy(null, 0, bytes, 0, 1));
        assertTraps("Bytes.Copy: null source", () -> BytesLibrary.copy(bytes, 0, null, 0, 1));
        assertTraps("Bytes.Copy: count cannot be negative", () -> BytesLibrary.copy(bytes, 0, bytes, 0, -1));
        assertTraps("Bytes.Copy: source range out of bounds", () -> BytesLibrary.copy(bytes, 0, bytes, 3, 3));
        assertTraps("Bytes.Copy: destination range out of bounds",
                () -> BytesLibrary.copy(bytes, Long.MAX_VALUE, bytes, 0, 1));
    }

    @Test
    void integers() {
        var bytes = hex("fffe0180000000ff");
        assertEquals(0xfeff, BytesLibrary.readI16LittleEndian(bytes, 0));
        assertEquals(0xfffe, BytesLibrary.readI16BigEndian(bytes, 0));
        assertEquals(0x8001feffL, BytesLibrary.readI32LittleEndian(bytes, 0));
        assertEquals(0xfffe0180L, BytesLibrary.readI32BigEndian(bytes, 0));
        assertEquals(0xff0000008001feffL, BytesLibrary.readI64LittleEndian(bytes, 0));
        assertEquals(0xfffe0180000000ffL, BytesLibrary.readI64BigEndian(bytes, 0));
        BytesLibrary.writeI16BigEndian(bytes, 6, 0x12345);
        BytesLibrary.writeI32LittleEndian(bytes, 0, -2);
        assertEquals("feffffff00002345", hex(bytes));
        BytesLibrary.writeI64LittleEndian(bytes, 0, 1);
        assertEquals("0100000000000000", hex(bytes));
        assertTraps("Bytes: binary read/write out of bounds", () -> BytesLibrary.readI16LittleEndian(bytes, 7));
        assertTraps("Bytes: binary read/write out of bounds", () -> BytesLibrary.writeI64BigEndian(bytes, -1, 0));
        assertTraps("Bytes: null object", () -> BytesLibrary.readI64LittleEndian(null, 0));
    }
}
