package org.adderlang.library.graphics;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;
import org.adderlang.library.core.NullArgument;
import org.adderlang.runtime.LibraryTrap;
import org.adderlang.runtime.ProgramState;
import org.adderlang.runtime.ViperString;

/** {@code Viper.Graphics.Sprite}, but for what draws or depends on how it is drawn. Frames are shared, not copied. */
@RuntimeClass("Viper.Graphics.Sprite")
public final class SpriteLibrary {
    private static final String NOUN = "sprite";

    private SpriteLibrary() {
    }

    /**
     * A sprite at (0, 0) that shows an image in its own size.
     *
     * @throws LibraryTrap Sprite.New: null pixels
     */
    @Extern("New")
    public static SpriteObject create(PixelsObject image) {
        return new SpriteObject(NullArgument.check(image, "Sprite.New", "pixels"));
    }

    /** A sprite that shows the image of a BMP file; null when that cannot be read. */
    @Extern("FromFile")
    public static SpriteObject fromFile(ProgramState program, ViperString path) {
        PixelsObject image = PixelsLibrary.loadBmp(program, path);
        return image == null ? null : new SpriteObject(image);
    }

    /**
     * The horizontal place.
     *
     * @throws LibraryTrap Sprite.X: null sprite
     */
    @Extern("get_X")
    public static long x(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.X", NOUN).x;
    }

    /**
     * Sets the horizontal place.
     *
     * @throws LibraryTrap Sprite.X: null sprite
     */
    @Extern("set_X")
    public static void setX(SpriteObject sprite, long value) {
        NullArgument.check(sprite, "Sprite.X", NOUN).x = value;
    }

    /**
     * The vertical place.
     *
     * @throws LibraryTrap Sprite.Y: null sprite
     */
    @Extern("get_Y")
    public static long y(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.Y", NOUN).y;
    }

    /**
     * Sets the vertical place.
     *
     * @throws LibraryTrap Sprite.Y: null sprite
     */
    @Extern("set_Y")
    public static void setY(SpriteObject sprite, long value) {
        NullArgument.check(sprite, "Sprite.Y", NOUN).y = value;
    }

    /**
     * The horizontal scale in percent.
     *
     * @throws LibraryTrap Sprite.ScaleX: null sprite
     */
    @Extern("get_ScaleX")
    public static long scaleX(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.ScaleX", NOUN).scaleX;
    }

    /**
     * Sets the horizontal scale in percent.
     *
     * @throws LibraryTrap Sprite.ScaleX: null sprite
     */
    @Extern("set_ScaleX")
    public static void setScaleX(SpriteObject sprite, long value) {
        NullArgument.check(sprite, "Sprite.ScaleX", NOUN).scaleX = value;
    }

    /**
     * The vertical scale in percent.
     *
     * @throws LibraryTrap Sprite.ScaleY: null sprite
     */
    @Extern("get_ScaleY")
    public static long scaleY(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.ScaleY", NOUN).scaleY;
    }

    /**
     * Sets the vertical scale in percent.
     *
     * @throws LibraryTrap Sprite.ScaleY: null sprite
     */
    @Extern("set_ScaleY")
    public static void setScaleY(SpriteObject sprite, long value) {
        NullArgument.check(sprite, "Sprite.ScaleY", NOUN).scaleY = value;
    }

    /**
     * The rotation in degrees.
     *
     * @throws LibraryTrap Sprite.Rotation: null sprite
     */
    @Extern("get_Rotation")
    public static long rotation(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.Rotation", NOUN).rotation;
    }

    /**
     * Sets the rotation in degrees.
     *
     * @throws LibraryTrap Sprite.Rotation: null sprite
     */
    @Extern("set_Rotation")
    public static void setRotation(SpriteObject sprite, long value) {
        NullArgument.check(sprite, "Sprite.Rotation", NOUN).rotation = value;
    }

