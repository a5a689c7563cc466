package org.adderlang.library.graphics;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorTest {
    @Test
    void components() {
        assertEquals(0xff0007, ColorLibrary.rgb(255, -1, 7));
        assertEquals(0x80ff0000L, ColorLibrary.rgba(Long.MAX_VALUE, 0, Long.MIN_VALUE, 128));
        assertEquals(0x12, ColorLibrary.alpha(0x12345678));
        assertEquals(0x34, ColorLibrary.red(0x12345678));
        assertEquals(0x56, ColorLibrary.green(0x12345678));
        assertEquals(0x78, ColorLibrary.blue(0x12345678));
        assertEquals(255, ColorLibrary.alpha(-1));
    }

    @Test
    void text() {
        assertEquals("#FF8000", ColorLibrary.toHex(0xff8000).toString());
        assertEquals("#FFFFFF", ColorLibrary.toHex(-1).toString());
        assertEquals(0xff8000, ColorLibrary.fromHex(str("#ff8000")));
        assertEquals(0xabc, ColorLibrary.fromHex(str("abc.txt")));
        assertEquals(-3, ColorLibrary.fromHex(str("-3.5")));
        assertEquals(0, ColorLibrary.fromHex(str("")));
        assertTraps("rt_string_cstr: null string", () -> ColorLibrary.fromHex(null));
    }

    @ParameterizedTest
    @CsvSource({
        // colour, hue, saturation, lightness
        "0xff0000, 0, 100, 50", "0x00ff00, 120, 100, 50", "0x0000ff, 240, 100, 50", "0xffffff, 0, 0, 100", "0, 0, 0, 0",
        "0xfffffe, 60, 100, 99", "1, 240, 100, 0", "0xff0080, 330, 100, 50"})
    void hsl(String color, int hue, int saturation, int lightness) {
        long rgb = Long.decode(color);
        assertEquals(hue, ColorLibrary.hue(rgb));
        assertEquals(saturation, ColorLibrary.saturation(rgb));
        assertEquals(lightness, ColorLibrary.lightness(rgb));
    }

    @ParameterizedTest
    @CsvSource({
        // hue, saturation, lightness, colour
        "0, 100, 50, 0xff0000", "480, 100, 50, 0x00ff00", "-120, 100, 50, 0x0000ff", "63, 63, 3, 0x070a05", "0, 1, 63, 0xa39e9e",
        "5, 1000, 500, 0xffffff", "5, -1, -1, 0"})
    void fromHsl(long hue, long saturation, long lightness, String color) {
        assertEquals(Long.decode(color), ColorLibrary.fromHsl(hue, saturation, lightness));
    }

    @Test
    void changes() {
        assertEquals(0x80007f, ColorLibrary.lerp(0xff0000, 0x0000ff, 50));
        assertEquals(0x0000ff, ColorLibrary.lerp(0xff0000, 0x0000ff, 101));
        assertEquals(0xff4c4c, ColorLibrary.brighten(0xff0000, 30));
        assertEquals(0xff0000, ColorLibrary.brighten(0xff0000, -5));
        assertEquals(0x808080, ColorLibrary.darken(0xffffff, 50));
        assertEquals(0xb52b2b, ColorLibrary.saturate(0x806464, 50));
        assertEquals(0xbf3f3f, ColorLibrary.desaturate(0xff0000, 50));
        assertEquals(0x7f7f7f, ColorLibrary.desaturate(0xff0000, 100));
        assertEquals(0x00ffff, ColorLibrary.complement(0xff0000));
        assertEquals(0x4c4c4c, ColorLibrary.grayscale(0xff0000));
        assertEquals(0x00ffff, ColorLibrary.invert(0x80ff0000L));
    }
}
