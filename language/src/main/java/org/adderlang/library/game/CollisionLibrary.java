package org.adderlang.library.game;

import org.adderlang.externs.Extern;
import org.adderlang.externs.RuntimeClass;

/** {@code Viper.Game.Collision}: do shapes meet (runtime.md §13)? Touching is not meeting. */
@RuntimeClass("Viper.Game.Collision")
public final class CollisionLibrary {
    private CollisionLibrary() {
    }

    /** Whether two rectangles overlap. */
    @Extern("RectsOverlap")
    public static boolean rectsOverlap(double x1, double y1, double w1, double h1, double x2, double y2, double w2, double h2) {
        return !(x1 + w1 <= x2 || x2 + w2 <= x1 || y1 + h1 <= y2 || y2 + h2 <= y1);
    }

    /** Whether a point lies in a rectangle, whose right and lower edges do not belong to it. */
    @Extern("PointInRect")
    public static boolean pointInRect(double px, double py, double x, double y, double width, double height) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    /** Whether two circles overlap. */
    @Extern("CirclesOverlap")
    public static boolean circlesOverlap(double x1, double y1, double r1, double x2, double y2, double r2) {
        return distanceSquared(x1, y1, x2, y2) < (r1 + r2) * (r1 + r2);
    }

    /** Whether a point lies in a circle. */
    @Extern("PointInCircle")
    public static boolean pointInCircle(double px, double py, double x, double y, double radius) {
        return distanceSquared(x, y, px, py) < radius * radius;
    }

    /** Whether a circle and a rectangle overlap. */
    @Extern("CircleRect")
    public static boolean circleMeetsRect(double cx, double cy, double radius, double x, double y, double width, double height) {
        double nearestX = cx < x ? x : cx > x + width ? x + width : cx;
        double nearestY = cy < y ? y : cy > y + height ? y + height : cy;
        return pointInCircle(nearestX, nearestY, cx, cy, radius);
    }

    /** The distance of two points. */
    @Extern("Distance")
    public static double distance(double x1, double y1, double x2, double y2) {
        return Math.sqrt(distanceSquared(x1, y1, x2, y2));
    }

    /** The square of the distance of two points. */
    @Extern("DistanceSquared")
    public static double distanceSquared(double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        return dx * dx + dy * dy;
    }
}
