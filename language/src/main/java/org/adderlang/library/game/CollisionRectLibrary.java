package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.CollisionRect}, a rectangle that can tell what it meets (runtime.md §13). */
@RuntimeClass("Viper.Game.CollisionRect")
public final class CollisionRectLibrary {
    private CollisionRectLibrary() {
    }

    /** A rectangle; negative sizes count as 0. */
    @Extern("New")
    public static CollisionRectObject create(double x, double y, double width, double height) {
        return new CollisionRectObject(x, y, width, height);
    }

    /** Does nothing. */
    @Extern("Destroy")
    public static void destroy(@SuppressWarnings("unused") CollisionRectObject rect) {
        // The garbage collector takes care of it.
    }

    /** The left edge. */
    @Extern("get_X")
    public static double x(CollisionRectObject rect) {
        return rect == null ? 0 : rect.x;
    }

    /** The upper edge. */
    @Extern("get_Y")
    public static double y(CollisionRectObject rect) {
        return rect == null ? 0 : rect.y;
    }

    /** The width. */
    @Extern("get_Width")
    public static double width(CollisionRectObject rect) {
        return rect == null ? 0 : rect.width;
    }

    /** The height. */
    @Extern("get_Height")
    public static double height(CollisionRectObject rect) {
        return rect == null ? 0 : rect.height;
    }

    /** The right edge. */
    @Extern("get_Right")
    public static double right(CollisionRectObject rect) {
        return rect == null ? 0 : rect.x + rect.width;
    }

    /** The lower edge. */
    @Extern("get_Bottom")
    public static double bottom(CollisionRectObject rect) {
        return rect == null ? 0 : rect.y + rect.height;
    }

    /** The middle between left and right. */
    @Extern("get_CenterX")
    public static double centerX(CollisionRectObject rect) {
        return rect == null ? 0 : rect.x + rect.width * 0.5;
    }

    /** The middle between top and bottom. */
    @Extern("get_CenterY")
    public static double centerY(CollisionRectObject rect) {
        return rect == null ? 0 : rect.y + rect.height * 0.5;
    }

    /** Moves the upper left corner. */
    @Extern("SetPosition")
    public static void setPosition(CollisionRectObject rect, double x, double y) {
        if (rect != null) {
            rect.moveTo(x, y);
        }
    }

    /** Sets the size. */
    @Extern("SetSize")
    public static void setSize(CollisionRectObject rect, double width, double height) {
        if (rect != null) {
            rect.resize(width, height);
        }
    }

    /** Sets position and size. */
    @Extern("Set")
    public static void set(CollisionRectObject rect, double x, double y, double width, double height) {
        if (rect != null) {
            rect.set(x, y, width, height);
        }
    }

    /** Moves the middle. */
    @Extern("SetCenter")
    public static void setCenter(CollisionRectObject rect, double x, double y) {
        if (rect != null) {
            rect.moveTo(x - rect.width * 0.5, y - rect.height * 0.5);
        }
    }

    /** Moves by a distance. */
    @Extern("Move")
    public static void move(CollisionRectObject rect, double dx, double dy) {
        if (rect != null) {
            rect.moveTo(rect.x + dx, rect.y + dy);
        }
    }

    /** Whether a point lies inside; the right and lower edges do not belong to it. */
    @Extern("ContainsPoint")
    public static boolean containsPoint(CollisionRectObject rect, double x, double y) {
        return rect != null && rect.contains(x, y);
    }

    /** Whether it overlaps another rectangle. */
    @Extern("Overlaps")
    public static boolean overlaps(CollisionRectObject rect, CollisionRectObject other) {
        return rect != null && rect.overlaps(other);
    }

    /** Whether it overlaps a rectangle. */
    @Extern("OverlapsRect")
    public static boolean overlapsRect(CollisionRectObject rect, double x, double y, double width, double height) {
        return rect != null && rect.overlaps(new CollisionRectObject(x, y, width, height));
    }

    /** How far it reaches into another from the left, negative from the right; 0 when they do not meet. */
    @Extern("OverlapX")
    public static double overlapX(CollisionRectObject rect, CollisionRectObject other) {
        return rect == null ? 0 : rect.overlapX(other);
    }

    /** How far it reaches into another from above, negative from below; 0 when they do not meet. */
    @Extern("OverlapY")
    public static double overlapY(CollisionRectObject rect, CollisionRectObject other) {
        return rect == null ? 0 : rect.overlapY(other);
    }

    /** Grows by a margin on all sides, or shrinks when it is negative. */
    @Extern("Expand")
    public static void expand(CollisionRectObject rect, double margin) {
        if (rect != null) {
            rect.expand(margin);
        }
    }

    /** Whether another lies inside; edges may touch. */
    @Extern("ContainsRect")
    public static boolean containsRect(CollisionRectObject rect, CollisionRectObject other) {
        return rect != null && rect.contains(other);
    }
}
