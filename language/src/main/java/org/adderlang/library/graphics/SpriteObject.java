package org.adderlang.library.graphics;

import java.util.ArrayList;
import java.util.List;
import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Graphics.Sprite}: frames of an animation and how they are to be shown. */
public final class SpriteObject extends ManagedObject {
    final List<PixelsObject> frames = new ArrayList<>();
    int frame;
    long x;
    long y;
    long scaleX = 100;
    long scaleY = 100;
    long rotation;
    boolean visible = true;
    boolean flippedX;
    boolean flippedY;

    SpriteObject(PixelsObject image) {
        frames.add(image);
    }

    PixelsObject image() {
        return frames.get(frame);
    }

    @Override
    public String describe() {
        return "sprite";
    }
}
