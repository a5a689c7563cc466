package org.adderlang.library.graphics;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.collections.SeqObject;
import org.adderlang.library.graphics.SpriteSheetObject.Region;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Graphics.SpriteSheet}: named rectangles of an image. A null sheet has none. */
@RuntimeClass("Viper.Graphics.SpriteSheet")
public final class SpriteSheetLibrary {
    private SpriteSheetLibrary() {
    }

    /** A sheet without regions over an image; null for null. */
    @Extern("New")
    public static SpriteSheetObject create(PixelsObject image) {
        return image == null ? null : new SpriteSheetObject(image);
    }

    /** A sheet cut into rectangles of one size, named 0, 1, 2 … row by row; null for no image or sizes that are not positive. */
    @Extern("FromGrid")
    public static SpriteSheetObject fromGrid(PixelsObject image, long width, long height) {
        if (image == null || width <= 0 || height <= 0) {
            return null;
        }
        var sheet = new SpriteSheetObject(image);
        for (long y = 0; y < image.height / height; y++) {
            for (long x = 0; x < image.width / width; x++) {
                sheet.regions.put(Integer.toString(sheet.regions.size()), new Region(x * width, y * height, width, height));
            }
        }
        return sheet;
    }

    /** Adds a region or changes the one with its name; a null name does nothing. */
    @Extern("SetRegion")
    public static void setRegion(SpriteSheetObject sheet, ViperString name, long x, long y, long width, long height) {
        if (sheet != null && name != null) {
            sheet.regions.put(key(name), new Region(x, y, width, height));
        }
    }

    /**
     * The pixels of a region as a new image; null when there is no such region.
     *
     * @throws LibraryTrap Pixels: dimensions too large
     */
    @Extern("GetRegion")
    public static PixelsObject region(SpriteSheetObject sheet, ViperString name) {
        if (!hasRegion(sheet, name)) {
            return null;
        }
        Region region = sheet.regions.get(key(name));
        PixelsObject part = PixelsObject.create(region.width(), region.height());
        PixelsLibrary.copy(part, 0, 0, sheet.image, region.x(), region.y(), region.width(), region.height());
        return part;
    }

    /** Whether there is a region with a name. */
    @Extern("HasRegion")
    public static boolean hasRegion(SpriteSheetObject sheet, ViperString name) {
        return sheet != null && name != null && sheet.regions.containsKey(key(name));
    }

    /** The number of regions. */
    @Extern("get_RegionCount")
    public static long regionCount(SpriteSheetObject sheet) {
        return sheet == null ? 0 : sheet.regions.size();
    }

    /** The number of columns of the image. */
    @Extern("get_Width")
    public static long width(SpriteSheetObject sheet) {
        return sheet == null ? 0 : sheet.image.width;
    }

    /** The number of rows of the image. */
    @Extern("get_Height")
    public static long height(SpriteSheetObject sheet) {
        return sheet == null ? 0 : sheet.image.height;
    }

    /** The names of the regions, the oldest first. */
    @Extern("RegionNames")
    public static SeqObject regionNames(SpriteSheetObject sheet) {
        return sheet == null ? new SeqObject() : SeqObject.of(sheet.regions.keySet().stream().map(ViperString::ofLatin1).toList());
    }

    /** Removes a region; whether there was one. */
    @Extern("RemoveRegion")
    public static boolean removeRegion(SpriteSheetObject sheet, ViperString name) {
        return hasRegion(sheet, name) && sheet.regions.remove(key(name)) != null;
    }

    private static String key(ViperString name) {
        return name.cView().toLatin1();
    }
}