    /**
     * Whether it is to be shown.
     *
     * @throws LibraryTrap Sprite.Visible: null sprite
     */
    @Extern("get_Visible")
    public static boolean visible(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.Visible", NOUN).visible;
    }

    /**
     * Sets whether it is to be shown.
     *
     * @throws LibraryTrap Sprite.Visible: null sprite
     */
    @Extern("set_Visible")
    public static void setVisible(SpriteObject sprite, boolean value) {
        NullArgument.check(sprite, "Sprite.Visible", NOUN).visible = value;
    }

    /**
     * Whether left and right are exchanged.
     *
     * @throws LibraryTrap Sprite.FlipX: null sprite
     */
    @Extern("get_FlipX")
    public static boolean flippedX(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.FlipX", NOUN).flippedX;
    }

    /**
     * Exchanges left and right, or not when the value is 0.
     *
     * @throws LibraryTrap Sprite.FlipX: null sprite
     */
    @Extern("set_FlipX")
    public static void setFlippedX(SpriteObject sprite, long value) {
        NullArgument.check(sprite, "Sprite.FlipX", NOUN).flippedX = value != 0;
    }

    /**
     * Whether top and bottom are exchanged.
     *
     * @throws LibraryTrap Sprite.FlipY: null sprite
     */
    @Extern("get_FlipY")
    public static boolean flippedY(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.FlipY", NOUN).flippedY;
    }

    /**
     * Exchanges top and bottom, or not when the value is 0.
     *
     * @throws LibraryTrap Sprite.FlipY: null sprite
     */
    @Extern("set_FlipY")
    public static void setFlippedY(SpriteObject sprite, long value) {
        NullArgument.check(sprite, "Sprite.FlipY", NOUN).flippedY = value != 0;
    }

    /**
     * The number of columns of the frame shown.
     *
     * @throws LibraryTrap Sprite.Width: null sprite
     */
    @Extern("get_Width")
    public static long width(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.Width", NOUN).image().width;
    }

    /**
     * The number of rows of the frame shown.
     *
     * @throws LibraryTrap Sprite.Height: null sprite
     */
    @Extern("get_Height")
    public static long height(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.Height", NOUN).image().height;
    }

    /**
     * The index of the frame shown.
     *
     * @throws LibraryTrap Sprite.Frame: null sprite
     */
    @Extern("get_Frame")
    public static long frame(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.Frame", NOUN).frame;
    }

    /**
     * Shows the frame with an index; nothing happens when there is none.
     *
     * @throws LibraryTrap Sprite.Frame: null sprite
     */
    @Extern("set_Frame")
    public static void setFrame(SpriteObject sprite, long index) {
        NullArgument.check(sprite, "Sprite.Frame", NOUN);
        if (Long.compareUnsigned(index, sprite.frames.size()) < 0) {
            sprite.frame = (int) index;
        }
    }

    /**
     * The number of frames.
     *
     * @throws LibraryTrap Sprite.FrameCount: null sprite
     */
    @Extern("get_FrameCount")
    public static long frameCount(SpriteObject sprite) {
        return NullArgument.check(sprite, "Sprite.FrameCount", NOUN).frames.size();
    }

    /**
     * Adds a frame after the others.
     *
     * @throws LibraryTrap Sprite.AddFrame: null argument
     */
    @Extern("AddFrame")
    public static void addFrame(SpriteObject sprite, PixelsObject image) {
        NullArgument.check(sprite, "Sprite.AddFrame", "argument").frames.add(NullArgument.check(image, "Sprite.AddFrame", "argument"));
    }

    /**
     * Moves the sprite by some columns and rows.
     *
     * @throws LibraryTrap Sprite.Move: null sprite
     */
    @Extern("Move")
    public static void move(SpriteObject sprite, long columns, long rows) {
        NullArgument.check(sprite, "Sprite.Move", NOUN);
        sprite.x += columns;
        sprite.y += rows;
    }
}
