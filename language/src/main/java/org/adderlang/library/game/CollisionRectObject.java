package org.adderlang.library.game;

import org.adderlang.runtime.ManagedObject;

/** A {@code Viper.Game.CollisionRect}: an axis-aligned rectangle; sizes are never negative. */
public final class CollisionRectObject extends ManagedObject {
    double x;
    double y;
    double width;
    double height;

    CollisionRectObject(double x, double y, double width, double height) {
        moveTo(x, y);
        resize(width, height);
    }

    void moveTo(double left, double top) {
        x = left;
        y = top;
    }

    void resize(double newWidth, double newHeight) {
        width = newWidth > 0 ? newWidth : 0;
        height = newHeight > 0 ? newHeight : 0;
    }

    void set(double left, double top, double newWidth, double newHeight) {
        moveTo(left, top);
        resize(newWidth, newHeight);
    }

    void expand(double margin) {
        set(x - margin, y - margin, width + margin * 2, height + margin * 2);
    }

    boolean contains(double px, double py) {
        return CollisionLibrary.pointInRect(px, py, x, y, width, height);
    }

    boolean contains(CollisionRectObject other) {
        return other != null && other.x >= x && other.y >= y && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }

    boolean overlaps(CollisionRectObject other) {
        return other != null && CollisionLibrary.rectsOverlap(x, y, width, height, other.x, other.y, other.width, other.height);
    }

    double overlapX(CollisionRectObject other) {
        return other == null ? 0 : overlap(x, width, other.x, other.width);
    }

    double overlapY(CollisionRectObject other) {
        return other == null ? 0 : overlap(y, height, other.y, other.height);
    }

    /** How far one span reaches into the other, negative when it does so from behind; 0 when they do not meet. */
    private static double overlap(double start, double length, double otherStart, double otherLength) {
        double before = start + length - otherStart;
        double behind = otherStart + otherLength - start;
        return before <= 0 || behind <= 0 ? 0 : before < behind ? before : -behind;
    }

    @Override
    public String describe() {
        return "CollisionRect";
    }
}
