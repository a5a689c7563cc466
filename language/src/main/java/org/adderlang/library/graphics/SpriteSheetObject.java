package org.adderlang.library.graphics;

import java.util.LinkedHashMap;
import java.util.Map;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Graphics.SpriteSheet}: named rectangles of an image. */
public final class SpriteSheetObject extends ManagedObject {
    /** A rectangle of the image; parts of it may lie outside. */
    record Region(long x, long y, long width, long height) {
    }

    final PixelsObject image;
    /** By name, which has one char per byte. */
    final Map<String, Region> regions = new LinkedHashMap<>();

    SpriteSheetObject(PixelsObject image) {
        this.image = image;
    }

    @Override
    public String describe() {
        return "sprite sheet of " + regions.size();
    }
}
