package org.adderlang.library.graphics;

import static org.adderlang.library.TestProgram.assertTraps;
import static org.adderlang.library.TestProgram.str;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.adderlang.il.TrapKind;
import org.adderlang.library.LibraryContext;
import org.adderlang.library.collections.BytesObject;
import org.adderlang.runtime.LibraryTrap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelsTest {
    @TempDir
    Path directory;

    /** An image of 3x2 pixels 1 to 6. */
    private static PixelsObject numbered() {
        var image = PixelsLibrary.create(3, 2);
        for (int i = 0; i < 6; i++) {
            PixelsLibrary.set(image, i % 3, i / 3, i + 1);
        }
        return image;
    }

    private static String show(PixelsObject image) {
        var text = new StringBuilder();
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                text.append(Long.toHexString(PixelsLibrary.get(image, x, y))).append(x == image.width - 1 ? "|" : " ");
            }
        }
        return text.toString();
    }

    @Test
    void singlePixels() {
        var image = numbered();
        PixelsLibrary.set(image, 0, 0, -1);
        assertEquals(0xffffffffL, PixelsLibrary.get(image, 0, 0));
        assertEquals(0, PixelsLibrary.get(image, -1, 0));
        assertEquals(0, PixelsLibrary.get(image, 3, Long.MAX_VALUE));
        PixelsLibrary.set(image, 3, 0, 9);
        assertEquals("ffffffff 2 3|4 5 6|", show(image));
        PixelsLibrary.fill(image, 7);
        assertEquals("7 7 7|7 7 7|", show(image));
        PixelsLibrary.clear(image);
        assertEquals("0 0 0|0 0 0|", show(image));
        assertEquals(0, PixelsLibrary.width(PixelsLibrary.create(-1, 5)));
        assertTraps("Pixels: dimensions too large", () -> PixelsLibrary.create(Long.MAX_VALUE, 2));
        assertTraps("Pixels.Get: null pixels", () -> PixelsLibrary.get(null, 0, 0));
    }

    @Test
    void arrangements() {
        assertEquals("3 2 1|6 5 4|", show(PixelsLibrary.flipHorizontally(numbered())));
        assertEquals("4 5 6|1 2 3|", show(PixelsLibrary.flipVertically(numbered())));
        assertEquals("4 1|5 2|6 3|", show(PixelsLibrary.rotateClockwise(numbered())));
        assertEquals("3 6|2 5|1 4|", show(PixelsLibrary.rotateCounterClockwise(numbered())));
        assertEquals("6 5 4|3 2 1|", show(PixelsLibrary.rotateHalf(numbered())));
        assertEquals("1 1 2 2 3 3|4 4 5 5 6 6|", show(PixelsLibrary.scale(numbered(), 6, 2)));
        assertEquals("1|", show(PixelsLibrary.scale(numbered(), 0, -3)));
        assertTraps("Pixels.FlipH: null pixels", () -> PixelsLibrary.flipHorizontally(null));
    }

    @Test
    void colours() {
        var image = PixelsLibrary.create(1, 1);
        PixelsLibrary.set(image, 0, 0, 0xff000080L);
        assertEquals("ffff80|", show(PixelsLibrary.invert(image)));
        assertEquals("4c4c4c80|", show(PixelsLibrary.grayscale(image)));
        assertEquals("ff000080|", show(PixelsLibrary.copy(image)));
    }

    @Test
    void rectanglesAreCutToBothImages() {
        var image = PixelsLibrary.create(3, 2);
        PixelsLibrary.copy(image, -1, 1, numbered(), 0, 0, 9, 9);
        assertEquals("0 0 0|2 3 0|", show(image));
        PixelsLibrary.copy(image, 2, 0, numbered(), -1, 1, 2, 1);
        assertEquals("0 0 0|2 3 0|", show(image));
        PixelsLibrary.copy(image, Long.MAX_VALUE, 0, numbered(), Long.MIN_VALUE, 0, Long.MAX_VALUE, 1);
        assertEquals("0 0 0|2 3 0|", show(image));
        var self = numbered();
        PixelsLibrary.copy(self, 1, 0, self, 0, 0, 2, 2);
        assertEquals("1 1 2|4 4 5|", show(self));
        assertTraps("Pixels.Copy: null pixels", () -> PixelsLibrary.copy(image, 0, 0, null, 0, 0, 1, 1));
    }

    @Test
    void bytes() {
        var bytes = PixelsLibrary.toBytes(numbered());
        assertEquals(24, bytes.size());
        assertEquals(1, bytes.data()[3]);
        assertEquals("1 2 3|4 5 6|", show(PixelsLibrary.fromBytes(3, 2, bytes)));
        assertTraps("Pixels.FromBytes: insufficient bytes", () -> PixelsLibrary.fromBytes(3, 3, bytes));
        assertTraps("Pixels.FromBytes: null bytes", () -> PixelsLibrary.fromBytes(1, 1, null));
        assertEquals(0, PixelsLibrary.height(PixelsLibrary.fromBytes(3, 0, new BytesObject(new byte[0]))));
    }

    @Test
    void imageFiles() throws IOException {
        var image = numbered();
        PixelsLibrary.set(image, 1, 1, 0x11223344);
        try (var context = LibraryContext.inDirectory(directory)) {
            var program = context.program();
            assertEquals(1, PixelsLibrary.savePng(program, image, str("a.png")));
            assertEquals(show(image), show(PixelsLibrary.loadPng(program, str("a.png"))));
            assertEquals(1, PixelsLibrary.saveBmp(program, image, str("a.bmp")));
            assertEquals("ff ff ff|ff 112233ff ff|", show(PixelsLibrary.loadBmp(program, str("a.bmp"))));
            assertEquals(0, PixelsLibrary.saveBmp(program, image, str("none/a.bmp")));
            assertEquals(0, PixelsLibrary.savePng(program, null, str("b.png")));
            assertNull(PixelsLibrary.loadPng(program, str("none.png")));
            assertNull(PixelsLibrary.loadPng(program, str("a.bmp")));
            assertNull(PixelsLibrary.loadBmp(program, str("a.png")));
            assertNull(PixelsLibrary.loadBmp(program, null));
            assertEquals(3, SpriteLibrary.width(SpriteLibrary.fromFile(program, str("a.bmp"))));
            assertNull(SpriteLibrary.fromFile(program, str("a.png")));
        }
        assertEquals(0x44112233, ImageIO.read(directory.resolve("a.png").toFile()).getRGB(1, 1));
        assertEquals(0xff112233, ImageIO.read(directory.resolve("a.bmp").toFile()).getRGB(1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB,
            BufferedImage.TYPE_BYTE_INDEXED})
    void readsWhatOthersWrite(int type) throws IOException {
        var drawn = new BufferedImage(40, 30, type);
        for (int i = 0; i < 1200; i++) {
            drawn.setRGB(i % 40, i / 40, 0xff000000 | i * 0x1357);
        }
        Path file = directory.resolve("drawn.png");
        ImageIO.write(drawn, "png", file.toFile());
        PixelsObject image = PngReader.decode(Files.readAllBytes(file));
        var expected = ImageIO.read(file.toFile());
        for (int i = 0; i < 1200; i++) {
            int argb = type == BufferedImage.TYPE_BYTE_GRAY
                    ? 0xff000000 | expected.getRaster().getSample(i % 40, i / 40, 0) * 0x10101
                    : expected.getRGB(i % 40, i / 40);
            assertEquals(Integer.rotateLeft(argb, 8), image.get(i % 40, i / 40), "pixel " + i);
        }
    }

    @Test
    void damagedFilesGiveNothing() throws IOException {
        byte[] png = PngWriter.encode(numbered());
        byte[] bmp = BmpFormat.encode(numbered());
        for (int length = 0; length < 60; length++) {
            byte[] start = java.util.Arrays.copyOf(png, length);
            assertNull(PngReader.decode(start), "PNG of " + length + " bytes");
            assertNull(BmpFormat.decode(java.util.Arrays.copyOf(bmp, length)), "BMP of " + length + " bytes");
        }
        for (int i = 0; i < png.length; i++) {
            byte[] changed = png.clone();
            changed[i] ^= (byte) 0x80;
            PixelsObject image = PngReader.decode(changed);
            assertTrue(image == null || image.width == 3 && image.height == 2, "byte " + i);
        }
    }

    @Test
    void filesNeedPermission() {
        try (var context = LibraryContext.sandboxed()) {
            var trap = Assertions.assertThrows(LibraryTrap.class, () -> PixelsLibrary.savePng(context.program(), numbered(), str("a.png")));
            assertEquals(TrapKind.INVALID_OPERATION, trap.kind());
            assertEquals("file access is not allowed: a.png", trap.text());
        }
    }

    @Test
    void spriteSheets() {
        var sheet = SpriteSheetLibrary.create(numbered());
        SpriteSheetLibrary.setRegion(sheet, str("right"), 1, 0, 2, 2);
        SpriteSheetLibrary.setRegion(sheet, str("beyond"), 2, 1, 2, 2);
        assertEquals("2 3|5 6|", show(SpriteSheetLibrary.region(sheet, str("right"))));
        assertEquals("6 0|0 0|", show(SpriteSheetLibrary.region(sheet, str("beyond"))));
        assertNull(SpriteSheetLibrary.region(sheet, str("none")));
        assertEquals(2, SpriteSheetLibrary.regionNames(sheet).size());
        assertTrue(SpriteSheetLibrary.removeRegion(sheet, str("right")));
        assertFalse(SpriteSheetLibrary.removeRegion(sheet, str("right")));
        assertEquals(1, SpriteSheetLibrary.regionCount(sheet));
        var grid = SpriteSheetLibrary.fromGrid(numbered(), 1, 2);
        assertEquals(3, SpriteSheetLibrary.regionCount(grid));
        assertEquals("3|6|", show(SpriteSheetLibrary.region(grid, str("2"))));
        assertNull(SpriteSheetLibrary.fromGrid(numbered(), 0, 1));
        assertNull(SpriteSheetLibrary.create(null));
        assertFalse(SpriteSheetLibrary.hasRegion(null, str("x")));
        assertEquals(0, SpriteSheetLibrary.width(null));
    }

    @Test
    void sprites() {
        var sprite = SpriteLibrary.create(numbered());
        assertEquals(100, SpriteLibrary.scaleX(sprite));
        assertTrue(SpriteLibrary.visible(sprite));
        assertFalse(SpriteLibrary.flippedX(sprite));
        SpriteLibrary.setFlippedX(sprite, 1);
        assertTrue(SpriteLibrary.flippedX(sprite));
        SpriteLibrary.setX(sprite, 5);
        SpriteLibrary.move(sprite, -7, 1);
        assertEquals(-2, SpriteLibrary.x(sprite));
        assertEquals(1, SpriteLibrary.y(sprite));
        SpriteLibrary.addFrame(sprite, PixelsLibrary.create(8, 9));
        SpriteLibrary.setFrame(sprite, 2);
        assertEquals(0, SpriteLibrary.frame(sprite));
        SpriteLibrary.setFrame(sprite, 1);
        assertEquals(8, SpriteLibrary.width(sprite));
        assertEquals(9, SpriteLibrary.height(sprite));
        assertEquals(2, SpriteLibrary.frameCount(sprite));
        assertTraps("Sprite.New: null pixels", () -> SpriteLibrary.create(null));
        assertTraps("Sprite.X: null sprite", () -> SpriteLibrary.x(null));
        assertTraps("Sprite.AddFrame: null argument", () -> SpriteLibrary.addFrame(sprite, null));
    }
}
